package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Corpus;
import io.annuario.tiers.Outer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Real and hostile files that others made. */
@Outer
class CorpusTest {

  private static final Path TARGET = Path.of("target");

  @Test
  void every_file_is_understood_or_refused_in_time_and_in_512_megabytes() throws Exception {
    Path table = TARGET.resolve("corpus-outcomes.tsv");
    run(CorpusRun.class, "-Xmx512m", Corpus.folder(), table.toString());
    List<String> lines = Files.readAllLines(table);
    Map<String, Integer> summary = new TreeMap<>();
    lines.forEach(line -> summary.merge(line.substring(0, line.indexOf('\t')), 1, Integer::sum));
    List<String> written = new ArrayList<>(List.of("| outcome | files |", "| --- | ---: |"));
    summary.forEach((outcome, files) -> written.add("| " + outcome + " | " + files + " |"));
    Files.write(TARGET.resolve("corpus.md"), written);
    assertThat(lines).hasSizeGreaterThan(800);
    assertThat(lines).noneMatch(CorpusTest::isBroken);
  }

  /** Whether a line of {@link CorpusRun} says what must not become of a file. */
  static boolean isBroken(String line) {
    return line.startsWith("HANGS") || line.startsWith("CRASHES") || line.startsWith("SLOW");
  }

  /** Each difference has a reason why this reader is right; the tables are for people to check. */
  @Test
  void every_cell_agrees_with_other_readers_or_the_reason_is_known() throws Exception {
    run(AgreementRun.class, "-Xmx1g", Corpus.folder(), TARGET.toString());
    List<String> differences = Files.readAllLines(TARGET.resolve("agreement-differences.tsv"));
    List<String> outcomes = Files.readAllLines(TARGET.resolve("agreement-outcomes.tsv"));
    assertThat(differences).noneMatch(line -> line.contains("\tUNEXPLAINED\t"));
    assertThat(outcomes).hasSizeGreaterThan(1600);
    assertThat(outcomes)
        .filteredOn(line -> line.contains("\tevery cell agrees\t"))
        .hasSizeGreaterThan(800);
  }

  /** Runs a program over all files of a folder, in a process of its own. */
  static void run(Class<?> program, String heap, Path folder, String output) throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                folder.toString(),
                output)
            .redirectErrorStream(true)
            .redirectOutput(new File(TARGET.toFile(), program.getSimpleName() + ".log"))
            .start();
    assertThat(run.waitFor(30, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).isZero();
  }
}
