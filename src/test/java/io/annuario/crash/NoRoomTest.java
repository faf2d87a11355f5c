package io.annuario.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A run whose files may not grow any more says so and ends with 7; once there is room, the next one
 * ends as an undisturbed one.
 */
class NoRoomTest {

  /** What {@code ulimit -f} counts in. */
  private static final int BLOCK = 512;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  /**
   * @param file the one that gets so many percent of the room that it needs
   */
  @ParameterizedTest
  @CsvSource({
    "H2, annuario.mv.db, 10",
    "H2, annuario.mv.db, 60",
    "MYSQL, offences/2024/offences-2024-v1.xlsx, 50"
  })
  void what_did_not_fit_is_done_once_there_is_room(DatabaseKind kind, String file, int percent)
      throws Exception {
    Trial alone = Trial.in(folder.resolve("alone"), kind);
    assertThat(alone.run().code()).isEqualTo(4);
    Result undisturbed = Result.of(alone);
    long blocks = Files.size(alone.output().resolve(file)) * percent / 100 / BLOCK;

    Trial trial = Trial.in(folder.resolve("without room"), kind);
    assertThat(limited(trial, blocks).waitFor()).isEqualTo(7);
    assertThat(trial.said())
        .content()
        .containsAnyOf(
            "The disk of the database is full. Make room, then run again.",
            "The database closed itself: it could not write its file. Check the free space of the"
                + " output folder, then run again.",
            "File too large. Check the folders, the free space and the permissions, then run again.");

    assertThat(trial.run().code()).isEqualTo(4);
    assertThat(Result.of(trial).differences(undisturbed)).isEmpty();
  }

  private static Process limited(Trial trial, long blocks) throws Exception {
    ProcessBuilder run = trial.prepare(Program.ofTheTests());
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited"));
    command.addAll(run.command());
    return run.command(command).start();
  }
}
