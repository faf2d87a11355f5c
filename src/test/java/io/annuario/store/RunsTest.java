package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@EveryDatabase
class RunsTest {

  private final JdbcClient sql;
  private final Runs runs;
  private final Vintages vintages;
  private final Edition edition = Samples.edition();

  RunsTest(DatabaseKind kind) {
    sql = JdbcClient.create(Stores.shared(kind).dataSource());
    runs = new Runs(Stores.shared(kind).dataSource());
    vintages = new Vintages(Stores.shared(kind).dataSource());
  }

  @Test
  void the_last_runs_are_told_with_their_outcome() {
    long blocked = runs.begin(edition);
    runs.end(blocked, "BLOCKED", 3, null, new PastRun.Counts(20, 19, 0, 1, 0, 2, 3, 4));
    long published = runs.begin(edition);
    Vintage vintage = vintages.publish(edition, "a", List.of(), true, List.of(), 0);
    runs.end(published, "PUBLISHED", 0, vintage, new PastRun.Counts(20, 1, 19, 0, 0, 0, 3, 4));

    List<PastRun> last = runs.last(edition, 10);
    assertThat(last).extracting(PastRun::status).containsExactly("PUBLISHED", "BLOCKED");
    assertThat(last).extracting(PastRun::exitCode).containsExactly(0, 3);
    assertThat(last).extracting(PastRun::vintage).containsExactly(1, null);
    assertThat(last.get(1).counts()).isEqualTo(new PastRun.Counts(20, 19, 0, 1, 0, 2, 3, 4));
    assertThat(last).allSatisfy(run -> assertThat(run.endedAt()).isAfterOrEqualTo(run.startedAt()));
    assertThat(runs.last(edition, 1)).containsExactly(last.get(0));
  }

  /** For whoever looks for its log, or for a process that hangs. */
  @Test
  void the_database_says_on_which_machine_and_in_which_process_a_run_was() {
    long run = runs.begin(edition);
    assertThat(
            sql.sql("select host, pid from run where id = ?")
                .param(run)
                .query((row, number) -> row.getString("host") + " " + row.getLong("pid"))
                .single())
        .isEqualTo(HostName.ofThisMachine() + " " + ProcessHandle.current().pid());
  }

  @Test
  void a_run_that_never_ended_is_noted_as_interrupted_by_the_next_one() {
    runs.begin(edition);
    assertThat(runs.last(edition, 10)).extracting(PastRun::status).containsExactly(PastRun.RUNNING);
    runs.begin(edition);

    List<PastRun> last = runs.last(edition, 10);
    assertThat(last)
        .extracting(PastRun::status)
        .containsExactly(PastRun.RUNNING, PastRun.INTERRUPTED);
    assertThat(last).extracting(PastRun::exitCode).containsOnlyNulls();
    assertThat(last.get(0).endedAt()).isNull();
    assertThat(last.get(1).endedAt()).isNotNull();
  }
}
