package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real and hostile files that others made; run with {@code -Dannuario.corpus=FOLDER}. */
@EnabledIfSystemProperty(
    named = "annuario.corpus",
    matches = ".+",
    disabledReason = "needs a folder of spreadsheets: -Dannuario.corpus=FOLDER")
class CorpusTest {

  private static final Path TARGET = Path.of("target");

  @Test
  void every_file_has_an_outcome_in_time_and_in_512_megabytes() throws Exception {
    Path table = TARGET.resolve("corpus-outcomes.tsv");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                CorpusRun.class.getName(),
                System.getProperty("annuario.corpus"),
                table.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(TARGET.toFile(), "corpus-run.log"))
            .start();
    assertThat(run.waitFor(30, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).isZero();
    List<String> lines = Files.readAllLines(table);
    Map<String, Integer> summary = new TreeMap<>();
    lines.forEach(line -> summary.merge(line.substring(0, line.indexOf('\t')), 1, Integer::sum));
    List<String> written = new ArrayList<>();
    summary.forEach((outcome, files) -> written.add(outcome + "\t" + files));
    Files.write(TARGET.resolve("corpus-summary.tsv"), written);
    assertThat(lines).hasSizeGreaterThan(800);
    assertThat(lines).noneMatch(line -> line.startsWith("HANGS") || line.startsWith("CRASHES"));
  }

  /**
   * The differences are written to a table. What remains has reasons: POI reads the cells cached in
   * a chart sheet, reads an uncached formula as 0, and says NaN is a number.
   */
  @Test
  void poi_reads_nearly_everything_alike() throws Exception {
    Path corpus = Path.of(System.getProperty("annuario.corpus"));
    List<String> differences = new ArrayList<>();
    int compared = 0;
    int alike = 0;
    List<Path> files;
    try (var all = Files.walk(corpus)) {
      files = all.filter(path -> path.toString().matches(".*\\.(xlsx|xlsm|xls)")).sorted().toList();
    }
    for (Path file : files) {
      if (Files.size(file) > 500_000) {
        continue;
      }
      List<String> found;
      try {
        found = PoiAgreement.differences(file);
      } catch (RefusedFile | java.io.IOException | RuntimeException e) {
        // One of the two does not read it at all, which the other test tells for ours.
        continue;
      }
      compared++;
      alike += found.isEmpty() ? 1 : 0;
      found.forEach(line -> differences.add(corpus.relativize(file) + "\t" + line));
    }
    Files.write(TARGET.resolve("corpus-differences.tsv"), differences);
    assertThat(compared).isGreaterThan(400);
    assertThat(alike).isGreaterThan(compared * 95 / 100);
  }
}
