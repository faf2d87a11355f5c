package io.annuario.spreadsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Campaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm are read and understood or refused in a sentence, within 30 seconds of a
 * processor and 30 more for each million of cells, in 512 MB. What became of them is written to
 * {@code target/hostile.md}.
 */
class MaliciousFilesTest {

  @TempDir Path folder;

  @Test
  void small_files_made_to_do_harm_are_understood_or_refused() throws Exception {
    assertThat(tried(Malice.SIZES.subList(0, 1))).noneMatch(CorpusTest::isBroken);
  }

  @Campaign
  @Test
  void files_made_to_do_harm_are_understood_or_refused() throws Exception {
    List<String> lines = tried(Malice.SIZES);
    Files.write(Path.of("target", "hostile.md"), table(lines));
    assertThat(lines).noneMatch(CorpusTest::isBroken);
  }

  private List<String> tried(List<Integer> sizes) throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (Malice malice : Malice.all()) {
      for (int size : sizes) {
        malice.write(files, size);
      }
    }
    Path outcomes = folder.resolve("outcomes.tsv");
    CorpusTest.run(CorpusRun.class, "-Xmx512m", files, outcomes.toString());
    List<String> lines = Files.readAllLines(outcomes);
    assertThat(lines).hasSize(Malice.all().size() * sizes.size());
    return lines;
  }

  private List<String> table(List<String> lines) throws IOException {
    Map<String, String[]> byFile = new HashMap<>();
    lines.forEach(line -> byFile.put(line.split("\t", -1)[3], line.split("\t", -1)));
    List<String> table =
        new ArrayList<>(
            List.of(
                "| what it does | size | bytes | outcome | cells | seconds of processors |",
                "| --- | ---: | ---: | --- | ---: | ---: |"));
    for (Malice malice : Malice.all()) {
      for (int size : Malice.SIZES) {
        Path file = malice.file(folder.resolve("files"), size);
        String[] outcome = requireNonNull(byFile.get(file.getFileName().toString()));
        table.add(
            String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %s | %s |",
                malice.kind(),
                size,
                Files.size(file),
                outcome[0],
                outcome[1],
                outcome[2]));
      }
    }
    return table;
  }
}
