package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is left out where that is asked for, and nothing is lost by it without a word. */
class OnErrorTest {

  private static final String[] EXCLUDE = {"--on-error", "exclude", "--json"};

  @TempDir Path folder;

  @Test
  void a_cell_that_is_no_number_is_not_available_until_it_is_corrected() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("venezia.xlsx", "Veneto", 663, "trentasette");
    assertThat(desk.run("--json").out()).contains("\"status\":\"BLOCKED\",\"exitCode\":3,");

    assertThat(desk.run("--on-error", "exclude"))
        .isEqualTo(
            new Said(
                4,
                """
                small 2024: vintage 1 published, incomplete

                  Persons investigated   1,847
                  Persons arrested      >= 147

                Offices    2 files received for 2 offices: 0 read, 2 read before, 1 rejected
                Figures    4 read, 4 accepted, 0 rejected
                Findings   1 error, 0 queries, 0 notes: DESK/output/small/2024/findings.csv
                To send    1 file to correct: DESK/output/small/2024/to-correct
                Workbook   DESK/output/small/2024/small-2024-v1.xlsx
                Report     DESK/output/small/2024/small-2024-v1-report.html
                Next       send the offices what is to be corrected, put what comes back in its place, run again
                """,
                """
                venezia.xlsx
                  error: venezia.xlsx, sheet 'Dati', cell C2: Veneto, Persons arrested: expected a\
                 whole number, got "trentasette". Write the number, or n/a if it is not\
                 available. Until then these figures are not available (--on-error exclude).
                """));
    assertThat(sheet("small-2024-v1.xlsx", "Data"))
        .contains(
            "|05|Veneto|ARRESTED|Persons arrested|||=|persons|O|F|\"trentasette\"|VE|"
                + "venezia.xlsx|");

    assertThat(desk.run(EXCLUDE).out())
        .contains("\"status\":\"UNCHANGED\",\"exitCode\":4,\"vintage\":1,", "\"excluded\":[]")
        .contains("nothing has changed since vintage 1, incomplete");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"BLOCKED\",\"exitCode\":3,\"vintage\":1,");
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":2,", "\"revisions\":1,");
  }

  @Test
  void figures_that_contradict_each_other_are_all_left_out_and_their_rule_has_failed()
      throws IOException {
    Desk desk = Desk.complete(folder);
    desk.add(
        "jobs/small/job.yaml",
        """
        rules:
          - id: few-arrests
            check: ARRESTED * 5 <= INVESTIGATED
            severity: error
            message: { it: "Troppi arresti.", en: "Too many arrests." }
        """);
    desk.receive("venezia.xlsx", "Veneto", 30, 37);
    assertThat(desk.run(EXCLUDE).out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":1,", "\"error\":1,")
        .contains("{\"id\":\"few-arrests\",\"pass\":1,\"fail\":1,\"unverifiable\":0}")
        .contains("\"INVESTIGATED\":{\"value\":1184,\"qualifier\":\">=\"}")
        .contains("Too many arrests. Until then these figures are not available")
        .contains(
            "besides, of Veneto, Persons arrested one expects at most 30, that is"
                + " \\\"Persons investigated\\\"");
    assertThat(sheet("small-2024-v1.xlsx", "Checks")).contains("|error|1|1|0");
    assertThat(sheet("small-2024-v1.xlsx", "Findings"))
        .contains("RULE_BROKEN")
        .doesNotContain("PART_ABOVE_WHOLE");
  }

  @Test
  void a_return_whose_errors_are_of_no_single_figure_is_left_out_whole() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("venezia.xlsx", "Atlantide", 663, 37);
    assertThat(desk.run("--on-error=exclude").out())
        .startsWith("small 2024: vintage 1 published, incomplete\n")
        .contains("\nLeft out   Centro di Venezia\n");
    assertThat(desk.run(EXCLUDE).out())
        .contains("\"status\":\"UNCHANGED\",\"exitCode\":4,", "\"excluded\":[\"VE\"]")
        .contains("\"ARRESTED\":{\"value\":147,\"qualifier\":\">=\"}")
        .contains("incomplete. Left out: Centro di Venezia.");
    assertThat(sheet("small-2024-v1.xlsx", "Sources")).contains("venezia.xlsx|VE|");
    assertThat(sheet("small-2024-v1.xlsx", "Cover"))
        .contains("Left out for errors|Centro di Venezia");
  }

  @Test
  void what_stands_published_is_not_lost_unless_that_is_allowed() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(desk.run().code()).isZero();
    desk.receive("venezia.xlsx", "Veneto", 663, "trentasette");
    Said held = desk.run(EXCLUDE);
    assertThat(held.out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":1,", "\"WITHHELD\"");
    assertThat(held.err())
        .endsWith(
            "Centro di Venezia has sent errors: vintage 1 has the figures to be left out, from"
                + " venezia.xlsx. Have the file corrected, or publish without: once by"
                + " --allow-missing VE.\n");
    desk.receive("venezia.xlsx", "Atlantide", 663, 37);
    assertThat(desk.run(EXCLUDE).out()).contains("\"exitCode\":4,\"vintage\":1,");
    assertThat(desk.run("--on-error=exclude", "--allow-missing=VE", "--json").out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":2,");
    Desk first = Desk.complete(new Desk(Files.createDirectory(folder.resolve("first"))));
    first.receive("venezia.xlsx", "Veneto", 663, "trentasette");
    assertThat(first.run("--on-error=exclude", "--require-complete").err())
        .contains(
            "Centro di Venezia has sent errors, and --require-complete wants all figures. Have the"
                + " file corrected, or publish without: once by --allow-missing VE.\n");
  }

  @Test
  void what_is_of_no_single_return_blocks_all_the_same() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("venezia 2.xlsx", "Veneto", 663, 38);
    assertThat(desk.run(EXCLUDE).out()).contains("\"status\":\"BLOCKED\",\"exitCode\":3,");
    Files.delete(desk.received().resolve("venezia 2.xlsx"));
    desk.receive("milano.xlsx", "Atlantide", 1184, 147);
    desk.receive("venezia.xlsx", "Atlantide", 663, 37);
    assertThat(desk.run(EXCLUDE).out())
        .contains("\"status\":\"BLOCKED\",\"exitCode\":3,", "\"vintage\":null");
  }

  private String sheet(String workbook, String name) throws IOException {
    return new PublishedSheets(folder.resolve("output/small/2024").resolve(workbook)).sheet(name);
  }
}
