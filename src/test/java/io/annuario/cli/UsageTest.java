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
import picocli.CommandLine;

/** What the program says of itself, and to those who call it wrongly. */
class UsageTest {

  private static final Map<String, String> ITALIAN = Map.of("LANG", "it_IT.UTF-8");

  @TempDir Path folder;

  @Test
  void without_arguments_it_explains_itself_in_ten_lines() {
    Said said = say(Map.of());
    assertThat(said.code()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .startsWith("Annuario turns the yearly spreadsheets of regional offices into one")
        .satisfies(UsageTest::isTenLinesAtMost);
    assertThat(say(ITALIAN).out())
        .startsWith("Annuario trasforma i fogli di calcolo annuali degli uffici in un'unica")
        .satisfies(UsageTest::isTenLinesAtMost);
    assertThat(say(Map.of(), "--help")).isEqualTo(said);
    assertThat(say(Map.of(), "help")).isEqualTo(said);
  }

  @Test
  void a_command_explains_itself_in_every_form() {
    Said said = say(Map.of(), "help", "close");
    assertThat(said)
        .isEqualTo(
            new Said(
                0,
                """
                ./annuario close JOB --year YEAR --by NAME
                  makes the figures of an edition final
                  --jobs DIR                   the folder of the jobs
                  --input DIR                  the folder of what was received
                  --output DIR                 the folder of what is made
                  --language it|en             in which language to speak
                  --json                       the result for programs
                  --year, --edition YEAR       the edition: a folder of input/JOB, or latest, previous, open
                  --by NAME                    who answers for it
                  --with-open-queries REASON   closes although there are open queries: why
                  --incomplete REASON          closes although an office is missing: why
                  --help                       this explanation
                  --version                    the version of the program
                """,
                ""));
    assertThat(say(Map.of(), "close", "--help")).isEqualTo(said);
    assertThat(say(ITALIAN, "run", "--help").out())
        .contains("--allow-missing OFFICE       pubblica anche senza questo ufficio (codice)\n");
  }

  @Test
  void every_command_and_every_option_is_explained() {
    CommandLine program = new CommandLine(new AnnuarioCommand());
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(CommandHelp.of(command.getCommandSpec()).en())
                  .as(name)
                  .startsWith("./annuario " + name);
            });
  }

  @Test
  void a_slip_is_told_with_what_was_meant() {
    String hint = "./annuario alone explains its use.";
    assertThat(say(Map.of(), "run", "small", "--yaer", "2024"))
        .isEqualTo(wrong("'--yaer' is neither a command nor an option. Perhaps: --year.", hint));
    assertThat(say(Map.of(), "help", "rnu"))
        .isEqualTo(new Said(2, "", "'rnu' is neither a command nor an option. Perhaps: run.\n"));
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
            wrong(
                "'rnu' is neither a command nor an option. Perhaps: run.",
                "./annuario alone explains its use."));
    assertThat(say(ITALIAN, "rnu"))
        .isEqualTo(
            wrong(
                "'rnu' non è un comando né un'opzione. Forse: run.",
                "./annuario da solo spiega come si usa."));
    assertThat(say(ITALIAN, "--language", "en", "run", "small", "--yaer", "2024").code())
        .isEqualTo(2);
  }

  @Test
  void what_is_missing_is_named() {
    assertThat(say(Map.of(), "run"))
        .isEqualTo(wrong("Missing: --year YEAR, JOB.", "./annuario alone explains its use."));
    assertThat(say(ITALIAN, "run", "small"))
        .isEqualTo(wrong("Manca: --year YEAR.", "./annuario da solo spiega come si usa."));
    assertThat(say(Map.of(), "check", "small"))
        .isEqualTo(wrong("Missing: FILE.", "./annuario alone explains its use."));
  }

  @Test
  void a_value_that_cannot_be_is_named() {
    assertThat(say(Map.of(), "jobs", "--language", "fr"))
        .isEqualTo(wrong("--language it|en cannot be 'fr'.", "./annuario alone explains its use."));
  }

  @Test
  void a_folder_without_a_name_is_not_the_current_one() {
    String hint = "./annuario alone explains its use.";
    for (String option : List.of("--jobs", "--input", "--output")) {
      assertThat(say(Map.of(), "jobs", option, ""))
          .isEqualTo(wrong(option + " DIR cannot be ''.", hint));
      assertThat(say(Map.of(), "jobs", option + "= "))
          .isEqualTo(wrong(option + " DIR cannot be ' '.", hint));
    }
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
                "There is no edition '2042': the folder DESK/input/small/2042 is missing. The"
                    + " editions are: 2024.\n"));
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
            "workbookSha256":null,"elapsedSeconds":0.0,"revisions":0,"findingList":[],\
            "message":{"code":"USAGE",\
            "it":"Non c'è un'edizione '2042': manca la cartella DESK/input/small/2042. Le edizioni\
             sono: 2024.",\
            "en":"There is no edition '2042': the folder DESK/input/small/2042 is missing. The\
             editions are: 2024."},"report":null}
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

  private static void isTenLinesAtMost(String text) {
    assertThat(text.lines()).hasSizeLessThanOrEqualTo(10);
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
