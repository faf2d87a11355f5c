package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that the documents show does what it is shown for, in the order of the document.
 */
class DocumentedCommandsTest {

  private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

  /** A word, or several in quotes. */
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)");

  private static final String EDITION = "child-protection-online/2024";

  @TempDir Path folder;

  /** What ships, and an edition that was published before its last return came. */
  private void deskWithOneVintage() throws IOException {
    copy("jobs");
    copy("input");
    Path late = folder.resolve("input").resolve(EDITION).resolve("sardegna.xlsx");
    Path outside = folder.resolve("sardegna.xlsx");
    Files.move(late, outside);
    assertThat(run("run child-protection-online --year 2024")).startsWith("4: ");
    Files.move(outside, late);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_shows_commands_that_work(Path document) throws IOException {
    deskWithOneVintage();
    for (String command : commands(document)) {
      assertThat(run(command)).as("%s: ./annuario %s", document, command).startsWith("0: ");
    }
  }

  @Test
  void commands_are_found_in_the_documents() throws IOException {
    assertThat(documents()).contains(Path.of("README.md"), Path.of("docs/statistician.md"));
    assertThat(commands(Path.of("docs/statistician.md")))
        .contains("close child-protection-online --year 2024 --by \"Anna Verdi\"");
  }

  @Test
  void a_command_that_does_not_exist_would_be_found_out() {
    assertThat(run("publish child-protection-online --year 2024")).startsWith("2: ");
  }

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(Path.of("README.md")));
    for (String root : List.of("docs", "jobs")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    documents.removeIf(document -> commands(document).isEmpty());
    documents.remove(Path.of("docs/a-year.md"));
    return documents;
  }

  /** What stands behind ./annuario in the shell blocks of a document. */
  private static List<String> commands(Path document) {
    String text;
    try {
      text = Files.readString(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return SHELL
        .matcher(text)
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(String::strip)
        .filter(line -> line.startsWith("./annuario"))
        .map(line -> line.substring("./annuario".length()).replaceFirst("\\s#.*", "").strip())
        .toList();
  }

  /** The exit code and all that was said. */
  private String run(String command) {
    List<String> words = new ArrayList<>();
    WORD.matcher(command)
        .results()
        .map(word -> Stream.of(1, 2, 3).map(word::group).filter(it -> it != null).findFirst())
        .forEach(word -> words.add(inCopy(word.orElseThrow())));
    for (String name : List.of("jobs", "input", "output")) {
      int given = words.indexOf("--" + name);
      if (given < 0) {
        words.add("--" + name + "=" + folder.resolve(name));
      } else {
        words.set(given + 1, folder.resolve(words.get(given + 1)).toString());
      }
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, UTF_8);
    int code = Cli.run(words.toArray(String[]::new), stream, stream, Map.of());
    return code + ": " + said.toString(UTF_8);
  }

  private String inCopy(String word) {
    return word.startsWith("input/") || word.startsWith("output/") || word.endsWith(".zip")
        ? folder.resolve(word).toString()
        : word;
  }

  private void copy(String root) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(Path.of(root))) {
      paths = all.toList();
    }
    for (Path path : paths) {
      Files.copy(path, folder.resolve(path));
    }
  }
}
