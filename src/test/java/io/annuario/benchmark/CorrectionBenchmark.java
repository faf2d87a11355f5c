package io.annuario.benchmark;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * Publishes an edition of twenty returns, then the same with one return corrected, and prints what
 * either cost. Arguments: how many figures, and the kinds of database.
 */
final class CorrectionBenchmark {

  private static final String HEAP = "512m";

  private CorrectionBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int figures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300_000;
    String[] kinds = arguments.length > 1 ? arguments[1].split(",") : new String[] {"H2", "MYSQL"};
    for (String kind : kinds) {
      Path folder = Files.createTempDirectory("annuario-correction");
      try {
        measure(DatabaseKind.valueOf(kind), folder, figures);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
    System.exit(0);
  }

  private static void measure(DatabaseKind kind, Path folder, int figures) throws Exception {
    LargeEdition edition = LargeEdition.in(folder, figures);
    EmptyDatabase database = Databases.of(kind, folder);
    ProgramRun full = ProgramRun.of(edition, database, HEAP);
    RowCount afterFull = RowCount.of(database);
    edition.correct(7);
    ProgramRun correction = ProgramRun.of(edition, database, HEAP);
    RowCount afterCorrection = RowCount.of(database);
    System.out.printf(
        Locale.ROOT,
        "%s, %d returns, %,d figures%n%-14s %12s %12s %8s%n",
        kind,
        LargeEdition.OFFICES,
        edition.figures(),
        "",
        "full run",
        "correction",
        "share");
    line("files read", full.filesRead(), correction.filesRead());
    line("rows written", (double) afterFull.total(), (double) afterCorrection.since(afterFull));
    line("seconds", full.seconds(), correction.seconds());
    line("of processors", full.processors(), correction.processors());
    System.out.printf(Locale.ROOT, "%,d figures were revised%n%n", correction.revisions());
  }

  private static void line(String what, double full, double correction) {
    String number = full == Math.rint(full) ? "%,12.0f" : "%,12.1f";
    System.out.printf(
        Locale.ROOT,
        "%-14s " + number + " " + number + " %7.1f%%%n",
        what,
        full,
        correction,
        100 * correction / full);
  }
}
