package io.annuario.spreadsheet;

import static java.util.Objects.requireNonNull;

import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Reads every file below a folder and writes a line for each: its outcome, the cells, the
 * milliseconds, its name and what was said about it, separated by tabs. A program of its own, so
 * that it can be given little memory.
 */
final class CorpusRun {

  static final Duration LONGEST = Duration.ofSeconds(20);

  private CorpusRun() {}

  /** What became of a file. */
  record Outcome(String outcome, long cells, String said) {}

  public static void main(String[] folderAndTable) throws IOException {
    Path folder = Path.of(folderAndTable[0]);
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (PrintStream table = new PrintStream(folderAndTable[1], StandardCharsets.UTF_8)) {
      for (Path file : files) {
        long start = System.nanoTime();
        Outcome outcome = outcomeInTime(file, folder.relativize(file).toString());
        long millis = (System.nanoTime() - start) / 1_000_000;
        table.println(
            String.join(
                "\t",
                outcome.outcome(),
                Long.toString(outcome.cells()),
                Long.toString(millis),
                folder.relativize(file).toString(),
                outcome.said()));
      }
    }
    // A reader that hangs must not keep the program alive.
    System.exit(0);
  }

  private static Outcome outcomeInTime(Path path, String file) {
    CompletableFuture<Outcome> reading = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                reading.complete(read(path, file));
              } catch (Throwable e) {
                reading.completeExceptionally(e);
              }
            });
    reader.setDaemon(true);
    reader.start();
    try {
      return reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      StringBuilder at = new StringBuilder();
      for (StackTraceElement frame : reader.getStackTrace()) {
        at.append(frame).append(' ');
      }
      return new Outcome("HANGS", 0, at.toString());
    } catch (ExecutionException e) {
      StackTraceElement[] stack = requireNonNull(e.getCause()).getStackTrace();
      String at = Stream.of(stack).limit(8).map(Object::toString).toList().toString();
      return new Outcome("CRASHES", 0, e.getCause() + " " + at);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Outcome read(Path path, String file) {
    long cells = 0;
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, file)) {
      for (Sheet sheet : spreadsheet.sheets()) {
        sheet.merged();
        try (Sheet.RowCursor rows = sheet.rows()) {
          for (Row row = rows.next(); row != null; row = rows.next()) {
            cells += row.cells().size();
          }
        }
      }
      return new Outcome("READ", cells, "");
    } catch (RefusedFile refused) {
      return new Outcome(
          refused.finding().code().name(), cells, refused.finding().said().en().replace('\n', ' '));
    }
  }
}
