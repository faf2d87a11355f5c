package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.number;
import static io.annuario.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.ooxml.XlsbFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsbReadingTest {

  @TempDir Path folder;

  @Test
  void every_kind_of_cell_is_read_as_it_is() throws Exception {
    Reading read = Reading.of(XlsbFixture.write(folder.resolve("a.xlsb")));
    assertThat(read.said()).isEmpty();
    assertThat(read.value("Dati!A1")).isEqualTo(text("Forlì"));
    assertThat(read.value("Dati!B1")).isEqualTo(number("1234.6"));
    assertThat(read.value("Dati!C1")).isEqualTo(number("123.45"));
    assertThat(read.value("Dati!D1")).isEqualTo(new CellValue.Truth(true));
    assertThat(read.value("Dati!E1")).isEqualTo(new CellValue.Error("#N/A"));
    assertThat(read.value("Dati!F1")).isEqualTo(new CellValue.Blank());
    assertThat(read.value("Dati!A2")).isEqualTo(number("0.3"));
    assertThat(read.cell("Dati!A2").formula())
        .isEqualTo(new Formula("B1*2+Totale-SUM(Dati!$A$1:C2)", true, false, false, ""));
    assertThat(read.value("Dati!B2")).isEqualTo(text("ab"));
    assertThat(read.cell("Dati!B2").formula())
        .isEqualTo(new Formula("B1&'[1]Altri dati'!$C$3", true, true, false, ""));
    assertThat(read.value("Dati!C2")).isEqualTo(new CellValue.Truth(true));
    assertThat(read.cell("Dati!C2").formula()).isEqualTo(new Formula("", true, false, false, ""));
    assertThat(read.cell("Dati!B1").hidden()).isTrue();
    assertThat(read.cell("Dati!A2").hidden()).isTrue();
    assertThat(read.cell("Dati!A1").hidden()).isFalse();
    assertThat(read.merged().get("Dati"))
        .containsExactly(new Sheet.Range(new Address(2, 0), new Address(3, 1)));
  }
}
