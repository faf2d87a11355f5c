package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every command and every name of an option that the program knows is in a document and in another
 * test than this one. What it knows is asked of the program itself.
 */
class EveryOptionTest {

  private static final CommandSpec PROGRAM = Cli.program().getCommandSpec();

  @ParameterizedTest
  @MethodSource({"commands", "options"})
  void it_is_documented(Pattern use) throws IOException {
    String documents = texts("docs", ".md") + Files.readString(Path.of("README.md"));
    assertThat(use.matcher(documents).find()).as("%s in a document", use).isTrue();
  }

  @ParameterizedTest
  @MethodSource({"commands", "options"})
  void it_is_tested(Pattern use) throws IOException {
    assertThat(use.matcher(texts("src/test/java", ".java")).find())
        .as("%s in a test", use)
        .isTrue();
  }

  /** In a document behind the program's name, in a test as the first word. */
  static Stream<Pattern> commands() {
    return PROGRAM.subcommands().keySet().stream()
        .map(name -> Pattern.compile("(/annuario |`|\")" + name + "[ `\"]"));
  }

  static Stream<Pattern> options() {
    return Stream.concat(
            Stream.of(PROGRAM),
            PROGRAM.subcommands().values().stream().map(CommandLine::getCommandSpec))
        .flatMap(command -> command.options().stream().map(OptionSpec::names))
        .flatMap(Stream::of)
        .filter(name -> name.startsWith("--"))
        .distinct()
        .sorted()
        .map(name -> Pattern.compile(name + "(?![a-z-])"));
  }

  private static String texts(String folder, String end) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      files
          .filter(file -> file.toString().endsWith(end) && !file.endsWith("EveryOptionTest.java"))
          .forEach(file -> texts.add(text(file)));
    }
    return String.join("\n", texts);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
