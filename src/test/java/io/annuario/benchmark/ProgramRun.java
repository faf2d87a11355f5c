package io.annuario.benchmark;

import io.annuario.database.EmptyDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program run once, in a Java of its own as the launcher starts it.
 *
 * @param seconds from its start to its end
 * @param processors seconds that processors worked for it, those of a database server apart
 * @param heap the most that it held, in MB, garbage included
 */
record ProgramRun(double seconds, double processors, int heap, JsonNode said) {

  /**
   * Runs an edition.
   *
   * @param heap the most that it may use, as Java says it: 512m
   * @throws IllegalStateException when it does not publish
   */
  static ProgramRun of(LargeEdition edition, EmptyDatabase database, String heap)
      throws IOException, InterruptedException {
    Path used = edition.folder().resolve("used.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dannuario.home=" + edition.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                Timed.class.getName(),
                used.toString()));
    command.addAll(List.of("run", LargeEdition.JOB, "--year", "2024", "--json"));
    for (String name : List.of("jobs", "input", "output")) {
      command.add("--" + name + "=" + edition.folder().resolve(name));
    }
    File talk = edition.folder().resolve("talk.txt").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(talk));
    Map<String, String> environment = builder.environment();
    environment.put("SPRING_DATASOURCE_URL", database.url());
    environment.put("SPRING_DATASOURCE_USERNAME", database.username());
    environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
    long start = System.nanoTime();
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exitCode != 0) {
      throw new IllegalStateException("Exit code " + exitCode + ", see " + talk + ": " + out);
    }
    String[] figures = Files.readString(used).split(" ", -1);
    return new ProgramRun(
        seconds,
        Double.parseDouble(figures[0]),
        Integer.parseInt(figures[1]),
        JsonMapper.shared().readTree(out));
  }

  int filesRead() {
    return said.get("returns").get("read").asInt();
  }

  long revisions() {
    return said.get("revisions").asLong();
  }
}
