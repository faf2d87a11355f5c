package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.spreadsheet.cell.ExactDecimal;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastexcelAgreementTest {

  @TempDir Path folder;

  @Test
  void fastexcel_reads_the_same_numbers_and_texts() throws Exception {
    Path file = PoiFixture.write(folder.resolve("a.xlsx"));
    Reading ours = Reading.of(file);
    int compared = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        var rows = workbook.getFirstSheet().openStream()) {
      for (var row : rows.toList()) {
        for (var cell : row) {
          CellValue value = cell == null ? null : ours.value("Dati!" + cell.getAddress());
          if (value instanceof CellValue.Number number && cell.getType() == CellType.NUMBER) {
            BigDecimal theirs = cell.asNumber();
            // fastexcel-reader keeps the binary noise, 0.30000000000000004.
            assertThat(number.value()).isEqualTo(ExactDecimal.of(theirs.toPlainString()));
            compared++;
          } else if (value instanceof CellValue.Text text && cell.getType() == CellType.STRING) {
            assertThat(text.value()).isEqualTo(cell.asString());
            compared++;
          }
        }
      }
    }
    assertThat(compared).isEqualTo(5);
  }
}
