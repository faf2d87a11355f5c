package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.annuario.crash.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own, as the launcher starts it. */
class ProgramTest {

  private static final String RULE =
      """
      rules:
        - id: whole
          check: INVESTIGATED >= ARRESTED
          severity: error
          message: { it: Troppi arrestati, en: Too many arrested }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void a_signal_ends_it_with_the_code_of_the_signal_and_the_next_run_resumes(
      String signal, int exitCode) throws Exception {
    Desk desk = Desk.complete(folder);
    Process run = start(folder, List.of(), "run", "small", "--year", "2024", "--json");
    await()
        .atMost(1, TimeUnit.MINUTES)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> !run.isAlive() || Files.exists(desk.made("annuario.log")));
    assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).start().waitFor())
        .isZero();
    String said = new String(run.getErrorStream().readAllBytes(), UTF_8);
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(said).isEqualTo("Interrupted. Nothing is lost: the next run resumes from here.\n");
    assertThat(run.exitValue()).isEqualTo(exitCode);
    assertThat(new String(run.getInputStream().readAllBytes(), UTF_8))
        .contains("\"status\":\"FAILED\",\"exitCode\":" + exitCode + ",");
    assertThat(desk.say(List.of("status", "small")).out())
        .contains("  interrupted   " + exitCode + "  ");
    assertThat(desk.run().out()).startsWith("small 2024: vintage 1 published\n");
  }

  /**
   * Whenever a signal comes, the exit code, the result and the history say the same, and a run that
   * could not end is ended by the next.
   *
   * @param moment what the log says by then; "{" for when the result has been said
   */
  @ParameterizedTest
  @CsvSource({
    "TERM, 143, Step: [extract]",
    "HUP, 143, Step: [register]",
    "INT, 130, Step: [workbook]",
    "HUP, 143, Step: [workbook]",
    "TERM, 143, {",
    "HUP, 143, {"
  })
  void exit_code_result_and_history_agree_whenever_a_signal_comes(
      String signal, int exitCode, String moment) throws Exception {
    Desk desk = Desk.complete(folder);
    Process run = start(folder, List.of(), "run", "small", "--year", "2024", "--json");
    BufferedReader result = run.inputReader(UTF_8);
    String json = "";
    if (moment.equals("{")) {
      json = result.readLine();
    } else {
      await()
          .atMost(1, TimeUnit.MINUTES)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(2))
          .until(() -> !run.isAlive() || says(desk.made("annuario.log"), moment));
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).start().waitFor();
    json = json.isEmpty() ? result.readLine() : json;
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

    int code = run.exitValue();
    boolean isPublished = code == 0;
    assertThat(code).isIn(0, exitCode);
    assertThat(json)
        .contains(
            String.format(
                Locale.ROOT,
                "\"status\":\"%s\",\"exitCode\":%d,",
                isPublished ? "PUBLISHED" : "FAILED",
                code));
    assertThat(desk.say(List.of("status", "small")).out())
        .contains(
            String.format(
                Locale.ROOT, "  %s  %4d  ", isPublished ? "published v1" : "interrupted", code));
    assertThat(desk.run().out())
        .startsWith(
            isPublished
                ? "small 2024: nothing has changed since vintage 1\n"
                : "small 2024: vintage 1 published\n");
  }

  private static boolean says(Path log, String words) throws IOException {
    return Files.exists(log) && Files.readString(log).contains(words);
  }

  @Test
  void where_the_current_folder_has_no_jobs_those_of_the_installation_are_run() throws Exception {
    Desk.complete(folder.resolve("installed"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Process run =
        start(
            elsewhere,
            List.of("-Dannuario.home=" + folder.resolve("installed")),
            "run",
            "small",
            "--year",
            "2024");
    assertThat(new String(run.getInputStream().readAllBytes(), UTF_8))
        .startsWith("small 2024: vintage 1 published\n");
    assertThat(elsewhere.resolve("output/small/2024/small-2024-v1.xlsx")).isRegularFile();
    assertThat(folder.resolve("installed/output")).doesNotExist();
  }

  @Test
  void settings_of_other_programs_that_use_spring_are_not_obeyed() throws Exception {
    Desk.complete(folder);
    Files.writeString(folder.resolve("application.yaml"), "spring: [");
    Process run =
        Program.ofTheTests()
            .command(
                folder,
                Map.of(
                    "SPRING_APPLICATION_JSON", "{bad",
                    "SPRING_CONFIG_LOCATION", "file:/nowhere/",
                    "SPRING_PROFILES_ACTIVE", "other"),
                "run",
                "small",
                "--year",
                "2024")
            .start();
    assertThat(new String(run.getInputStream().readAllBytes(), UTF_8))
        .startsWith("small 2024: vintage 1 published\n");
  }

  @Test
  void the_engine_of_the_rules_starts_only_when_there_is_work() throws Exception {
    Desk desk = Desk.complete(folder);
    Files.writeString(
        folder.resolve("jobs/small/job.yaml"),
        Files.readString(folder.resolve("jobs/small/job.yaml")) + RULE);
    assertThat(loaded("first", "PUBLISHED")).anyMatch(name -> name.contains("fr.insee.vtl"));
    assertThat(loaded("second", "UNCHANGED")).noneMatch(name -> name.contains("fr.insee.vtl"));
    assertThat(desk.run().code()).isZero();
  }

  /** The classes that a run needed. */
  private List<String> loaded(String name, String status) throws Exception {
    Path log = folder.resolve(name + ".log");
    Process run =
        start(
            folder,
            List.of("-Xlog:class+load:file=" + log),
            "run",
            "small",
            "--year",
            "2024",
            "--json");
    assertThat(new String(run.getInputStream().readAllBytes(), UTF_8))
        .contains("\"status\":\"" + status + "\"");
    return Files.readAllLines(log);
  }

  private static Process start(Path current, List<String> options, String... words)
      throws IOException {
    return Program.ofTheTests(options.toArray(String[]::new)).start(current, words);
  }
}
