package io.annuario.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/**
 * Two processes that run the same edition at once: one publishes its only vintage, the other is
 * busy, or finds nothing to do when it was the later one.
 */
class TwoRunsTest {

  private static final int FEW = 1;

  /** Published, though an office is missing. */
  private static final int INCOMPLETE = 4;

  private static final int BUSY = 6;
  private static final int UNCHANGED = 0;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @ParameterizedTest
  @EnumSource(names = {"H2", "MYSQL"})
  void one_publishes_and_the_other_does_not(DatabaseKind kind) throws Exception {
    race(kind, Program.ofTheTests(), FEW);
  }

  @Campaign
  @ParameterizedTest
  @EnumSource(names = {"H2", "MYSQL"})
  void whenever_the_other_starts_one_publishes_and_it_does_not(DatabaseKind kind) throws Exception {
    race(kind, Program.ofTheTests(), Draw.times("races", 50));
  }

  private void race(DatabaseKind kind, Program program, int races) throws Exception {
    Random random = Draw.of("races on " + kind);
    Trial alone = Trial.in(folder.resolve("alone"), kind);
    assertThat(alone.run().code()).isEqualTo(INCOMPLETE);
    Result undisturbed = Result.of(alone);
    Map<Integer, Integer> others = new TreeMap<>();
    for (int race = 1; race <= races; race++) {
      Trial trial = Trial.in(folder.resolve("race-" + race), kind);
      List<Integer> codes = race(trial, program, random);
      assertThat(codes).as("race %d", race).contains(INCOMPLETE).containsAnyOf(BUSY, UNCHANGED);
      others.merge(codes.get(0) == INCOMPLETE ? codes.get(1) : codes.get(0), 1, Integer::sum);
      assertThat(Result.of(trial).differences(undisturbed)).as("race %d", race).isEmpty();
      FileSystemUtils.deleteRecursively(trial.folder());
    }
    Files.writeString(
        Path.of("target", "races-" + kind + ".md"),
        String.format(
            Locale.ROOT,
            "%s: %d races, the other process ended with %s\n\n`-Dannuario.seed=%d`\n",
            kind,
            races,
            others,
            Draw.SEED));
  }

  /** The second one starts at once, or up to a second later. */
  private static List<Integer> race(Trial trial, Program program, Random random) throws Exception {
    Process first = trial.start(program);
    first.waitFor(random.nextInt(1000), TimeUnit.MILLISECONDS);
    Process second = trial.start(program);
    return Stream.of(first.waitFor(), second.waitFor()).toList();
  }
}
