package io.annuario.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.annuario.cli.Desk;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.LocalServer;
import io.annuario.database.MySql;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.job.Progress.Stage;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whatever happens to its connections, a run ends with what an undisturbed one gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterferenceTest {

  @TempDir Path folder;

  private LocalServer server;
  private EmptyDatabase database;
  private RunRequest request;
  private final List<String> retries = new ArrayList<>();

  @BeforeAll
  void start() {
    server = MySql.own();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void two_offices_have_sent_their_returns() throws Exception {
    Desk.complete(folder);
    retries.clear();
    database = server.createDatabase();
    Folders folders =
        new Folders(folder.resolve("jobs"), folder.resolve("input"), folder.resolve("output"));
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

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_run_whose_connections_are_killed_goes_on_with_others(Stage stage) {
    assertPublishedOnce(run(at(stage, 1, this::killConnections)));
    assertThat(statuses()).containsExactly("FAILED", "COMPLETED");
    assertThat(retries).containsExactly("The connection to the database was lost. 2 of 4 in 1 s");
    assertThat(runs()).containsExactly("PUBLISHED 0");
  }

  @Test
  void a_run_whose_server_is_restarted_goes_on() {
    assertPublishedOnce(
        run(
            at(
                Stage.CHECK,
                1,
                () -> {
                  server.kill();
                  server.start();
                })));
    assertThat(statuses()).containsExactly("FAILED", "COMPLETED");
  }

  @Test
  void a_publication_that_is_chosen_to_end_a_deadlock_is_repeated() throws InterruptedException {
    Thread[] other = new Thread[1];
    assertPublishedOnce(run(at(Stage.PUBLISH, 1, () -> other[0] = provokeDeadlock())));
    other[0].join();
    assertThat(statuses()).containsExactly("FAILED", "COMPLETED");
    assertThat(retries)
        .containsExactly("The database is held by another transaction. 2 of 4 in 1 s");
    assertThat(runs()).containsExactly("PUBLISHED 0");
  }

  @Test
  void a_run_that_never_keeps_its_connections_gives_up() {
    RunStopped stopped =
        catchThrowableOfType(
            RunStopped.class,
            () -> run(at(Stage.REGISTER, Integer.MAX_VALUE, this::killConnections)));
    assertThat(stopped.ending()).isEqualTo(Ending.ENVIRONMENT);
    assertThat(stopped.said().en())
        .isEqualTo(
            "The connection to the database was lost. Run again once the server answers: what has"
                + " been read is kept.");
    assertThat(root().queryForObject("select count(*) from BATCH_JOB_EXECUTION", Integer.class))
        .isEqualTo(4);
    assertThat(retries)
        .containsExactly(
            "The connection to the database was lost. 2 of 4 in 1 s",
            "The connection to the database was lost. 3 of 4 in 3 s",
            "The connection to the database was lost. 4 of 4 in 9 s");
    assertThat(runs()).containsExactly("FAILED 7");
  }

  private Outcome run(Progress progress) {
    Map<String, String> environment =
        Map.of(
            "SPRING_DATASOURCE_URL", database.url(),
            "SPRING_DATASOURCE_USERNAME", database.username(),
            "SPRING_DATASOURCE_PASSWORD", database.password());
    return new Consolidation(environment, progress, new StopRequest()).run(request);
  }

  private void assertPublishedOnce(Outcome outcome) {
    assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(outcome.vintage()).isEqualTo(1);
    assertThat(requireNonNull(outcome.totals().get("ARRESTED")).value())
        .isEqualByComparingTo("184");
    assertThat(
            root()
                .queryForList(
                    "select concat(territory, ' ', indicator, ' ', cast(value as signed))"
                        + " from published_observation order by territory, indicator",
                    String.class))
        .containsExactly(
            "03 ARRESTED 147", "03 INVESTIGATED 1184", "05 ARRESTED 37", "05 INVESTIGATED 663");
  }

  private List<String> statuses() {
    return root()
        .queryForList(
            "select STATUS from BATCH_JOB_EXECUTION order by JOB_EXECUTION_ID", String.class);
  }

  private List<String> runs() {
    return root()
        .queryForList("select concat(status, ' ', exit_code) from run order by id", String.class);
  }

  private JdbcTemplate root() {
    return new JdbcTemplate(
        new DriverManagerDataSource(database.url(), database.username(), database.password()));
  }

  private void killConnections() {
    JdbcTemplate root = root();
    root.queryForList(
            "select id from information_schema.processlist"
                + " where id <> connection_id() and db = database()",
            Long.class)
        .forEach(connection -> root.execute("kill " + connection));
  }

  /**
   * Holds the readings, which publishing will refer to, and once it waits for them wants the
   * edition, which it holds. Having written more, this side is the one that the server spares.
   */
  private Thread provokeDeadlock() {
    SingleConnectionDataSource connection =
        new SingleConnectionDataSource(
            database.url(), database.username(), database.password(), true);
    connection.setAutoCommit(false);
    JdbcTemplate sql = new JdbcTemplate(connection);
    sql.execute("create table ballast (line int)");
    for (int line = 0; line < 500; line++) {
      sql.update("insert into ballast values (?)", line);
    }
    sql.queryForList("select id from reading for update");
    Thread thread =
        new Thread(
            () -> {
              await().until(() -> waiting() > 0);
              sql.queryForList("select id from edition for update");
              sql.execute("rollback");
              connection.destroy();
            });
    thread.start();
    return thread;
  }

  private int waiting() {
    Integer waiting =
        root()
            .queryForObject(
                "select count(*) from information_schema.innodb_trx"
                    + " where trx_state = 'LOCK WAIT'",
                Integer.class);
    return waiting == null ? 0 : waiting;
  }

  private Progress at(Stage wanted, int times, Runnable deed) {
    AtomicInteger done = new AtomicInteger();
    return new Progress() {
      @Override
      public void reading(int returns) {}

      @Override
      public void read(String file) {}

      @Override
      public void doing(Stage stage) {
        if (stage == wanted && done.getAndIncrement() < times) {
          deed.run();
        }
      }

      @Override
      public void again(Phrase reason, int attempt, int attempts, int seconds) {
        retries.add(
            String.format(
                Locale.ROOT, "%s %d of %d in %d s", reason.en(), attempt, attempts, seconds));
      }
    };
  }
}
