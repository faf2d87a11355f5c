package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Each command explains itself: how it is written, its options, examples and exit codes. */
class HelpTest {

  static Stream<CommandSpec> commands() {
    return Cli.program().getSubcommands().values().stream().map(CommandLine::getCommandSpec);
  }

  @Test
  void a_command_explains_itself_in_every_form() {
    String page = say("help", "close");
    assertThat(page)
        .isEqualTo(
            """
            ./annuario close JOB YEAR --by NAME
              makes the figures of an edition final

            Options
              --year, --edition YEAR       the edition: a folder of input/JOB, or latest,
                                           previous, open
              --by NAME                    who answers for it
              --with-open-queries REASON   closes although there are open queries: why
              --incomplete REASON          closes although an office is missing: why

            Common options
              --jobs DIR                   the folder of the jobs (otherwise: jobs)
              --input DIR                  the folder of what was received (otherwise:
                                           input)
              --output DIR                 the folder of what is made (otherwise: output)
              --language it|en             in which language to speak (otherwise: the
                                           system's, else the job's)
              --json                       the result for programs
              --help                       this explanation
              --version                    the version of the program

            Examples
              ./annuario close child-protection-online 2024 --by "Anna Verdi"
              ./annuario close child-protection-online 2024 --by Anna --incomplete "No Molise"

            Exit codes
              0         done
              1         a defect of the program
              2         wrong usage, or a mistake in a definition
              6         another run is at work: try again later
              7         database, disk or permissions: put it right, then try again
            """);
    assertThat(say("close", "--help")).isEqualTo(page);
    assertThat(say("run", "--help", "--language=it"))
        .contains("--allow-missing OFFICE       pubblica anche senza questo ufficio (codice)\n")
        .contains("  130, 143  interrotto: la prossima esecuzione riprende\n");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_page_fits_the_screen(CommandSpec command) {
    for (String language : List.of("it", "en")) {
      assertThat(say(command.name(), "--help", "--language", language).lines())
          .anyMatch(line -> line.startsWith("./annuario " + command.name()))
          .filteredOn(line -> !line.startsWith("  ./annuario"))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_example_is_understood(CommandSpec command) {
    assertThat(CommandUse.of(command.name()).examples()).isNotEmpty();
    for (String example : CommandUse.of(command.name()).examples()) {
      String[] words =
          Stream.of(example.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
              .map(word -> word.replace("\"", ""))
              .toArray(String[]::new);
      assertThat(Cli.program().parseArgs(words).subcommand().commandSpec().name())
          .isEqualTo(command.name());
    }
  }

  private static String say(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    assertThat(Cli.run(args, stream, stream, Map.of())).isZero();
    return out.toString(UTF_8);
  }
}
