package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new code for the same thing breaks no series; a new thing is compared with nothing before. */
class SuccessionTest {

  private static final String HEADER = "Regione;Persone indagate;Persone arrestate\n";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void a_year_is_published_by_the_old_codes() throws IOException {
    desk = new Desk(folder);
    desk.write("input/small/2023/milano.csv", HEADER + "Lombardia;12947;147\n");
    desk.write("input/small/2023/venezia.csv", HEADER + "Veneto;663;37\n");
    assertThat(desk.say(List.of("run", "small", "--year", "2023")).code()).isZero();
  }

  @Test
  void what_was_renamed_is_compared_with_what_it_was() throws IOException {
    territories("L3,Lombardia,IT,,,,03=2024\n05,Veneto,IT,,,,\n");
    job(
        "code: ARRESTED",
        "code: DETAINED\n    replaces: [{ code: ARRESTED, from: 2024 }]",
        """
        rules:
          - id: no-leap
            check: DETAINED <= previous(DETAINED) * 2
            severity: query
            message: { it: "Troppi in più.", en: "Too many more." }
        """);
    offices("L3", "05");
    desk.write("input/small/2024/milano.csv", HEADER + "Lombardia;1294;150\n");
    desk.write("input/small/2024/venezia.csv", HEADER + "Veneto;671;90\n");

    Said said = desk.run("--json");

    assertThat(said.code()).isZero();
    assertThat(said.err())
        .contains("Lombardia, Persons investigated: expected about 12,900 (12,947 in 2023)")
        .contains("Veneto, rule 'no-leap'")
        .doesNotContain("expected a figure");
    assertThat(said.out())
        .contains("{\"id\":\"no-leap\",\"pass\":1,\"fail\":1,\"unverifiable\":0}");
  }

  @Test
  void what_was_merged_is_another_thing_than_before() throws IOException {
    territories("N,Nord,IT,Lombardia,,,03=2024|05=2024\n");
    offices("N", "N");
    desk.write("input/small/2024/milano.csv", "Regione;Persone indagate\nNord;99999\n");
    desk.write("input/small/2024/venezia.csv", "Regione;Persone arrestate\nNord;4\n");

    Said said = desk.run("--json");

    assertThat(said.err()).doesNotContain("2023)").doesNotContain("expected a figure");
    assertThat(said.out()).contains("\"status\":\"PUBLISHED\"");
    assertThat(before("Persons investigated")).isEqualTo(12_947 + 663);
  }

  @Test
  void what_stood_under_an_old_code_is_still_last_years_total() throws IOException {
    territories("L3,Lombardia,IT,,,,03=2024\n05,Veneto,IT,,,,\n");
    job(
        "code: INVESTIGATED",
        "code: SUSPECTS\n    replaces: [{ code: INVESTIGATED, from: 2024 }]",
        "");
    job("part_of: INVESTIGATED", "part_of: SUSPECTS", "");
    offices("L3", "05");
    desk.write("input/small/2024/milano.csv", HEADER + "Lombardia;12900;150\n");
    desk.write("input/small/2024/venezia.csv", HEADER + "Veneto;671;90\n");
    assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\"");
    assertThat(before("Persons investigated")).isEqualTo(12_947 + 663);
  }

  /** What Summary has in the column of the year before. */
  private double before(String indicator) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(desk.made("small-2024-v1.xlsx").toString())) {
      for (Row row : book.getSheet("Summary")) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals(indicator)) {
          return row.getCell(3).getNumericCellValue();
        }
      }
    }
    throw new AssertionError("No line " + indicator);
  }

  @Test
  void mistakes_are_told_with_their_lines() throws IOException {
    territories("03,Lombardia,IT,,,,02\n05,Veneto,IT,,,,\n");
    job("code: ARRESTED", "code: ARRESTED\n    replaces: [{ code: OLD }]", "");
    assertThat(desk.run())
        .isEqualTo(
            new Said(
                2,
                "",
                """
                DESK/jobs/small/codes/territories.csv, line 3: '02' in 'replaces' is no code with a year. Write it like 07=2024
                DESK/jobs/small/job.yaml, line 11: the key 'from' is missing in 'replaces'. Add it
                """));
  }

  private void territories(String lines) throws IOException {
    desk.write(
        "jobs/small/codes/territories.csv",
        "code,name,parent,aliases,valid_from,valid_to,replaces\nIT,Italia,,Italy,,,\n" + lines);
  }

  private void offices(String milano, String venezia) throws IOException {
    desk.write(
        "jobs/small/codes/offices.csv",
        "code,name,territories,aliases\nMI,Centro di Milano,"
            + milano
            + ",Milano\nVE,Centro di Venezia,"
            + venezia
            + ",Venezia\n");
  }

  private void job(String code, String replaced, String more) throws IOException {
    Path job = folder.resolve("jobs/small/job.yaml");
    Files.writeString(job, Files.readString(job).replace(code, replaced) + more);
  }
}
