package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While an office is late the change of the others is shown. */
class LikeForLikeTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void an_edition_before() throws Exception {
    desk = Desk.complete(folder);
    desk.add("jobs/small/job.yaml", "plausible: { at_least: 1000000 }\n");
    desk.write(
        "input/small/2023/milano.csv",
        "Regione;Persone indagate;Persone arrestate\nLombardia;1.000;150\n");
    desk.write(
        "input/small/2023/venezia.csv",
        "Regione;Persone indagate;Persone arrestate\nVeneto;500;0\n");
    assertThat(desk.say(List.of("run", "small", "--year", "2023")).code()).isZero();
  }

  @Test
  void the_change_of_the_offices_that_sent_in_both_years_is_said_everywhere() throws Exception {
    Files.delete(desk.received().resolve("venezia.xlsx"));
    Said said = desk.run("--json");
    assertThat(said.code()).isEqualTo(4);
    assertThat(said.out())
        .contains("\"INVESTIGATED\":{\"value\":1184,\"qualifier\":\">=\"}")
        .contains(
            "\"likeForLike\":{\"INVESTIGATED\":{\"now\":1184,\"before\":1000,\"percent\":18.4,"
                + "\"offices\":1,\"expected\":2},\"ARRESTED\":{\"now\":147,\"before\":150,"
                + "\"percent\":-2.0,\"offices\":1,\"expected\":2}}");
    assertThat(summary())
        .anyMatch(
            note ->
                note.endsWith(
                    "incomplete: 1 of 2 offices missing; like for like, 1 of 2 offices: +18.4 %"))
        .anyMatch(note -> note.endsWith("; like for like, 1 of 2 offices: -2 %"));
    Said again = desk.run();
    assertThat(again.code()).isEqualTo(4);
    assertThat(again.out())
        .contains(
            ">= 1,184  incomplete: 1 of 2 offices missing; like for like, 1 of 2 offices: +18.4 %");
  }

  @Test
  void nothing_is_said_of_it_where_all_have_sent() throws Exception {
    assertThat(desk.run("--json").out()).contains("\"likeForLike\":{}");
    assertThat(summary()).noneMatch(note -> note.contains("like for like"));
  }

  private List<String> summary() throws Exception {
    List<String> notes = new ArrayList<>();
    DataFormatter shown = new DataFormatter();
    try (XSSFWorkbook book = new XSSFWorkbook(desk.made("small-2024-v1.xlsx").toString())) {
      book.getSheet("Summary")
          .forEach(row -> row.forEach(cell -> notes.add(shown.formatCellValue(cell))));
    }
    return notes;
  }
}
