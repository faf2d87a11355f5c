package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowOrderTest {

  @TempDir Path folder;

  /** Excel, too, calls such a file damaged; putting it in order would need all of it in memory. */
  @Test
  void rows_out_of_order_are_refused() throws Exception {
    Path path =
        ZipFixture.xlsx("<row r='2'><c><v>1</v></c></row><row r='1'><c><v>2</v></c></row>")
            .write(folder.resolve("a.xlsx"));
    assertThat(assertThrows(RefusedFile.class, () -> Reading.of(path)).finding().said().en())
        .isEqualTo(
            "a.xlsx, sheet 'Dati': damaged file: expected an intact spreadsheet, got row 1 after"
                + " row 2. Open the file in the program that made it, save it again as .xlsx and"
                + " send it again.");
  }
}
