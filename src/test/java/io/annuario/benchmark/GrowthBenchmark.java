package io.annuario.benchmark;

import io.annuario.database.DatabaseKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * Publishes editions of more and more figures in 512 MB of heap, and prints how time grows with
 * them. Arguments: the kind of database, and the numbers of figures.
 */
final class GrowthBenchmark {

  private static final String HEAP = "512m";

  private GrowthBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    DatabaseKind kind = DatabaseKind.valueOf(arguments.length > 0 ? arguments[0] : "MYSQL");
    int[] sizes =
        arguments.length > 1
            ? Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
            : new int[] {500_000, 1_000_000, 3_000_000};
    System.out.printf(Locale.ROOT, "%s, -Xmx%s, %d returns%n", kind, HEAP, LargeEdition.OFFICES);
    System.out.printf(
        Locale.ROOT,
        "%12s %10s %7s %14s %7s %8s%n",
        "figures",
        "seconds",
        "ratio",
        "of processors",
        "ratio",
        "heap MB");
    ProgramRun smaller = null;
    for (int size : sizes) {
      Path folder = Files.createTempDirectory("annuario-growth");
      try {
        LargeEdition edition = LargeEdition.in(folder, size);
        ProgramRun run = ProgramRun.of(edition, Databases.of(kind, folder), HEAP);
        System.out.printf(
            Locale.ROOT,
            "%,12d %10.1f %7s %14.1f %7s %8d%n",
            edition.figures(),
            run.seconds(),
            smaller == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", run.seconds() / smaller.seconds()),
            run.processors(),
            smaller == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", run.processors() / smaller.processors()),
            run.heap());
        smaller = run;
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
    System.exit(0);
  }
}
