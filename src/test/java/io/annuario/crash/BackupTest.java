package io.annuario.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.cli.Cli;
import io.annuario.database.DatabaseKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a backup while a run goes on, of one for which there is no room, and of a
 * restoring that is killed: a whole history, or nothing.
 */
class BackupTest {

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private Trial trial;

  @BeforeEach
  void a_survey() throws IOException {
    trial = Trial.in(folder.resolve("here"), DatabaseKind.H2);
  }

  @Test
  void one_that_is_made_while_a_run_goes_on_is_whole() throws Exception {
    assertThat(trial.run().code()).isEqualTo(4);
    String published = said(trial.output(), "history", Survey.JOB).out();
    Files.delete(trial.workbook(1));
    trial.survey().correct();
    long before = Files.size(trial.log());
    Process run = trial.start(Program.ofTheTests());
    // Whoever is first has the database: the run must be.
    while (run.isAlive() && !logged(before).contains("Executing step: [")) {
      Thread.onSpinWait();
    }
    List<Path> made = new ArrayList<>();
    boolean isAlive = true;
    while (isAlive) {
      Path file = folder.resolve("backup-" + made.size() + ".zip");
      Said said = said(trial.output(), "backup", file.toString());
      assertThat(said.code()).as(said.err()).isZero();
      made.add(file);
      isAlive = run.isAlive();
    }
    assertThat(run.waitFor()).isEqualTo(4);
    for (Path file : List.of(made.get(0), made.get(made.size() / 2))) {
      Path there = folder.resolve("there-" + file.getFileName());
      assertThat(said(there, "restore", file.toString()).code()).isZero();
      assertThat(vintages(there)).isBetween(1L, 2L);
    }
    assertThat(published).contains("        1  ");
  }

  private String logged(long from) throws IOException {
    byte[] log = Files.readAllBytes(trial.log());
    return new String(log, (int) from, (int) (log.length - from), UTF_8);
  }

  private long vintages(Path output) {
    return said(output, "history", Survey.JOB)
        .out()
        .lines()
        .filter(it -> it.contains("  20"))
        .count();
  }

  @Test
  void one_for_which_there_is_no_room_says_so_and_leaves_nothing() throws Exception {
    trial.run();
    Path file = Files.createDirectories(folder.resolve("disk")).resolve("backup.zip");
    assertThat(said(trial.output(), "backup", file.toString()).code()).isZero();
    long blocks = Files.size(file) / 2 / 512;
    Files.delete(file);

    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited"));
    ProcessBuilder program = process(trial.output(), "backup", file.toString());
    command.addAll(program.command());
    assertThat(program.command(command).start().waitFor()).isEqualTo(7);

    assertThat(trial.said())
        .content()
        .contains(file + ": File too large. Check the folders, the free space and the permissions");
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).isEmpty();
    }
    assertThat(said(trial.output(), "backup", file.toString()).code()).isZero();
  }

  @Test
  void a_restoring_that_is_killed_leaves_nothing_or_all() throws Exception {
    trial.run();
    Path backup = folder.resolve("backup.zip");
    said(trial.output(), "backup", backup.toString());
    long whole = Files.size(trial.output().resolve("annuario.mv.db"));
    for (int percent : List.of(0, 20, 60)) {
      Path there = folder.resolve("there-" + percent);
      Process restoring = process(there, "restore", backup.toString()).start();
      Path database = there.resolve("annuario.mv.db");
      while (restoring.isAlive()
          && !(Files.exists(database) && Files.size(database) > whole * percent / 100)) {
        Thread.onSpinWait();
      }
      restoring.destroyForcibly().waitFor();

      boolean nothing = vintages(there) == 0;
      assertThat(said(there, "restore", backup.toString()).code()).isEqualTo(nothing ? 0 : 2);
      Path again = folder.resolve("again-" + percent + ".zip");
      assertThat(said(there, "backup", again.toString()).code()).isZero();
      assertThat(again).hasSameBinaryContentAs(backup);
    }
  }

  private record Said(int code, String out, String err) {}

  private Said said(Path output, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            words(output, words),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of());
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private ProcessBuilder process(Path output, String... words) {
    return Program.ofTheTests()
        .command(folder, Map.of(), words(output, words))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(trial.said().toFile()));
  }

  private String[] words(Path output, String... words) {
    boolean hasJobs = !words[0].equals("backup") && !words[0].equals("restore");
    return Stream.of(
            Stream.of(words),
            Stream.of("--input=" + trial.folder().resolve("input"), "--output=" + output),
            hasJobs
                ? Stream.of("--jobs=" + trial.folder().resolve("jobs"))
                : Stream.<String>empty())
        .flatMap(one -> one)
        .toArray(String[]::new);
  }
}
