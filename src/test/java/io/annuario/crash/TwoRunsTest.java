package io.annuario.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/**
 * Two processes that run the same edition at once: one publishes its only vintage, the other is
 * busy, or finds nothing to do when it was the later one. {@code -Dannuario.races=50} has as many
 * races on each database.
 */
class TwoRunsTest {

  private static final int FEW = 2;

  /** Published, though an office is missing. */
  private static final int INCOMPLETE = 4;

  private static final int BUSY = 6;
  private static final int UNCHANGED = 0;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @ParameterizedTest
  @EnumSource(names = {"H2", "MYSQL"})
  void one_publishes_and_the_other_does_not(DatabaseKind kind) throws Exception {
    int races = Integer.getInteger("annuario.races", FEW);
    Program program = races > FEW ? Program.quick(folder) : Program.ofTheTests();
    Trial alone = Trial.in(folder.resolve("alone"), kind);
    assertThat(alone.run().code()).isEqualTo(INCOMPLETE);
    Result undisturbed = Result.of(alone);
    Map<Integer, Integer> others = new TreeMap<>();
    for (int race = 1; race <= races; race++) {
      Trial trial = Trial.in(folder.resolve("race-" + race), kind);
      List<Integer> codes = race(trial, program);
      assertThat(codes).as("race %d", race).contains(INCOMPLETE).containsAnyOf(BUSY, UNCHANGED);
      others.merge(codes.get(0) == INCOMPLETE ? codes.get(1) : codes.get(0), 1, Integer::sum);
      assertThat(Result.of(trial).differences(undisturbed)).as("race %d", race).isEmpty();
      FileSystemUtils.deleteRecursively(trial.folder());
    }
    String ending =
        String.format(
            Locale.ROOT, "%s: %d races, the other process ended with %s", kind, races, others);
    System.out.println(ending);
    Files.writeString(Path.of("target", "races-" + kind + ".txt"), ending);
  }

  /** The second one starts at once, or up to a second later. */
  private static List<Integer> race(Trial trial, Program program) throws Exception {
    Process first = trial.start(program);
    Thread.sleep(RandomGenerator.getDefault().nextInt(1000));
    Process second = trial.start(program);
    return Stream.of(first.waitFor(), second.waitFor()).toList();
  }
}
