package io.annuario.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Outer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The report of what ships, in a browser. */
@Outer
class ReportInBrowserTest {

  private static final String COLUMN =
      "[...document.querySelectorAll('#moved ~ .wide tbody tr')].map(row => row.cells[%d]"
          + ".textContent)";

  @TempDir Path folder;

  @Test
  void it_sorts_links_and_prints_without_a_complaint() throws Exception {
    Path report = report();
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      browser.open(report);
      assertThat(browser.value("document.querySelectorAll('th button').length").asInt())
          .isGreaterThan(15);
      List<String> before = column(browser, 0);
      click(browser, 0);
      assertThat(column(browser, 0))
          .containsExactlyInAnyOrderElementsOf(before)
          .isSorted()
          .isNotEqualTo(before);
      click(browser, 3);
      assertThat(column(browser, 3).get(0)).isEqualTo("7,913");
      click(browser, 3);
      assertThat(browser.value("document.querySelector('[aria-sort]').ariaSort").asString())
          .isEqualTo("ascending");

      assertThat(
              browser
                  .value(
                      "[...document.querySelectorAll('a[href^=\"#\"]')]"
                          + ".filter(a => !document.querySelector(a.getAttribute('href'))).length")
                  .asInt())
          .isZero();
      JsonNode links =
          browser.value(
              "[...document.querySelectorAll('a')].map(a => a.href)"
                  + ".filter(href => !href.includes('#'))");
      assertThat(links.valueStream().map(link -> Path.of(URI.create(link.asString()))))
          .hasSizeGreaterThan(20)
          .allMatch(Files::exists);
      assertThat(new String(browser.print(), ISO_8859_1)).startsWith("%PDF-");

      browser.open(report.resolveSibling("explain/sardegna.xlsx.html"));
      assertThat(browser.value("document.querySelectorAll('td.figure').length").asInt())
          .isPositive();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private Path report() {
    Path output = folder.resolve("output");
    for (String words :
        List.of(
            "run child-protection-online --year 2023",
            "run child-protection-online --year 2024",
            "report child-protection-online --year 2024 --language en")) {
      assertThat(code(words + " --output=" + output)).isZero();
    }
    return output.resolve(
        "child-protection-online/2024/child-protection-online-2024-v1-report.html");
  }

  private static int code(String words) {
    PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    return Cli.run(words.split(" ", -1), nobody, nobody, Map.of());
  }

  private static void click(Chromium browser, int column) {
    browser.value("document.querySelectorAll('#moved ~ .wide th button')[" + column + "].click()");
  }

  private static List<String> column(Chromium browser, int column) {
    return browser
        .value(COLUMN.replace("%d", Integer.toString(column)))
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }
}
