package io.annuario.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.annuario.cli.Desk;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.store.Database;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class DisturbedRunTest {

  @TempDir Path folder;

  private Desk desk;
  private RunRequest request;

  @BeforeEach
  void two_offices_have_sent_their_returns() throws Exception {
    desk = Desk.complete(folder);
    Folders folders =
        new Folders(folder.resolve("jobs"), folder.resolve("input"), folder.resolve("output"));
    Files.createDirectories(folders.output());
    JobDefinitions definitions = new JobDefinitions(folders.jobs());
    JobDefinition definition = definitions.read("small");
    request =
        new RunRequest(
            definition,
            definitions.edition(definition, "2024", folders.input()),
            null,
            AcceptedQueries.NONE,
            folders,
            Language.EN);
  }

  @Test
  void a_run_that_is_asked_to_stop_says_so_and_the_next_one_resumes() {
    StopRequest stop = new StopRequest();
    Progress impatient =
        new Watching() {
          @Override
          public void doing(Stage stage) {
            if (stage == Stage.CHECK) {
              stop.within(0, Ending.INTERRUPTED);
            }
          }
        };
    RunStopped stopped =
        catchThrowableOfType(
            RunStopped.class, () -> new Consolidation(Map.of(), impatient, stop).run(request));
    assertThat(stopped.ending()).isEqualTo(Ending.INTERRUPTED);
    assertThat(stopped.said().en())
        .isEqualTo("Interrupted. Nothing is lost: the next run resumes from here.");
    assertThat(statuses()).containsExactly("STOPPED");

    Outcome next = run(Progress.NONE);
    assertThat(next.ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(next.returns().read()).isZero();
    assertThat(next.returns().reused()).isEqualTo(2);
    assertThat(statuses()).containsExactly("STOPPED", "COMPLETED");
    assertThat(instances()).isEqualTo(1);
  }

  @Test
  void a_crash_before_partitions_were_given_their_context_is_made_good() {
    StopRequest stop = new StopRequest();
    Progress impatient =
        new Watching() {
          @Override
          public void reading(int returns) {
            stop.within(0, Ending.TERMINATED);
          }
        };
    RunStopped stopped =
        catchThrowableOfType(
            RunStopped.class, () -> new Consolidation(Map.of(), impatient, stop).run(request));
    assertThat(stopped.ending()).isEqualTo(Ending.TERMINATED);
    sql("delete from BATCH_STEP_EXECUTION_CONTEXT");

    Outcome next = run(Progress.NONE);
    assertThat(next.ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(next.returns().read()).isEqualTo(2);
    assertThat(instances()).isEqualTo(1);
  }

  @Test
  void what_a_dead_process_left_running_is_recovered_though_nothing_has_changed() {
    run(Progress.NONE);
    sql("update BATCH_JOB_EXECUTION set STATUS = 'STARTED', END_TIME = null");
    assertThat(run(Progress.NONE).ending()).isEqualTo(Ending.UNCHANGED);
    assertThat(statuses()).containsExactly("FAILED");
  }

  @Test
  void an_execution_that_a_dead_process_left_running_is_recovered() {
    receive("Lombardia", 147, 1184);
    blocked();
    sql("update BATCH_JOB_EXECUTION set STATUS = 'STARTED', END_TIME = null");
    sql("update BATCH_STEP_EXECUTION set STATUS = 'STARTED', END_TIME = null");
    blocked();
    assertThat(statuses()).containsExactly("FAILED", "FAILED");
    assertThat(instances()).isEqualTo(1);
  }

  @Test
  void an_execution_of_unknown_fate_is_repeated() {
    receive("Lombardia", 147, 1184);
    blocked();
    sql("update BATCH_JOB_EXECUTION set STATUS = 'UNKNOWN'");
    sql("update BATCH_STEP_EXECUTION set STATUS = 'UNKNOWN'");
    blocked();
    assertThat(statuses()).containsExactly("FAILED", "FAILED");
  }

  @Test
  void a_crash_between_publishing_and_writing_the_workbook_is_made_good() throws IOException {
    Outcome first = run(Progress.NONE);
    Path workbook = desk.made("small-2024-v1.xlsx");
    byte[] published = Files.readAllBytes(workbook);
    Files.delete(workbook);
    sql("update vintage set workbook = null, workbook_sha256 = null");
    sql("update BATCH_JOB_EXECUTION set STATUS = 'STARTED', END_TIME = null");
    sql(
        """
        update BATCH_STEP_EXECUTION set STATUS = 'STARTED', END_TIME = null
        where STEP_NAME = 'workbook'
        """);
    Outcome second = run(Progress.NONE);
    assertThat(second.ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(second.vintage()).isEqualTo(1);
    assertThat(second.seal()).isEqualTo(first.seal());
    assertThat(workbook).hasBinaryContent(published);
    assertThat(instances()).isEqualTo(1);
  }

  @Test
  void a_file_replaced_while_it_is_read_is_not_kept_under_a_wrong_name() {
    Progress meddler =
        new Watching() {
          @Override
          public void reading(int returns) {
            receive("Lombardia", 1184, 144);
          }
        };
    RunStopped stopped =
        catchThrowableOfType(
            RunStopped.class,
            () -> new Consolidation(Map.of(), meddler, new StopRequest()).run(request));
    assertThat(stopped.ending()).isEqualTo(Ending.ENVIRONMENT);
    assertThat(stopped.said().en())
        .isEqualTo(
            "milano.xlsx: the file was replaced while it was being read. Run the command again.");
    assertThat(requireNonNull(run(Progress.NONE).totals().get("ARRESTED")).value())
        .isEqualByComparingTo("181");
  }

  private void blocked() {
    assertThat(run(Progress.NONE).ending()).isEqualTo(Ending.BLOCKED);
  }

  private void receive(String region, int investigated, int arrested) {
    try {
      desk.receive("milano.xlsx", region, investigated, arrested);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Outcome run(Progress progress) {
    return new Consolidation(Map.of(), progress, new StopRequest()).run(request);
  }

  private List<String> statuses() {
    try (Database database = open()) {
      return new JdbcTemplate(database.dataSource())
          .queryForList(
              "select STATUS from BATCH_JOB_EXECUTION order by JOB_EXECUTION_ID", String.class);
    }
  }

  private int instances() {
    try (Database database = open()) {
      return new JdbcTemplate(database.dataSource())
          .queryForList("select JOB_KEY from BATCH_JOB_INSTANCE", String.class)
          .size();
    }
  }

  private void sql(String statement) {
    try (Database database = open()) {
      assertThat(new JdbcTemplate(database.dataSource()).update(statement)).isPositive();
    }
  }

  private Database open() {
    return Database.open(StoreSettings.embedded(request.folders().output()), 3);
  }

  /** Sees everything and does nothing, until a test makes it meddle. */
  private static class Watching implements Progress {

    @Override
    public void reading(int returns) {}

    @Override
    public void read(String file) {}

    @Override
    public void doing(Stage stage) {}

    @Override
    public void again(Phrase reason, int attempt, int attempts, int seconds) {}
  }
}
