package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A result that could not be written is not a good end. */
@EnabledIf("hasFullDevice")
class ResultNobodyReadsTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  static boolean hasFullDevice() {
    return Files.exists(FULL);
  }

  @Test
  void a_full_disk_behind_the_result_of_a_run() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(intoFull(run("--json"))).isEqualTo(7);
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,");
  }

  @Test
  void likewise_behind_a_table_and_behind_the_answer_of_another_command() throws IOException {
    Desk.complete(folder);
    assertThat(intoFull(run())).isEqualTo(7);
    assertThat(intoFull("status", "--output=" + folder.resolve("output"))).isEqualTo(7);
    assertThat(intoFull("--help")).isEqualTo(7);
  }

  private String[] run(String... more) {
    String[] words = {
      "run",
      "small",
      "--year=2024",
      "--jobs=" + folder.resolve("jobs"),
      "--input=" + folder.resolve("input"),
      "--output=" + folder.resolve("output")
    };
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  private int intoFull(String... words) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (OutputStream full = Files.newOutputStream(FULL)) {
      int code =
          Cli.run(
              words,
              new PrintStream(full, true, UTF_8),
              new PrintStream(err, true, UTF_8),
              Map.of());
      assertThat(err.toString(UTF_8))
          .endsWith(
              "The result could not be written to the standard output: the disk is full, or nobody"
                  + " was reading any more. Run again: what was done stays done.\n");
      return code;
    } catch (IOException alsoFull) {
      throw new IllegalStateException(alsoFull);
    }
  }
}
