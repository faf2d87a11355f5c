package io.annuario.benchmark;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the program, by its launcher, and the textbook job in turns on the same spreadsheets, on H2
 * and on MySQL, and beside them twenty small files and a job that does nothing; prints medians and
 * ratios. Arguments: how many figures, how many times each.
 */
final class Contest {

  private static final String HEAP = "-Xmx512m";

  private final Map<String, List<Used>> results = new LinkedHashMap<>();

  private Contest() {}

  public static void main(String[] arguments) throws Exception {
    int figures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300_000;
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Contest contest = new Contest();
    for (int time = 0; time < times; time++) {
      for (DatabaseKind kind : List.of(DatabaseKind.H2, DatabaseKind.MYSQL)) {
        contest.textbook(kind, figures);
        contest.annuario(kind, figures, kind + " annuario");
      }
      contest.annuario(DatabaseKind.H2, 20 * 160, "H2 annuario, 20 small files");
      contest.empty();
    }
    contest.print();
    System.exit(0);
  }

  private void annuario(DatabaseKind kind, int figures, String name) throws Exception {
    in(
        folder -> {
          LargeEdition edition = LargeEdition.in(folder, figures);
          EmptyDatabase database = Databases.of(kind, folder);
          List<String> command = new ArrayList<>();
          command.add(Path.of("annuario").toAbsolutePath().toString());
          command.addAll(List.of("run", LargeEdition.JOB, "--year", "2024", "--json"));
          for (String one : List.of("jobs", "input", "output")) {
            command.add("--" + one + "=" + edition.folder().resolve(one));
          }
          add(name, command, folder, database);
        });
  }

  private void textbook(DatabaseKind kind, int figures) throws Exception {
    in(
        folder -> {
          LargeEdition.in(folder, figures);
          EmptyDatabase database = Databases.of(kind, folder);
          List<String> command = java("-Xmx6g", TextbookJob.class.getName());
          command.addAll(List.of(database.url(), database.username(), database.password()));
          command.add(folder.resolve("input/" + LargeEdition.JOB + "/2024").toString());
          add(kind + " textbook", command, folder, database);
        });
  }

  private void empty() throws Exception {
    in(
        folder ->
            add(
                "H2 empty Boot and Batch",
                java(EmptyJob.class.getName()),
                folder,
                Databases.of(DatabaseKind.H2, folder)));
  }

  private interface Work {
    void in(Path folder) throws Exception;
  }

  private static void in(Work work) throws Exception {
    Path folder = Files.createTempDirectory("annuario-contest");
    try {
      work.in(folder);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return command;
  }

  private void add(String name, List<String> command, Path folder, EmptyDatabase database)
      throws IOException, InterruptedException {
    Path talk = folder.resolve("talk.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(talk.toFile());
    builder.environment().put("ANNUARIO_JAVA_OPTS", HEAP);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SPRING_DATASOURCE_URL", database.url());
    builder.environment().put("SPRING_DATASOURCE_USERNAME", database.username());
    builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
    Used used;
    try {
      used = Used.by(builder);
    } catch (IllegalStateException failure) {
      throw new IllegalStateException(name + ": " + Files.readString(talk), failure);
    }
    results.computeIfAbsent(name, key -> new ArrayList<>()).add(used);
    System.out.printf(
        Locale.ROOT,
        "%-30s %8.2f s %8.2f s of processors %6d MB%n",
        name,
        used.seconds(),
        used.processors(),
        used.memory());
  }

  private void print() {
    System.out.printf(
        "%n| medians of %d | seconds | of processors | MB |%n| --- | ---: | ---: | ---: |%n",
        results.values().iterator().next().size());
    results.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f |%n",
                name,
                median(all, Used::seconds),
                median(all, Used::processors),
                median(all, Used::memory)));
    ratio("H2 textbook", "H2 annuario");
    ratio("MYSQL textbook", "MYSQL annuario");
    ratio("H2 annuario, 20 small files", "H2 empty Boot and Batch");
  }

  private void ratio(String slow, String fast) {
    System.out.printf(
        Locale.ROOT,
        "%s : %s = %.2f by the clock, %.2f by processors%n",
        slow,
        fast,
        median(results.get(slow), Used::seconds) / median(results.get(fast), Used::seconds),
        median(results.get(slow), Used::processors) / median(results.get(fast), Used::processors));
  }

  private static double median(List<Used> all, ToDoubleFunction<Used> what) {
    double[] sorted = all.stream().mapToDouble(what).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
