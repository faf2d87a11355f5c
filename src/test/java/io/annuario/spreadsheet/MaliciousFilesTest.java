package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.spreadsheet.opening.Spreadsheets;
import io.annuario.tiers.Campaign;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm are read or refused in a sentence, within 30 seconds of a processor and 30
 * more for each million of cells. What became of them is written to {@code target/hostile.md}.
 */
class MaliciousFilesTest {

  private static final double SECONDS = 30;

  @TempDir Path folder;

  @Test
  void small_files_made_to_do_harm_are_read_or_refused() throws IOException {
    tryAll(Malice.SIZES.subList(0, 1));
  }

  @Campaign
  @Test
  void files_made_to_do_harm_are_read_or_refused() throws IOException {
    tryAll(Malice.SIZES);
  }

  private void tryAll(List<Integer> sizes) throws IOException {
    List<String> table =
        new ArrayList<>(
            List.of(
                "| what it does | size | bytes | outcome | cells | seconds of processors |",
                "| --- | ---: | ---: | --- | ---: | ---: |"));
    List<String> broken = new ArrayList<>();
    for (Malice malice : Malice.all()) {
      for (int size : sizes) {
        Path file = malice.write(folder, size);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long[] cells = new long[1];
        String outcome = outcome(file, cells);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        String line =
            String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %d | %.2f |",
                malice.kind(),
                size,
                Files.size(file),
                outcome,
                cells[0],
                nanos / 1e9);
        table.add(line);
        if (outcome.startsWith("BROKEN") || nanos / 1e9 > SECONDS + SECONDS * cells[0] / 1e6) {
          broken.add(line);
        }
        Files.delete(file);
      }
    }
    if (sizes.equals(Malice.SIZES)) {
      Files.write(Path.of("target", "hostile.md"), table);
    }
    assertThat(broken).isEmpty();
  }

  private static String outcome(Path file, long[] cells) {
    try (Spreadsheet spreadsheet = Spreadsheets.open(file, file.getFileName().toString())) {
      for (Sheet sheet : spreadsheet.sheets()) {
        sheet.merged();
        try (Sheet.RowCursor rows = sheet.rows()) {
          for (Row row = rows.next(); row != null; row = rows.next()) {
            cells[0] += row.cells().size();
          }
        }
      }
      return "read";
    } catch (RefusedFile refused) {
      String said = refused.finding().said().en();
      boolean isSentence = !said.contains("Exception") && !said.contains("null");
      return (isSentence ? "" : "BROKEN ") + refused.finding().code().name();
    } catch (RuntimeException | Error failure) {
      return "BROKEN " + failure;
    }
  }
}
