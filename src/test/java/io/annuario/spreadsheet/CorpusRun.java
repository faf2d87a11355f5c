package io.annuario.spreadsheet;

import static java.util.Objects.requireNonNull;

import io.annuario.definition.DefinitionRejected;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Reads every file below a folder, then understands it as the return of an office, and writes a
 * line for each: its outcome, the cells, the seconds of a processor, its name and what was said
 * about it, separated by tabs. A program of its own, so that it can be given little memory.
 */
final class CorpusRun {

  /** What a file may take of a processor, and how much more for each million of its cells. */
  private static final double SECONDS = 30;

  /** A reader that waits takes nothing of a processor, and hangs all the same. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Understanding understanding;

  private CorpusRun() throws DefinitionRejected {
    understanding =
        new Understanding(Path.of("src/test/resources/extraction/jobs"), "reati", "NAZ");
  }

  /** What became of a file. */
  private record Outcome(String outcome, long cells, double seconds, String said) {}

  public static void main(String[] folderAndTable) throws IOException, DefinitionRejected {
    Path folder = Path.of(folderAndTable[0]);
    CorpusRun run = new CorpusRun();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (PrintStream table = new PrintStream(folderAndTable[1], StandardCharsets.UTF_8)) {
      for (Path file : files) {
        Outcome outcome = run.outcomeInTime(file, folder.relativize(file).toString());
        table.println(
            String.join(
                "\t",
                outcome.outcome(),
                Long.toString(outcome.cells()),
                String.format(Locale.ROOT, "%.2f", outcome.seconds()),
                folder.relativize(file).toString(),
                outcome.said()));
      }
    }
    // A reader that hangs must not keep the program alive.
    System.exit(0);
  }

  private Outcome outcomeInTime(Path path, String file) {
    CompletableFuture<String> reading = new CompletableFuture<>();
    AtomicLong cells = new AtomicLong();
    AtomicLong nanos = new AtomicLong();
    Thread reader =
        new Thread(
            () -> {
              try {
                String said = read(path, file, cells);
                nanos.set(THREADS.getCurrentThreadCpuTime());
                reading.complete(said);
              } catch (Throwable e) {
                reading.completeExceptionally(e);
              }
            });
    reader.setDaemon(true);
    reader.start();
    try {
      String said = awaited(reading, reader, cells);
      String outcome = said.isEmpty() ? "UNDERSTOOD" : said.substring(0, said.indexOf(' '));
      double seconds = nanos.get() / 1e9;
      return seconds > allowed(cells.get())
          ? new Outcome("SLOW", cells.get(), seconds, said)
          : new Outcome(outcome, cells.get(), seconds, said);
    } catch (TimeoutException e) {
      StringBuilder at = new StringBuilder();
      for (StackTraceElement frame : reader.getStackTrace()) {
        at.append(frame).append(' ');
      }
      return new Outcome("HANGS", cells.get(), allowed(cells.get()), at.toString());
    } catch (ExecutionException e) {
      StackTraceElement[] stack = requireNonNull(e.getCause()).getStackTrace();
      String at = Stream.of(stack).limit(8).map(Object::toString).toList().toString();
      return new Outcome("CRASHES", cells.get(), 0, e.getCause() + " " + at);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String awaited(CompletableFuture<String> reading, Thread reader, AtomicLong cells)
      throws ExecutionException, InterruptedException, TimeoutException {
    long start = System.nanoTime();
    while (true) {
      try {
        return reading.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException notYet) {
        double used = THREADS.getThreadCpuTime(reader.getId()) / 1e9;
        if (used > allowed(cells.get()) || System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
          throw notYet;
        }
      }
    }
  }

  private static double allowed(long cells) {
    return SECONDS + SECONDS * cells / 1e6;
  }

  /** Empty, or why the file was refused: the code of the finding and the sentence. */
  private String read(Path path, String file, AtomicLong cells) {
    try {
      count(path, file, cells);
      return understanding.of(path, file);
    } catch (RefusedFile refused) {
      return Understanding.refused(refused.finding(), file);
    }
  }

  private static void count(Path path, String file, AtomicLong cells) throws RefusedFile {
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, file)) {
      for (Sheet sheet : spreadsheet.sheets()) {
        sheet.merged();
        try (Sheet.RowCursor rows = sheet.rows()) {
          for (Row row = rows.next(); row != null; row = rows.next()) {
            cells.addAndGet(row.cells().size());
          }
        }
      }
    }
  }
}
