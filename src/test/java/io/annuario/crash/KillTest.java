package io.annuario.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run that is killed by SIGKILL at any moment: the next run ends with exactly what an undisturbed
 * one gives.
 */
class KillTest {

  private static final int FEW = 2;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @ParameterizedTest
  @EnumSource(names = {"H2", "MYSQL"})
  void after_a_kill_the_next_run_ends_as_an_undisturbed_one(DatabaseKind kind) throws Exception {
    Kills kills =
        Killing.aimed(kind, folder, Program.ofTheTests(), Draw.of("kills on " + kind), FEW);

    assertThat(kills.differences()).isEmpty();
    assertThat(kills.count()).isGreaterThanOrEqualTo(FEW);
  }

  /** Half of the kills fall at random times. */
  @Campaign
  @ParameterizedTest
  @EnumSource(names = {"H2", "MYSQL"})
  void after_any_kill_the_next_run_ends_as_an_undisturbed_one(DatabaseKind kind) throws Exception {
    int times = Draw.times("kills", 100);
    Kills kills =
        Killing.everywhere(kind, folder, Program.ofTheTests(), Draw.of("kills on " + kind), times);

    assertThat(kills.differences()).isEmpty();
    assertThat(kills.count()).isGreaterThanOrEqualTo(times);
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "MYSQL"})
  void an_undisturbed_run_leaves_no_orphans(DatabaseKind kind) throws Exception {
    Trial trial = Trial.in(folder.resolve("alone"), kind);
    assertThat(trial.run().code()).isEqualTo(4);
    assertThat(Content.of(trial).rows())
        .containsAllEntriesOf(
            Content.orphans().stream()
                .collect(Collectors.toMap(topic -> topic, topic -> List.of("0|"))));
  }
}
