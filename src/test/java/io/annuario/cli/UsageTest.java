package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of itself, and to those who call it wrongly. */
class UsageTest {

  private static final Map<String, String> ITALIAN = Map.of("LANG", "it_IT.UTF-8");

  private static final String RUN = "It is written: ./annuario run JOB YEAR";
  private static final String MORE = "./annuario help run explains the rest.";
  private static final String JOBS =
      "It is written: ./annuario jobs\n./annuario help jobs explains the rest.";

  @TempDir Path folder;

  @Test
  void without_arguments_it_explains_itself_on_one_screen() {
    Said said = say(Map.of());
    assertThat(said.code()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .startsWith(
            """
            Annuario turns the yearly spreadsheets of regional offices into one workbook.

            Run and look       ./annuario run child-protection-online 2024
              run              reads and judges the files of an edition, and publishes
            """)
        .satisfies(UsageTest::isOneScreen);
    assertThat(say(ITALIAN).out())
        .startsWith("Annuario trasforma i fogli di calcolo annuali degli uffici in un'unica")
        .satisfies(UsageTest::isOneScreen);
    assertThat(say(Map.of(), "--help")).isEqualTo(said);
    assertThat(say(Map.of(), "help")).isEqualTo(said);
  }

  @Test
  void it_tells_its_version() {
    assertThat(say(Map.of(), "--version")).isEqualTo(new Said(0, "annuario ?\n", ""));
    assertThat(say(Map.of(), "run", "--version")).isEqualTo(new Said(0, "annuario ?\n", ""));
  }

  @Test
  void what_it_does_not_know_is_named() {
    assertThat(say(Map.of(), "rnu"))
        .isEqualTo(
            wrong("Unknown command 'rnu'; there is run.", "./annuario alone explains its use."));
    assertThat(say(ITALIAN, "rnu"))
        .isEqualTo(
            wrong("Comando sconosciuto 'rnu'; c'è run.", "./annuario da solo spiega come si usa."));
    assertThat(say(ITALIAN, "--language", "en", "run", "small", "--yaer", "2024").code())
        .isEqualTo(2);
  }

  @Test
  void what_is_missing_is_named() {
    assertThat(say(Map.of(), "run")).isEqualTo(wrong("Missing: JOB.", RUN, MORE));
    assertThat(say(ITALIAN, "run", "small"))
        .isEqualTo(
            wrong(
                "Manca: YEAR.",
                "Si scrive: ./annuario run JOB YEAR",
                "./annuario help run spiega il resto."));
    assertThat(say(Map.of(), "check", "small"))
        .isEqualTo(
            wrong(
                "Missing: FILE.",
                "It is written: ./annuario check JOB FILE...",
                "./annuario help check explains the rest."));
  }

  @Test
  void a_slip_is_told_with_what_was_meant() {
    assertThat(say(Map.of(), "run", "small", "--yaer", "2024"))
        .isEqualTo(wrong("Unknown option --yaer; there is --year.", RUN, MORE));
    assertThat(say(Map.of(), "help", "rnu"))
        .isEqualTo(new Said(2, "", "Unknown command 'rnu'; there is run.\n"));
    assertThat(say(Map.of(), "run", "small", "2024", "2023"))
        .isEqualTo(wrong("'2023' is one word too many.", RUN, MORE));
    assertThat(say(Map.of(), "run", "small", "2024", "--year", "2023"))
        .isEqualTo(wrong("--year YEAR is given twice.", RUN, MORE));
    assertThat(say(ITALIAN, "run", "--xyzzy", "2023").err())
        .startsWith("Opzione sconosciuta --xyzzy.\n");
  }

  @Test
  void a_value_that_cannot_be_is_named() {
    assertThat(say(Map.of(), "jobs", "--language", "fr"))
        .isEqualTo(wrong("--language it|en cannot be 'fr'.", JOBS));
  }

  @Test
  void a_folder_without_a_name_is_not_the_current_one() {
    for (String option : List.of("--jobs", "--input", "--output")) {
      assertThat(say(Map.of(), "jobs", option, ""))
          .isEqualTo(wrong(option + " DIR cannot be ''.", JOBS));
      assertThat(say(Map.of(), "jobs", option + "= "))
          .isEqualTo(wrong(option + " DIR cannot be ' '.", JOBS));
    }
  }

  @Test
  void the_year_may_follow_the_job() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(desk.say(List.of("run", "small", "2024")).out())
        .startsWith("small 2024: vintage 1 published\n");
    assertThat(desk.say(List.of("history", "small", "latest")))
        .isEqualTo(desk.say(List.of("history", "small", "--year", "2024")));
    assertThat(desk.say(List.of("history", "small")).code()).isZero();
  }

  @Test
  void who_has_chosen_no_language_is_spoken_to_in_that_of_the_job() throws IOException {
    Desk desk = Desk.complete(folder).with("LANG", "it_IT.UTF-8");
    assertThat(desk.run().out()).startsWith("small 2024: pubblicata la versione 1\n");
    assertThat(desk.run("--language", "en").out())
        .startsWith("small 2024: nothing has changed since vintage 1\n");
    assertThat(desk.with("LC_ALL", "C.UTF-8").run().out())
        .startsWith("small 2024: nothing has changed since vintage 1\n");
  }

  @Test
  void the_jobs_are_listed_with_their_titles() throws IOException {
    Desk desk = new Desk(folder);
    assertThat(desk.say(List.of("jobs"))).isEqualTo(new Said(0, "small  Small survey\n", ""));
    assertThat(desk.say(List.of("jobs", "--language", "it")))
        .isEqualTo(new Said(0, "small  Rilevazione piccola\n", ""));
    assertThat(desk.say(List.of("jobs", "--json")))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","title":{"it":"Rilevazione piccola","en":"Small survey"}}
                """,
                ""));
  }

  @Test
  void a_job_that_is_not_there_is_wrong_usage() throws IOException {
    assertThat(new Desk(folder).say(List.of("run", "smal", "--year", "2024")))
        .isEqualTo(
            new Said(2, "", "DESK/jobs: there is no job 'smal'. Perhaps it should be 'small'\n"));
  }

  @Test
  void an_edition_that_is_not_there_is_wrong_usage() throws IOException {
    assertThat(new Desk(folder).say(List.of("run", "small", "--year", "2042")))
        .isEqualTo(
            new Said(
                2,
                "",
                "There is no edition '2042': the folder DESK/input/small/2042 is missing;"
                    + " there is 2024. The editions are: 2024.\n"));
  }

  @Test
  void a_program_learns_of_wrong_usage_too() throws IOException {
    assertThat(new Desk(folder).say(List.of("run", "small", "--year", "2042", "--json")).out())
        .isEqualTo(
            """
            {"job":"small","edition":"2042","status":"FAILED","exitCode":2,"vintage":null,\
            "returns":{"expected":0,"received":0,"read":0,"reused":0,"rejected":0,"missing":[],"excluded":[]},\
            "observations":{"read":0,"accepted":0,"rejected":0,"otherPeriods":0},\
            "items":{"expected":0,"received":0,"missing":[]},\
            "findings":{"error":0,"query":0,"note":0},"rules":null,"totals":{},"likeForLike":{},\
            "workbook":null,\
            "workbookSha256":null,"elapsedSeconds":0.0,"revisions":0,"corrections":0,"findingList":[],\
            "message":{"code":"USAGE",\
            "it":"Non c'è un'edizione '2042': manca la cartella DESK/input/small/2042; c'è 2024.\
             Le edizioni sono: 2024.",\
            "en":"There is no edition '2042': the folder DESK/input/small/2042 is missing;\
             there is 2024. The editions are: 2024."},"report":null,\
            "protected":{"hidden":0,"alreadyPublic":0},"restrictedWorkbook":null,\
            "contentsSha256":null,"contentFingerprint":null}
            """);
  }

  @Test
  void a_mistake_in_a_definition_is_shown_with_its_line() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.write("jobs/small/codes/territories.csv", "code,name,parent\nIT,Italia,\n");
    assertThat(desk.run())
        .isEqualTo(
            new Said(
                2,
                "",
                "DESK/jobs/small/codes/territories.csv, line 1: the column 'aliases' is missing."
                    + " Add it\n"));
  }

  private static void isOneScreen(String text) {
    assertThat(text.lines())
        .hasSizeLessThanOrEqualTo(36)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  private static Said wrong(String... lines) {
    return new Said(2, "", String.join("\n", lines) + "\n");
  }

  private static Said say(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            args,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            environment);
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
