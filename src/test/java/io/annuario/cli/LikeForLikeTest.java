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
                + "\"offices\":1,\"expected\":2,\"estimate\":null},\"ARRESTED\":{\"now\":147,"
                + "\"before\":150,\"percent\":-2.0,\"offices\":1,\"expected\":2,"
                + "\"estimate\":null}}");
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
  void an_estimate_for_who_is_late_stands_beside_the_count_where_the_job_asks_for_it()
      throws Exception {
    Files.delete(desk.received().resolve("venezia.xlsx"));
    desk.run();
    desk.add("jobs/small/job.yaml", "estimate: last-year-times-change\n");
    Said said = desk.run("--json");
    assertThat(said.out())
        .contains("\"vintage\":2,")
        .contains("\"INVESTIGATED\":{\"value\":1184,\"qualifier\":\">=\"}")
        .contains("\"estimate\":{\"value\":1776,\"late\":592,\"offices\":1}}");
    String told =
        "like for like, 1 of 2 offices: +18.4 %; (e) 1,776, an estimate: of it 592 for 1 late"
            + " office: its figure of 2023 times that change, rounded to whole numbers";
    assertThat(summary(2)).anyMatch(note -> note.endsWith(told));
    assertThat(Files.readString(desk.made("small-2024-v2-report.html"))).contains(told);
    assertThat(desk.run().out()).contains(told);
    // A figure that the office that is there leaves open cannot be estimated.
    desk.receive("milano.xlsx", "Lombardia", "n.d.", 147);
    assertThat(desk.run("--json").out()).doesNotContain("\"INVESTIGATED\":{\"now\"");
    // Nor one that is protected.
    desk.receive("milano.xlsx", "Lombardia", 1184, 2);
    String job = Files.readString(folder.resolve("jobs/small/job.yaml"));
    desk.write(
        "jobs/small/job.yaml",
        job.replace("part_of: INVESTIGATED", "part_of: INVESTIGATED\n    sensitive: true"));
    assertThat(desk.run("--json").out())
        .contains("\"estimate\":{\"value\":1776,")
        .doesNotContain("\"ARRESTED\":{\"now\"");
  }

  @Test
  void nothing_is_said_of_it_where_all_have_sent() throws Exception {
    assertThat(desk.run("--json").out()).contains("\"likeForLike\":{}");
    assertThat(summary()).noneMatch(note -> note.contains("like for like"));
  }

  private List<String> summary() throws Exception {
    return summary(1);
  }

  private List<String> summary(int vintage) throws Exception {
    List<String> notes = new ArrayList<>();
    DataFormatter shown = new DataFormatter();
    try (XSSFWorkbook book =
        new XSSFWorkbook(desk.made("small-2024-v" + vintage + ".xlsx").toString())) {
      book.getSheet("Summary")
          .forEach(row -> row.forEach(cell -> notes.add(shown.formatCellValue(cell))));
    }
    return notes;
  }
}
