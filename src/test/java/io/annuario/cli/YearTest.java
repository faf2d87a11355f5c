package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year that a page of the guide tells, played from its words alone: it has every file, every
 * command and all that is said. After a change, {@code ./mvnw test -Dtest=YearTest
 * -Dannuario.draw=true} writes down anew what is said.
 */
@EveryDatabase
class YearTest {

  private static final Path PAGE = Path.of("docs/a-year.md");
  private static final boolean DRAW = Boolean.getBoolean("annuario.draw");

  /** A block of the page, and what stands right before it. */
  private static final Pattern BLOCK =
      Pattern.compile("(?:\\*\\*`([^`]+)`\\*\\*\\n\\n)?```(\\w*)\\n(.*?)```\\n", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final DatabaseKind kind;
  private final Map<String, String> environment = new HashMap<>();
  private final StringBuilder told = new StringBuilder();

  @TempDir Path folder;

  YearTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void a_year_goes_as_the_page_tells_it() throws IOException {
    String page = Files.readString(PAGE);
    Matcher block = BLOCK.matcher(page);
    int done = 0;
    String said = "";
    while (block.find()) {
      String text = block.group(3);
      told.append(page, done, block.start());
      done = block.end();
      if (block.group(1) != null) {
        write(block.group(1), text);
      } else if (block.group(2).equals("sh")) {
        said = play(text.lines().toList());
      } else if (text.startsWith("export ")) {
        useServer();
      } else {
        told.append("```text\n").append(said).append("```\n");
        continue;
      }
      told.append(block.group());
    }
    told.append(page.substring(done));
    if (DRAW) {
      Files.writeString(PAGE, told);
    }
    assertThat(told.toString()).isEqualTo(page);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void useServer() {
    EmptyDatabase server = kind.create();
    environment.put("SPRING_DATASOURCE_URL", server.url());
    environment.put("SPRING_DATASOURCE_USERNAME", server.username());
    environment.put("SPRING_DATASOURCE_PASSWORD", server.password());
  }

  /** What the commands say; of several each is told before. */
  private String play(List<String> lines) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line : lines) {
      List<String> words = words(line);
      if (words.get(0).equals("rm")) {
        Files.delete(folder.resolve(words.get(1)));
        continue;
      }
      if (lines.size() > 1) {
        said.append("$ ").append(line).append('\n');
      }
      said.append(say(words.subList(1, words.size())));
    }
    return said.toString();
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  private String say(List<String> words) {
    List<String> args = new ArrayList<>();
    for (String word : words) {
      args.add(word.endsWith(".zip") ? folder.resolve(word).toString() : word);
    }
    Stream.of("jobs", "input", "output")
        .forEach(name -> args.add("--" + name + "=" + folder.resolve(name)));
    args.add("--language=en");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, UTF_8);
    int code = Cli.run(args.toArray(String[]::new), stream, stream, environment);
    String end = code == 0 ? "" : "exit code " + code + "\n";
    return plain(Said.of(code, said.toString(UTF_8), "", folder).out()) + end;
  }

  private static String plain(String said) {
    return said.replace("DESK/", "")
        .replaceAll("\\d+ days ago", "20 days ago")
        .replaceAll("[0-9a-f]{64}", "SHA-256")
        .replaceAll("\\d+(?:[.,]\\d)? [kM]B", "30 kB");
  }
}
