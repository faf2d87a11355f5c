package io.annuario.benchmark;

import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.job.Consolidation;
import io.annuario.job.Ending;
import io.annuario.job.Folders;
import io.annuario.job.RunRequest;
import io.annuario.job.StopRequest;
import io.annuario.observation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.util.FileSystemUtils;

/**
 * Holds what each stage of a run of 30,000 figures costs against the budgets in {@code
 * budgets.properties}, and ends with 1 where one is exceeded by three tenths. Other work on the
 * machine hardly matters: what is counted are allocated bytes, and seconds of processors by those
 * of a fixed piece of work in the same process. The least of several runs counts.
 */
final class StageBudgets {

  private static final int FIGURES = 30_000;
  private static final int WARMING = 2;
  private static final int RUNS = 4;
  private static final double MOST = 1.3;

  private StageBudgets() {}

  public static void main(String[] arguments) throws Exception {
    Properties budgets = new Properties();
    try (InputStream file = StageBudgets.class.getResourceAsStream("budgets.properties")) {
      budgets.load(file);
    }
    Path folder = Files.createTempDirectory("annuario-budgets");
    try {
      LargeEdition.in(folder, FIGURES);
      double unit = Double.MAX_VALUE;
      StageCosts least = new StageCosts();
      for (int run = 0; run < WARMING + RUNS; run++) {
        unit = Math.min(unit, KnownWork.seconds());
        StageCosts costs = run(folder);
        if (run >= WARMING) {
          least.atMost(costs);
        }
      }
      System.exit(judge(least, unit, budgets) ? 0 : 1);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** Into a database and an output folder of its own, so that each run does the same. */
  private static StageCosts run(Path folder) throws Exception {
    Path output = folder.resolve("output");
    FileSystemUtils.deleteRecursively(output);
    Files.createDirectories(output);
    Folders folders = new Folders(folder.resolve("jobs"), folder.resolve("input"), output);
    JobDefinitions definitions = new JobDefinitions(folders.jobs());
    JobDefinition definition = definitions.read(LargeEdition.JOB);
    RunRequest request =
        new RunRequest(
            definition,
            definitions.edition(definition, "2024", folders.input()),
            null,
            AcceptedQueries.NONE,
            folders,
            Language.EN);
    StageCosts costs = new StageCosts();
    costs.begin();
    Ending ending = new Consolidation(Map.of(), costs, new StopRequest()).run(request).ending();
    costs.end();
    if (ending != Ending.PUBLISHED) {
      throw new IllegalStateException("Not published: " + ending);
    }
    return costs;
  }

  private static boolean judge(StageCosts least, double unit, Properties budgets)
      throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%,d figures, a unit is %.3f seconds of processors%n%-10s %10s %8s %8s %10s %8s%n",
        FIGURES,
        unit,
        "",
        "seconds",
        "units",
        "budget",
        "MB",
        "budget");
    boolean isWithin = true;
    for (Map.Entry<String, StageCosts.Cost> stage : least.stages().entrySet()) {
      double units = stage.getValue().seconds() / unit;
      double megabytes = stage.getValue().bytes() / 1e6;
      double mostUnits = budget(budgets, stage.getKey() + ".units");
      double mostMegabytes = budget(budgets, stage.getKey() + ".megabytes");
      boolean isDear = units > MOST * mostUnits || megabytes > MOST * mostMegabytes;
      System.out.printf(
          Locale.ROOT,
          "%-10s %10.2f %8.1f %8.1f %10.0f %8.0f%s%n",
          stage.getKey(),
          stage.getValue().seconds(),
          units,
          mostUnits,
          megabytes,
          mostMegabytes,
          isDear ? "  too much" : "");
      isWithin &= !isDear;
    }
    return isWithin;
  }

  private static double budget(Properties budgets, String name) throws IOException {
    String budget = budgets.getProperty(name);
    if (budget == null) {
      throw new IOException("budgets.properties says nothing of " + name);
    }
    return Double.parseDouble(budget);
  }
}
