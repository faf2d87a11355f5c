package io.annuario.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.util.FileSystemUtils;

/**
 * Publishes a survey and its correction again and again, kills these runs, has them repeated, and
 * compares what is there in the end with what undisturbed runs leave.
 */
final class Killing {

  /** A run that was killed is followed by one that is killed, too, one time out of so many. */
  private static final int TWICE = 5;

  private final DatabaseKind kind;
  private final Path folder;
  private final Program program;
  private final RandomGenerator random;
  private final Kills kills;
  private boolean onlyAimed;
  private int trials;

  private Killing(DatabaseKind kind, Path folder, Program program, RandomGenerator random) {
    this.kind = kind;
    this.folder = folder;
    this.program = program;
    this.random = random;
    this.kills = new Kills(kind);
  }

  /** Half of the kills fall at random times, half into the part that was hit least. */
  static Kills everywhere(
      DatabaseKind kind, Path folder, Program program, RandomGenerator random, int times)
      throws IOException, InterruptedException, SQLException {
    Killing killing = new Killing(kind, folder, program, random);
    Trial trial = Trial.in(folder.resolve(kind + "-undisturbed"), kind);
    Undisturbed first = Undisturbed.watch(trial, () -> killing.finish(trial));
    trial.survey().correct();
    Undisturbed correction = Undisturbed.watch(trial, () -> killing.finish(trial));
    return killing.until(times, first, correction);
  }

  /** All kills fall into the part that was hit least; nothing needs to be measured for that. */
  static Kills aimed(
      DatabaseKind kind, Path folder, Program program, RandomGenerator random, int times)
      throws IOException, InterruptedException, SQLException {
    Killing killing = new Killing(kind, folder, program, random);
    killing.onlyAimed = true;
    Trial trial = Trial.in(folder.resolve(kind + "-undisturbed"), kind);
    Undisturbed first = Undisturbed.watch(trial, trial::run);
    trial.survey().correct();
    Undisturbed correction = Undisturbed.watch(trial, trial::run);
    return killing.until(times, first, correction);
  }

  private void finish(Trial trial) throws IOException, InterruptedException {
    assertThat(trial.start(program).waitFor()).isEqualTo(4);
  }

  private Kills until(int times, Undisturbed first, Undisturbed correction)
      throws IOException, InterruptedException, SQLException {
    while (kills.count() < times) {
      Trial trial = Trial.in(folder.resolve(kind + "-" + ++trials), kind);
      boolean same = disturb(trial, first, false);
      if (kills.count() < times) {
        trial.survey().correct();
        same &= disturb(trial, correction, true);
      }
      // A long trial can be watched, and what it has shown is not lost when it is broken off.
      kills.write();
      if (same) {
        FileSystemUtils.deleteRecursively(trial.folder());
      }
    }
    return kills;
  }

  private boolean disturb(Trial trial, Undisturbed usual, boolean corrected)
      throws IOException, InterruptedException, SQLException {
    boolean again = true;
    while (again) {
      Optional<Kill> kill = Kill.of(trial, program, aim(usual, corrected), corrected);
      kill.ifPresent(kills::add);
      again = kill.isPresent() && random.nextInt(TWICE) == 0;
    }
    Trial.Ending ending = trial.run();
    var differences = Result.of(trial).differences(usual.result());
    if (ending.code() != 4 && ending.code() != 0) {
      differences.add("ended with " + ending.code() + ", said " + ending.err());
    }
    kills.differ(trial, differences);
    return differences.isEmpty();
  }

  private Aim aim(Undisturbed usual, boolean corrected) {
    return !onlyAimed && kills.count() % 2 == 0
        ? Aim.anywhere(usual, random)
        : Aim.within(kills.neglected(corrected), usual, random);
  }
}
