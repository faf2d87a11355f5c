package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

@EveryDatabase
class RunsTest {

  private final Runs runs;
  private final Vintages vintages;
  private final Edition edition = Samples.edition();

  RunsTest(DatabaseKind kind) {
    runs = new Runs(Stores.shared(kind).dataSource());
    vintages = new Vintages(Stores.shared(kind).dataSource());
  }

  @Test
  void the_last_runs_are_told_with_their_outcome() {
    long blocked = runs.begin(edition);
    runs.end(blocked, "BLOCKED", 3, null, new Run.Counts(20, 19, 0, 1, 0, 2, 3, 4));
    long published = runs.begin(edition);
    Vintage vintage = vintages.publish(edition, "a", List.of(), true, List.of());
    runs.end(published, "PUBLISHED", 0, vintage, new Run.Counts(20, 1, 19, 0, 0, 0, 3, 4));

    List<Run> last = runs.last(edition, 10);
    assertThat(last).extracting(Run::status).containsExactly("PUBLISHED", "BLOCKED");
    assertThat(last).extracting(Run::exitCode).containsExactly(0, 3);
    assertThat(last).extracting(Run::vintage).containsExactly(1, null);
    assertThat(last).extracting(Run::pid).containsOnly(ProcessHandle.current().pid());
    assertThat(last.get(1).counts()).isEqualTo(new Run.Counts(20, 19, 0, 1, 0, 2, 3, 4));
    assertThat(last).allSatisfy(run -> assertThat(run.endedAt()).isAfterOrEqualTo(run.startedAt()));
    assertThat(runs.last(edition, 1)).containsExactly(last.get(0));
  }

  @Test
  void a_run_that_never_ended_is_noted_as_interrupted_by_the_next_one() {
    runs.begin(edition);
    assertThat(runs.last(edition, 10)).extracting(Run::status).containsExactly(Run.RUNNING);
    runs.begin(edition);

    List<Run> last = runs.last(edition, 10);
    assertThat(last).extracting(Run::status).containsExactly(Run.RUNNING, Run.INTERRUPTED);
    assertThat(last).extracting(Run::exitCode).containsOnlyNulls();
    assertThat(last.get(0).endedAt()).isNull();
    assertThat(last.get(1).endedAt()).isNotNull();
  }
}
