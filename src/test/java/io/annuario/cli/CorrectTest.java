package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An office confirms a figure by telephone: its return stays, another figure is published. */
@EveryDatabase
class CorrectTest {

  private static final String FILE = "input/small/2024/corrections.csv";

  private final DatabaseKind kind;

  @TempDir Path folder;

  private EmptyDatabase database;

  private Desk desk;

  CorrectTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void a_desk() throws IOException {
    database = kind.create();
    desk =
        Desk.complete(folder)
            .with("SPRING_DATASOURCE_URL", database.url())
            .with("SPRING_DATASOURCE_USERNAME", database.username())
            .with("SPRING_DATASOURCE_PASSWORD", database.password());
  }

  @Test
  void the_new_figure_is_published_beside_the_one_that_was_sent() throws IOException {
    desk.run();

    assertThat(correct("03", "150", "--source", "call, 3 Feb"))
        .isEqualTo(
            new Said(
                0,
                "milano.xlsx, sheet 'Dati', cell C2: 147 becomes 150\n"
                    + "Written to DESK/input/small/2024/corrections.csv; it holds from the next run"
                    + " on: ./annuario run small --year 2024\n",
                ""));
    assertThat(Files.readString(folder.resolve(FILE)))
        .matches(
            "territory,indicator,breakdown,period,old,new,reason,by,date,source\n"
                + "03,ARRESTED,,,147,150,By telephone,Anna Verdi \\(.+@.+\\),\\d{4}-\\d\\d-\\d\\d,"
                + "\"call, 3 Feb\"\n");

    assertThat(desk.run())
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: vintage 2 published

                  Persons investigated  1,847
                  Persons arrested        187

                Offices    2 files received for 2 offices: 0 read, 2 read before, 0 rejected
                Figures    4 read, 4 accepted, 0 rejected
                Revisions  1 figure changed since vintage 1
                Corrected  1 figure is not the one that was sent
                Findings   0 errors, 0 queries, 0 notes
                Workbook   DESK/output/small/2024/small-2024-v2.xlsx
                Report     DESK/output/small/2024/small-2024-v2-report.html
                Next       look at the workbook; figures are final after ./annuario close small 2024 --by NAME
                """,
                ""));
    PublishedSheets workbook = new PublishedSheets(desk.made("small-2024-v2.xlsx"));
    assertThat(workbook.sheet("Corrections"))
        .containsPattern(
            "(?m)^MI\\|03\\|Lombardia\\|ARRESTED\\|Persons arrested\\|\\|2024\\|147\\|150\\|"
                + "By telephone\\|Anna Verdi \\(.+@.+\\)\\|[^|]+\\|call, 3 Feb\\|milano.xlsx\\|"
                + "Dati\\|C2$");
    assertThat(workbook.sheet("Data"))
        .contains(
            "2024|03|Lombardia|ARRESTED|Persons arrested||150|=|persons|I|F|147.0|MI|milano.xlsx|");
    assertThat(workbook.sheet("Cover"))
        .contains("Corrections|1 figure is not the one that was sent: sheet Corrections\n")
        .contains("Completeness|2 of 2 offices\n");
    assertThat(workbook.sheet("Notes"))
        .contains(
            "Figures are as the offices sent them, but for those in the sheet Corrections (status I"
                + " in Data), which the publisher corrected: none has been estimated or"
                + " rounded.\n");

    assertThat(publishedIn("published_observation where is_current = 1 and territory = '03'"))
        .contains("ARRESTED 150 I 147.0");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"UNCHANGED\",\"exitCode\":0,\"vintage\":2,", "\"corrections\":1,");
    assertThat(desk.say("diff small --year 2024 --from 1 --to 2", List.of()).out())
        .contains("Lombardia, Persons arrested  147  150      +3  +2.04  milano.xlsx");
    assertThat(desk.say(List.of("check", "small", sent())).code()).isZero();
  }

  @Test
  void what_was_published_before_and_with_it_can_be_written_again() throws IOException {
    desk.run();
    correct("03", "150");
    desk.run();
    Files.delete(folder.resolve(FILE));
    assertThat(desk.run("--json").out()).contains("\"vintage\":3,", "\"corrections\":0,");
    for (String vintage : List.of("1", "2", "3")) {
      assertThat(desk.say("workbook small --year 2024 --vintage", List.of(vintage)).out())
          .endsWith(": vintage " + vintage + ", identical to what was published\n");
    }
    assertThat(new PublishedSheets(desk.made("small-2024-v3.xlsx")).names())
        .doesNotContain("Corrections");
  }

  @Test
  void a_figure_that_was_no_number_is_corrected_and_its_error_is_settled() throws IOException {
    desk.receive("milano.xlsx", "Lombardia", 1184, "centoquarantasette");
    assertThat(desk.run().code()).isEqualTo(3);
    assertThat(correct("03", "147").out())
        .startsWith("milano.xlsx, sheet 'Dati', cell C2: no number becomes 147\n");

    assertThat(desk.run("--verbose").err())
        .containsPattern(
            "note: milano.xlsx, sheet 'Dati', cell C2: Lombardia, Persons arrested: expected a"
                + " whole number, got \"centoquarantasette\". Corrected by Anna Verdi \\(.+\\) on"
                + " [0-9-]+: By telephone");
    PublishedSheets workbook = new PublishedSheets(desk.made("small-2024-v1.xlsx"));
    assertThat(workbook.sheet("Corrections")).contains("|2024|\"centoquarantasette\"|147|");
  }

  @Test
  void rules_and_what_is_left_out_go_by_the_figure_that_is_published() throws IOException {
    desk.add(
        "jobs/small/job.yaml",
        """
        rules:
          - id: few-arrests
            check: ARRESTED * 5 <= INVESTIGATED
            severity: error
            message: { it: "Troppi arresti.", en: "Too many arrests." }
        """);
    correct("05", "400");
    assertThat(desk.run().code()).isEqualTo(3);
    assertThat(desk.run("--on-error", "exclude", "--json").out())
        .contains("\"ARRESTED\":{\"value\":147,\"qualifier\":\">=\"}");
    desk.correct("05,ARRESTED,,,37,n/a,By telephone,Anna Verdi,2025-02-03,\n");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\"", "\"ARRESTED\":{\"value\":147,\"qualifier\":\">=\"}");
  }

  @Test
  void a_line_holds_for_what_was_sent_and_for_nothing_else() throws IOException {
    correct("03", "150");
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 1184, 151);
    Said said = desk.run("--language", "it");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out())
        .startsWith(
            "small 2024: bloccata da 1 errore; nulla è stato pubblicato, resta valida la versione"
                + " 1\n");
    assertThat(said.err())
        .contains(
            "errore: corrections.csv: riga 2: Lombardia, Persone arrestate: atteso 147"
                + " dall'ufficio, trovato 151, milano.xlsx, foglio 'Dati', cella C2. L'ufficio ora"
                + " invia un'altra cifra: togliere la riga se la cifra è giusta, o riscriverla con"
                + " il nuovo valore in 'old'.");
    assertThat(desk.run("--on-error", "exclude").code()).isEqualTo(3);
  }

  @Test
  void what_makes_no_sense_is_refused_and_nothing_is_written() throws IOException {
    assertThat(correct("03", "147"))
        .isEqualTo(
            new Said(2, "", "--new: milano.xlsx, sheet 'Dati', cell C2: the office sent 147.\n"));
    assertThat(correct("03", "150", "--old", "146"))
        .isEqualTo(
            new Said(2, "", "--old: milano.xlsx, sheet 'Dati', cell C2: the office sent 147.\n"));
    assertThat(correct("IT", "150"))
        .isEqualTo(
            new Said(
                2,
                "",
                "No file in DESK/input/small/2024 has this figure: only what was sent can be"
                    + " corrected.\n"));
    assertThat(correct("3", "1.5", "--breakdown", "SEX=F", "--period", "May").err())
        .isEqualTo(
            """
            DESK/input/small/2024/corrections.csv: '3' in 'territory' is not a code of the\
             definition. Perhaps it should be '03'
            DESK/input/small/2024/corrections.csv: 'SEX=F' is not a breakdown of the definition.\
             Write it by its codes, like SEX=F
            DESK/input/small/2024/corrections.csv: 'May' in 'period' is not a period. Write it like\
             2024, 2024-05 or 2024-01-01/2024-11-04
            DESK/input/small/2024/corrections.csv: '1.5' in 'new' is not a figure of this\
             indicator. Write digits only, like 1234, or n/a
            """);
    assertThat(correct("lombardia", "-3").err())
        .isEqualTo(
            """
            DESK/input/small/2024/corrections.csv: 'lombardia' in 'territory' is not a code of the\
             definition. Its code is '03'
            DESK/input/small/2024/corrections.csv: '-3' in 'new' is negative. A count never is
            """);
    assertThat(folder.resolve(FILE)).doesNotExist();
    correct("03", "150");
    assertThat(correct("03", "151").err())
        .isEqualTo(
            "Line 2 of DESK/input/small/2024/corrections.csv corrects this figure already: change"
                + " it, or remove it.\n");
  }

  @Test
  void mistakes_in_the_file_are_said_with_their_lines() throws IOException {
    desk.correct(
        """
        03,ARRESTED,,,147,150,By telephone,Anna Verdi,2025-02-03,
        03,ARRESTED,,2024,147,"1,5",,,yesterday,
        03,ARRESTED,,2024,>=14x,n.d.,So,Anna,2025-02-03,
        03,ARRESTED,,2024,147,149,So,Anna,2025-02-03,
        """);
    assertThat(desk.run())
        .isEqualTo(
            new Said(
                2,
                "",
                """
                DESK/input/small/2024/corrections.csv, line 3: '1,5' in 'new' is not a figure of\
                 this indicator. Write digits only, like 1234, or n/a
                DESK/input/small/2024/corrections.csv, line 3: 'reason' is empty. Write it
                DESK/input/small/2024/corrections.csv, line 3: 'by' is empty. Write it
                DESK/input/small/2024/corrections.csv, line 3: 'yesterday' in 'date' is not a date.\
                 Write it like 2024-12-31
                DESK/input/small/2024/corrections.csv, line 4: '>=14x' in 'old' is not a figure of\
                 this indicator. Write digits only, like 1234, or n/a
                DESK/input/small/2024/corrections.csv, line 5: line 2 corrects this figure already.\
                 Keep only one of them
                """));
  }

  private List<String> publishedIn(String view) {
    return JdbcClient.create(
            new DriverManagerDataSource(database.url(), database.username(), database.password()))
        .sql("select * from " + view)
        .query(
            (row, number) ->
                row.getString("indicator")
                    + " "
                    + row.getBigDecimal("value").stripTrailingZeros().toPlainString()
                    + " "
                    + row.getString("obs_status")
                    + " "
                    + row.getString("raw"))
        .list();
  }

  private Said correct(String territory, String figure, String... more) {
    return desk.say(
        "correct small --year 2024 --indicator ARRESTED --territory",
        List.of(territory, "--new", figure, "--reason", "By telephone", "--by", "Anna Verdi"),
        more);
  }

  private String sent() {
    return desk.received().resolve("milano.xlsx").toString();
  }
}
