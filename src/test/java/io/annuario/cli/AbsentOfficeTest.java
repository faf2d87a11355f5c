package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is away takes nothing back that was published, until somebody says so. */
class AbsentOfficeTest {

  private static final String VENICE_ACCEPTED =
      """
      id,code,office,territory,indicator,breakdown,period,value,reason,by,date
      ,OFFICE_MISSING,VE,,,,,,Centre closed in 2024,Anna Verdi,2025-02-04
      """;

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void a_complete_vintage() throws IOException {
    desk = Desk.complete(folder);
    assertThat(desk.run().code()).isZero();
  }

  @Test
  void every_run_waits_until_the_file_is_back() throws IOException {
    Path file = desk.received().resolve("venezia.xlsx");
    Path away = folder.resolve("venezia.xlsx");
    Files.move(file, away);
    for (int run = 0; run < 3; run++) {
      assertThat(desk.run("--json").out())
          .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":1,")
          .contains("\"missing\":[\"VE\"]")
          .contains("\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}")
          .contains("small-2024-v1.xlsx");
    }
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();
    Files.move(away, file);
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,");
  }

  @Test
  void a_correction_of_another_office_waits_too() throws IOException {
    Files.delete(desk.received().resolve("venezia.xlsx"));
    desk.receive("milano.xlsx", "Lombardia", 1184, 140);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":1,");
  }

  @Test
  void an_office_may_be_missing_once_and_the_code_goes_on_saying_so() throws IOException {
    Files.delete(desk.received().resolve("venezia.xlsx"));
    assertThat(desk.run("--json", "--allow-missing", "VE").out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":2,");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"UNCHANGED\",\"exitCode\":4,\"vintage\":2,");
  }

  @Test
  void an_absence_that_somebody_answers_for_is_no_longer_waited_for() throws IOException {
    Files.delete(desk.received().resolve("venezia.xlsx"));
    desk.write("input/small/2024/accepted-queries.csv", VENICE_ACCEPTED);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":2,")
        .contains("\"missing\":[\"VE\"]");
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,");
  }

  @Test
  void one_answer_is_for_one_office() throws IOException {
    Files.delete(desk.received().resolve("milano.xlsx"));
    desk.write("input/small/2024/accepted-queries.csv", VENICE_ACCEPTED);
    assertThat(desk.run("--json").out()).contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,");
  }

  @Test
  void an_empty_line_more_in_the_accepted_queries_changes_nothing() throws IOException {
    desk.write("input/small/2024/accepted-queries.csv", VENICE_ACCEPTED);
    assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\",\"exitCode\":0,");
    desk.write("input/small/2024/accepted-queries.csv", VENICE_ACCEPTED + "\n");
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,");
  }

  @Test
  void where_all_have_to_be_there_not_even_a_first_vintage_is_published() throws IOException {
    Desk other = new Desk(Files.createDirectory(folder.resolve("other")));
    other.receive("milano.xlsx", "Lombardia", 1184, 147);
    assertThat(other.run("--require-complete").err())
        .endsWith(
            "Centro di Venezia has sent no figures, and --require-complete wants all of them. Put"
                + " the file into the folder, or publish without it: once by --allow-missing VE,"
                + " else by a line in accepted-queries.csv:"
                + " ,OFFICE_MISSING,VE,,,,,,REASON,NAME,DATE\n");
    assertThat(other.run("--json", "--require-complete").out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":null,");
    assertThat(other.run("--json").out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":1,");
  }

  @Test
  void an_office_that_nobody_knows_cannot_be_allowed_to_be_missing() {
    assertThat(desk.run("--allow-missing", "VENEZIA"))
        .isEqualTo(
            new Said(
                2,
                "",
                "--allow-missing: no office has the code 'VENEZIA'. The codes are: MI, VE.\n"));
  }
}
