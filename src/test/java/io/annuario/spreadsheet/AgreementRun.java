package io.annuario.spreadsheet;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Compares this reader with others on every file below a folder. Writes a table of the differences
 * (reader, reason, file, cell, what this reader says, what the other says), one of the outcomes by
 * file, and a summary of both. A program of its own, since the others may eat all the memory or
 * never end.
 */
final class AgreementRun {

  /** Of work, not by the clock: the machine may be busy. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Map<String, Integer> cells = new TreeMap<>();
  private final Map<String, TreeSet<String>> files = new TreeMap<>();
  private final PrintStream differences;
  private final PrintStream outcomes;

  private AgreementRun(PrintStream differences, PrintStream outcomes) {
    this.differences = differences;
    this.outcomes = outcomes;
  }

  /** Arguments: the folder of the files, and the folder for the tables. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.filter(Files::isRegularFile).sorted().toList();
    }
    try (PrintStream differences = table(target, "agreement-differences.tsv");
        PrintStream outcomes = table(target, "agreement-outcomes.tsv");
        PrintStream summary = table(target, "agreement-summary.tsv")) {
      AgreementRun run = new AgreementRun(differences, outcomes);
      for (Path file : all) {
        for (OtherReader other : OtherReader.values()) {
          run.compare(file, folder.relativize(file).toString(), other);
        }
      }
      summary.println("reader\twhat\tfiles\tcells\twhy this reader is right");
      run.files.forEach((what, in) -> summary.println(run.summed(what, in.size())));
    }
    // A reader that hangs must not keep the program alive.
    System.exit(0);
  }

  private static PrintStream table(Path target, String name) throws IOException {
    return new PrintStream(target.resolve(name).toString(), StandardCharsets.UTF_8);
  }

  private String summed(String what, int in) {
    String reason = what.substring(what.indexOf('\t') + 1);
    String why =
        Stream.of(Disagreement.values())
            .filter(one -> one.name().equals(reason))
            .map(one -> one.why)
            .findFirst()
            .orElse("");
    return what + "\t" + in + "\t" + cells.getOrDefault(what, 0) + "\t" + why;
  }

  private void compare(Path path, String file, OtherReader other) {
    if (!other.reads(path)) {
      count(other, file, "not read by it: another format", "");
      return;
    }
    CompletableFuture<List<Disagreement.Case>> comparing = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                comparing.complete(Agreement.differences(path, file, other));
              } catch (Throwable e) {
                comparing.completeExceptionally(e);
              }
            });
    reader.setDaemon(true);
    reader.start();
    try {
      List<Disagreement.Case> found = inTime(comparing, reader);
      found.forEach(one -> differ(one, Disagreement.of(one)));
      count(other, file, found.isEmpty() ? "every cell agrees" : "some cells differ", "");
    } catch (TimeoutException e) {
      count(other, file, "not read by it: longer than 20 seconds", "");
    } catch (ExecutionException e) {
      boolean ours = e.getCause() instanceof RefusedFile;
      String said =
          e.getCause() instanceof RefusedFile refused
              ? refused.finding().said().en()
              : String.valueOf(e.getCause());
      count(other, file, ours ? "refused by this reader" : "not read by it: it fails", said);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Disagreement.Case> inTime(
      CompletableFuture<List<Disagreement.Case>> comparing, Thread reader)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return comparing.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        long spent = ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.getId());
        if (spent > LONGEST.toNanos()) {
          throw e;
        }
      }
    }
  }

  private void differ(Disagreement.Case one, Disagreement why) {
    String what = one.other() + "\t" + why.name();
    cells.merge(what, 1, Integer::sum);
    files.computeIfAbsent(what, none -> new TreeSet<>()).add(one.file());
    differences.println(
        String.join("\t", what, one.file(), line(one.at()), line(one.said()), line(one.theirs())));
  }

  private void count(OtherReader other, String file, String outcome, String said) {
    files.computeIfAbsent(other + "\t" + outcome, none -> new TreeSet<>()).add(file);
    outcomes.println(String.join("\t", other.name(), outcome, file, line(said)));
  }

  private static String line(String said) {
    String one = said.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    return one.length() > 300 ? one.substring(0, 300) + "…" : one;
  }
}
