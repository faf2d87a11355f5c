package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.crash.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program writes depends on the language that it is told, never on the machine's locale:
 * Arabic ones have digits of their own, Turkish an i that no other alphabet has.
 */
class DefaultLocaleTest {

  private static final String OF_THIS_RUN =
      "\"(runId|elapsedSeconds|startedAt|workbookSha256|contentsSha256)\":(\"[^\"]*\"|[^,}]*)";

  @TempDir Path folder;

  @Test
  void files_and_json_are_the_same_whatever_the_locale() throws Exception {
    Made usual = made("en-US");
    assertThat(usual.said)
        .contains("small 2024: vintage 1 published")
        .contains("1,847")
        .contains("\"status\":\"BLOCKED\"");
    assertThat(usual.files).containsKeys("small-2024-v1.xlsx", "annuario.log");
    assertThat(usual.files.get("findings.csv")).contains("1,848");

    assertThat(made("ar-EG")).isEqualTo(usual);
    assertThat(made("tr-TR")).isEqualTo(usual);
  }

  /** A vintage, then a correction with more arrested than investigated. */
  private Made made(String locale) throws Exception {
    Path place = Files.createDirectories(folder.resolve(locale));
    Desk desk = Desk.complete(place);
    String published = said(place, locale, "run", "small", "--year", "2024");
    desk.receive("venezia.xlsx", "Veneto", 663, 1848);
    String blocked = said(place, locale, "run", "small", "--year", "2024", "--json");
    return new Made(published + blocked, files(desk));
  }

  private static String said(Path place, String locale, String... words) throws Exception {
    String[] parts = locale.split("-", 2);
    Process run =
        Program.ofTheTests("-Duser.language=" + parts[0], "-Duser.country=" + parts[1])
            .command(place, Map.of(), words)
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), UTF_8);
    return said.replaceAll(OF_THIS_RUN, "\"$1\":…");
  }

  /**
   * All files that were made, by name: tables whole, of the others the digits of other alphabets.
   */
  private static Map<String, String> files(Desk desk) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> made = Files.walk(desk.made(""))) {
      for (Path file : made.filter(Files::isRegularFile).toList()) {
        String name = desk.made("").relativize(file).toString();
        files.put(name, name.endsWith(".csv") ? Files.readString(file) : otherDigits(file));
      }
    }
    return files;
  }

  private static String otherDigits(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return otherDigits(Files.readString(file));
    }
    StringBuilder found = new StringBuilder();
    try (ZipFile workbook = new ZipFile(file.toFile())) {
      for (ZipEntry part : workbook.stream().toList()) {
        found.append(otherDigits(new String(workbook.getInputStream(part).readAllBytes(), UTF_8)));
      }
    }
    return found.toString();
  }

  private static String otherDigits(String text) {
    return text.replaceAll("[\\P{Nd}0-9]", "");
  }

  private record Made(String said, Map<String, String> files) {}
}
