package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.job.Ending;
import io.annuario.observation.Period;
import io.annuario.store.Database;
import io.annuario.store.EditionLock;
import io.annuario.store.EditionLocks;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every way in which the program ends is provoked, and all that it says is asserted. A way that
 * nothing provokes does not compile, one that the document does not have fails here.
 */
class EveryEndingTest {

  private static final Edition EDITION =
      new Edition("small", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Ending.class)
  void every_ending_has_its_code_and_its_words(Ending ending) throws Exception {
    Desk desk = new Desk(folder);
    switch (ending) {
      case DONE ->
          assertThat(desk.say(List.of("jobs")))
              .isEqualTo(said(ending, "small  Small survey\n", ""));
      case PUBLISHED ->
          assertThat(Desk.complete(desk).run())
              .isEqualTo(said(ending, edition("vintage 1 published", 2, 0), ""));
      case UNCHANGED -> {
        Desk.complete(desk).run();
        assertThat(desk.run())
            .isEqualTo(said(ending, edition("nothing has changed since vintage 1", 0, 2), ""));
      }
      case DEFECT -> {
        Desk.complete(desk).run();
        inDatabaseOf(desk, "update reading set cells = cells + 1");
        desk.receive("venezia.xlsx", "Veneto", 663, 36);
        assertThat(desk.run())
            .isEqualTo(
                said(
                    ending,
                    "",
                    """
                    Unexpected failure of the program (IllegalStateException: milano.xlsx: 7 cells\
                     were read, but Ledger[cells=7, figures=2, labels=4, totals=0, rates=0,\
                     notes=0, otherPeriods=0, rejected=0] accounts for another number of them). Nothing was\
                     half-published.
                    The details are in DESK/output/small/2024/annuario.log.
                    """));
      }
      case USAGE ->
          assertThat(desk.say(List.of("run", "smal", "--year", "2024")))
              .isEqualTo(
                  said(
                      ending,
                      "",
                      "DESK/jobs: there is no job 'smal'. Perhaps it should be 'small'\n"));
      case BLOCKED -> {
        Desk.complete(desk).receive("milano.xlsx", "Lombardia", 1184, "molti");
        assertThat(desk.run())
            .isEqualTo(
                said(
                    ending,
                    """
                    small 2024: blocked by 1 error; nothing was published
                    Offices    2 files received for 2 offices: 2 read, 0 read before, 1 rejected
                    Figures    4 read, 3 accepted, 1 rejected
                    Findings   1 error, 0 queries, 0 notes: DESK/output/small/2024/findings.csv
                    To send    1 file to correct: DESK/output/small/2024/to-correct
                    Report     DESK/output/small/2024/small-2024-blocked-report.html
                    Next       send the offices what is to be corrected, put what comes back in its place, run again
                    """,
                    """
                    milano.xlsx
                      error: milano.xlsx, sheet 'Dati', cell C2: Lombardia, Persons arrested:\
                     expected a whole number, got "molti". Write the number, or n/a if it is not\
                     available.
                    """));
      }
      case INCOMPLETE -> {
        desk.receive("milano.xlsx", "Lombardia", 1184, 147);
        assertThat(desk.run())
            .isEqualTo(
                said(
                    ending,
                    """
                    small 2024: vintage 1 published, incomplete

                      Persons investigated  >= 1,184  incomplete: 1 of 2 offices missing
                      Persons arrested        >= 147  incomplete: 1 of 2 offices missing

                    Offices    1 file received for 2 offices: 1 read, 0 read before, 0 rejected
                    Missing    Centro di Venezia
                    Figures    2 read, 2 accepted, 0 rejected
                    Findings   0 errors, 1 query, 0 notes: DESK/output/small/2024/findings.csv
                    Workbook   DESK/output/small/2024/small-2024-v1.xlsx
                    Report     DESK/output/small/2024/small-2024-v1-report.html
                    Next       ./annuario missing small 2024 writes the reminders; when files come, run again
                    """,
                    """
                    small/2024/VE
                      query: small/2024/VE: Centro di Venezia: expected a file, got none. Ask the\
                     office for it.
                    """));
      }
      case UNCHANGED_INCOMPLETE -> {
        desk.receive("milano.xlsx", "Lombardia", 1184, 147);
        desk.run();
        assertThat(desk.run())
            .isEqualTo(
                said(
                    ending,
                    """
                    small 2024: nothing has changed since vintage 1, incomplete

                      Persons investigated  >= 1,184  incomplete: 1 of 2 offices missing
                      Persons arrested        >= 147  incomplete: 1 of 2 offices missing

                    Offices    1 file received for 2 offices: 0 read, 1 read before, 0 rejected
                    Missing    Centro di Venezia
                    Figures    2 read, 2 accepted, 0 rejected
                    Findings   0 errors, 1 query, 0 notes: DESK/output/small/2024/findings.csv
                    Workbook   DESK/output/small/2024/small-2024-v1.xlsx
                    Report     DESK/output/small/2024/small-2024-v1-report.html
                    Next       ./annuario missing small 2024 writes the reminders; when files come, run again
                    """,
                    """
                    small/2024/VE
                      query: small/2024/VE: Centro di Venezia: expected a file, got none. Ask the\
                     office for it.
                    """));
      }
      case WITHHELD -> {
        Desk.complete(desk).run();
        Files.delete(desk.received().resolve("venezia.xlsx"));
        assertThat(desk.run())
            .isEqualTo(
                said(
                    ending,
                    """
                    small 2024: incomplete; nothing was published, vintage 1 stands
                    Offices    1 file received for 2 offices: 0 read, 1 read before, 0 rejected
                    Missing    Centro di Venezia
                    Figures    2 read, 2 accepted, 0 rejected
                    Findings   0 errors, 1 query, 0 notes: DESK/output/small/2024/findings.csv
                    Workbook   DESK/output/small/2024/small-2024-v1.xlsx
                    Report     DESK/output/small/2024/small-2024-blocked-report.html
                    Next       put the file back, or publish without it as is said above
                    """,
                    """
                    small/2024/VE
                      query: small/2024/VE: Centro di Venezia: expected a file, got none. Ask the\
                     office for it.
                    Centro di Venezia is no longer there: in vintage 1 its figures came from\
                     venezia.xlsx. Put the file into the folder, or publish without it: once by\
                     --allow-missing VE, else by a line in accepted-queries.csv:\
                     ,OFFICE_MISSING,VE,,,,,,REASON,NAME,DATE
                    """));
      }
      case CLOSED -> {
        Desk.complete(desk).run();
        desk.say(List.of("close", "small", "--year", "2024", "--by", "Anna"));
        assertThat(desk.run())
            .isEqualTo(
                said(
                    ending,
                    "",
                    "The edition is closed: its figures are final. To correct them reopen it"
                        + " first: ./annuario reopen. Closed by Anna (ACCOUNT) on yyyy-mm-dd"
                        + " hh:mm.\n"));
      }
      case BUSY -> {
        Files.createDirectories(desk.output());
        try (Database database = Database.open(StoreSettings.embedded(desk.output()), 2);
            EditionLock held =
                new EditionLocks(database.dataSource()).tryAcquire(EDITION).orElseThrow()) {
          assertThat(desk.run())
              .isEqualTo(
                  said(ending, "", "Another run is working on these data. Try again later.\n"));
          held.assertHeld();
        }
      }
      case ENVIRONMENT -> {
        Files.writeString(desk.output(), "a file in the way");
        assertThat(desk.run())
            .isEqualTo(
                said(
                    ending,
                    "",
                    "DESK/output/small: Not a directory. Check the folders, the free space and the"
                        + " permissions, then run again.\n"));
      }
      // ProgramTest: only a process can be sent a signal.
      case INTERRUPTED -> assertThat(ending.exitCode()).isEqualTo(130);
      case TERMINATED -> assertThat(ending.exitCode()).isEqualTo(143);
    }
  }

  @Test
  void the_numbers_are_those_that_schedulers_were_promised() {
    assertThat(Stream.of(Ending.values()).map(Ending::exitCode).distinct())
        .containsExactlyElementsOf(
            IntStream.concat(IntStream.rangeClosed(0, 7), IntStream.of(130, 143)).boxed().toList());
  }

  @Test
  void the_document_has_every_number_and_no_other() throws IOException {
    String table =
        Files.readString(Path.of("docs/scheduler.md"))
            .replaceFirst("(?s).*\n## Exit codes\n", "")
            .replaceFirst("(?s)\n## .*", "");
    assertThat(
            Pattern.compile("(?m)^\\| ([0-9, ]+) \\|")
                .matcher(table)
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .map(Integer::valueOf))
        .containsExactlyElementsOf(
            Stream.of(Ending.values()).map(Ending::exitCode).distinct().toList());
  }

  private static Said said(Ending ending, String out, String err) {
    return new Said(ending.exitCode(), out, err);
  }

  private static String edition(String headline, int read, int reused) {
    return String.format(
        Locale.ROOT,
        """
        small 2024: %s

          Persons investigated  1,847
          Persons arrested        184

        Offices    2 files received for 2 offices: %d read, %d read before, 0 rejected
        Figures    4 read, 4 accepted, 0 rejected
        Findings   0 errors, 0 queries, 0 notes
        Workbook   DESK/output/small/2024/small-2024-v1.xlsx
        Report     DESK/output/small/2024/small-2024-v1-report.html
        Next       look at the workbook; figures are final after ./annuario close small 2024 --by NAME
        """,
        headline,
        read,
        reused);
  }

  private static void inDatabaseOf(Desk desk, String change) {
    try (Database database = Database.open(StoreSettings.embedded(desk.output()), 2)) {
      JdbcClient.create(database.dataSource()).sql(change).update();
    }
  }
}
