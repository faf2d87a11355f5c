package io.annuario.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run that is killed by SIGKILL at any moment: the next run ends with exactly what an undisturbed
 * one gives. {@code -Dannuario.kills=200} kills so many times over both databases instead of a few,
 * half of them at random times.
 */
class KillTest {

  private static final int FEW = 8;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @ParameterizedTest
  @EnumSource(names = {"H2", "MYSQL"})
  void after_a_kill_the_next_run_ends_as_an_undisturbed_one(DatabaseKind kind) throws Exception {
    int times = Integer.getInteger("annuario.kills", FEW) / 2;
    RandomGenerator random = RandomGenerator.getDefault();
    Kills kills =
        times > FEW
            ? Killing.everywhere(kind, folder, Program.quick(folder), random, times)
            : Killing.aimed(kind, folder, Program.ofTheTests(), random, times);
    System.out.println(kills.table());

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
