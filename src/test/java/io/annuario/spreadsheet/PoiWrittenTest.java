package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.number;
import static io.annuario.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Address;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoiWrittenTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void every_kind_of_cell_is_read_as_it_is(String name) throws Exception {
    Reading read = Reading.of(PoiFixture.write(folder.resolve(name)));
    assertThat(read.value("Dati!A1")).isEqualTo(text("Valle d'Aosta / Vallée d'Aoste"));
    assertThat(read.value("Dati!B1")).isEqualTo(number("1234.6"));
    assertThat(read.value("Dati!C1")).isEqualTo(number("0.3"));
    assertThat(read.value("Dati!D1")).isEqualTo(new CellValue.Truth(true));
    assertThat(read.value("Dati!E1")).isEqualTo(new CellValue.Error("#N/A"));
    assertThat(read.value("Dati!F1")).isEqualTo(number("2469.2"));
    assertThat(read.cell("Dati!F1").formula())
        .isEqualTo(new Formula("B1*2", true, false, false, ""));
    assertThat(read.value("Dati!G1")).isEqualTo(text("Totale: 26940.6"));
    assertThat(read.value("Dati!H1")).isEqualTo(new CellValue.Blank());
    assertThat(read.value("Dati!A2"))
        .isEqualTo(new CellValue.Date(LocalDateTime.of(2020, 11, 4, 0, 0)));
    assertThat(read.cell("Dati!A2").format()).isEqualTo("dd/mm/yyyy");
    assertThat(read.cell("Dati!B2").raw()).isIn("25706", "25706.0");
    assertThat(read.cell("Dati!B2").format()).isEqualTo("#,##0;;\"-\"");
    assertThat(read.value("Dati!C2"))
        .isEqualTo(new CellValue.Date(LocalDateTime.of(1899, 12, 31, 12, 0)));
    assertThat(read.cell("Note!A1").formula())
        .isEqualTo(new Formula("Dati!B2+1", true, false, false, ""));
    assertThat(read.value("Note!A1")).isEqualTo(number("25707"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void what_stands_beside_the_cells_is_read(String name) throws Exception {
    Reading read = Reading.of(PoiFixture.write(folder.resolve(name)));
    assertThat(read.hiddenSheets()).containsExactly("Note");
    assertThat(read.cell("Dati!D1").hidden()).isTrue();
    assertThat(read.cell("Dati!A5").hidden()).isTrue();
    assertThat(read.cell("Dati!A1").hidden()).isFalse();
    assertThat(read.cell("Dati!B2").comment()).isEqualTo("dato provvisorio");
    assertThat(read.merged().get("Dati"))
        .containsExactly(new Sheet.Range(new Address(2, 0), new Address(3, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void poi_reads_the_same(String name) throws Exception {
    assertThat(Agreement.differences(
                PoiFixture.write(folder.resolve(name)), name, OtherReader.POI)).isEmpty();
  }
}
