package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Which line, column or title said what of a table's figures, in words. */
class HowTablesWereReadTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = Desk.ofOneOfficeBySex(folder);
  }

  @Test
  void two_header_rows_and_a_title_are_told_apart() throws IOException {
    assertThat(
            read(
                "en",
                "Prospetto 2024",
                "",
                ";Persone arrestate;;Persone indagate;",
                "Regione;Femmine;Maschi;Femmine;Maschi",
                "Lombardia;3;10;5;20",
                "Veneto;1;6;4;9"))
        .containsExactly(
            "territory from column A; indicator from the header in row 3; SEX from the header in"
                + " row 4; period from the title in A1");
  }

  @Test
  void lines_that_inherit_name_the_label_above_them() throws IOException {
    assertThat(
            read(
                "en",
                "Anno 2024",
                "Voce;Lombardia;Veneto",
                "Persone indagate;30;12",
                "Femmine;10;4",
                "Maschi;20;8",
                "Persone arrestate;9;3",
                "Femmine;4;1",
                "Maschi;5;2"))
        .containsExactly(
            "indicator, SEX from column A; territory from the header in row 2; rows 4–5 inherit"
                + " indicator from A3; rows 7–8 inherit indicator from A6; period from the title"
                + " in A1");
  }

  @Test
  void headings_within_a_table_hold_for_the_lines_below_them() throws IOException {
    assertThat(
            read(
                "it",
                "Regione;2024",
                "Persone indagate",
                "Lombardia;30",
                "Veneto;12",
                "Persone arrestate",
                "Lombardia;9"))
        .containsExactly(
            "territorio dalla colonna A; periodo dall'intestazione nella riga 1; le righe 3–4"
                + " ereditano indicatore da A2; la riga 6 eredita indicatore da A5");
  }

  @Test
  void blanks_below_a_label_inherit_it() throws IOException {
    assertThat(
            read(
                "en",
                "Regione;Indicatore;2024",
                "Lombardia;Persone indagate;30",
                ";Persone arrestate;9",
                "Veneto;Persone indagate;12",
                ";Persone arrestate;3"))
        .containsExactly(
            "territory from column A; indicator from column B; period from the header in row 1;"
                + " row 3 inherits territory from A2; row 5 inherits territory from A4");
  }

  @Test
  void what_nothing_says_is_said() throws IOException {
    assertThat(read("en", "Persone arrestate;12", "Persone indagate;30"))
        .containsExactly(
            "indicator from column A; territory, where nothing names one: the office's own; period,"
                + " where nothing names one: the edition's");
  }

  @Test
  void what_a_layout_pins_is_the_layouts() throws IOException {
    desk.add("jobs/small/job.yaml", "layouts:\n  - { indicator: ARRESTED, period: 2024 }\n");
    assertThat(read("en", "Regione;numero", "Lombardia;12", "Veneto;3"))
        .containsExactly("territory from column A; indicator, period from the job's layout");
  }

  @Test
  void of_several_tables_each_has_its_own() throws IOException {
    assertThat(
            read(
                "en",
                "Persone arrestate",
                "Regione;2024",
                "Lombardia;9",
                "Veneto;3",
                "",
                "Persone indagate",
                "Regione;2024",
                "Lombardia;30",
                "Veneto;12"))
        .containsExactly(
            "territory from column A; period from the header in row 2; indicator from the title in"
                + " A1",
            "territory from column A; period from the header in row 7; indicator from the title in"
                + " A6");
  }

  private List<String> read(String language, String... lines) throws IOException {
    Path file = desk.write("input/small/2024/ministero.csv", String.join("\n", lines) + "\n");
    Said said = desk.say(List.of("explain", "small", file.toString(), "--json"));
    List<String> readings = new ArrayList<>();
    JsonMapper.shared()
        .readTree(said.out())
        .get("understood")
        .forEach(table -> readings.add(table.get("reading").get(language).asString()));
    return readings;
  }
}
