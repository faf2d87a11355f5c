package io.annuario.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.database.LocalServer;
import io.annuario.database.MySql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class TwoProcessesTest {

  @Test
  void the_embedded_database_is_busy_while_another_process_has_it_open() throws IOException {
    StoreSettings settings = Stores.empty(DatabaseKind.H2);
    try (OtherProcess other = OtherProcess.start("lock", settings)) {
      assertThat(other.says()).isEqualTo("held");
      assertThatThrownBy(() -> Database.open(settings, 2)).isInstanceOf(StoreBusy.class);
    }
    Database.open(settings, 2).close();
  }

  @Test
  void whoever_only_asks_meanwhile_is_told_what_was_committed() throws IOException {
    StoreSettings settings = Stores.empty(DatabaseKind.H2);
    try (OtherProcess other = OtherProcess.start("publish", settings)) {
      assertThat(other.says()).isEqualTo("vintage 1");
      Path copy;
      try (Database asked = Database.openToAsk(settings, 2);
          Database asItIs = Database.openAsItIs(settings, 2).orElseThrow()) {
        for (Database database : List.of(asked, asItIs)) {
          assertThat(database.isCopy()).isTrue();
          Vintages vintages = new Vintages(database.dataSource());
          assertThat(vintages.current(OtherProcess.edition()).orElseThrow().number()).isEqualTo(1);
        }
        copy = placeOf(asked);
        assertThat(copy).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
            .isEqualTo("rwx------");
      }
      assertThat(copy).doesNotExist();
      assertThatThrownBy(() -> Database.openToRead(settings, 2)).isInstanceOf(StoreBusy.class);
    }
    try (Database free = Database.openToAsk(settings, 2)) {
      assertThat(free.isCopy()).isFalse();
    }
  }

  /** The folder of an embedded database. */
  private static Path placeOf(Database database) {
    return requireNonNull(
        Path.of(
                JdbcClient.create(database.dataSource())
                    .sql("select database_path()")
                    .query(String.class)
                    .single())
            .getParent());
  }

  @Test
  void a_server_holds_an_edition_for_one_process_until_it_dies() throws IOException {
    StoreSettings settings = Stores.empty(DatabaseKind.MYSQL);
    try (Database database = Database.open(settings, 4)) {
      EditionLocks locks = new EditionLocks(database.dataSource());
      try (OtherProcess other = OtherProcess.start("lock", settings)) {
        assertThat(other.says()).isEqualTo("held");
        assertThat(locks.tryAcquire(OtherProcess.edition())).isEmpty();
      }
      // The server notices the end of the connection in its own time.
      EditionLock lock =
          await()
              .until(() -> locks.tryAcquire(OtherProcess.edition()), Optional::isPresent)
              .orElseThrow();
      try (OtherProcess other = OtherProcess.start("lock", settings)) {
        assertThat(other.says()).isEqualTo("busy");
      }
      lock.close();
    }
  }

  @Test
  void who_lost_the_connection_that_held_the_lock_is_told_before_publishing() throws SQLException {
    // Connections that are cut must not be in a pool that other tests take theirs from.
    try (LocalServer server = MySql.own();
        Database database = Database.open(Stores.settings(server.createDatabase()), 4)) {
      DataSource dataSource = database.dataSource();
      EditionLocks locks = new EditionLocks(dataSource);
      var edition = Samples.edition();
      EditionLock lock = locks.tryAcquire(edition).orElseThrow();
      lock.assertHeld();
      killEveryOther(dataSource);

      assertThatThrownBy(lock::assertHeld)
          .hasMessageStartingWith("The lock of the edition was lost");
      lock.close();
      locks.tryAcquire(edition).orElseThrow().close();
    }
  }

  @EveryDatabase
  void a_vintage_outlasts_the_kill_of_the_process_that_published_it(DatabaseKind kind)
      throws IOException {
    StoreSettings settings = Stores.empty(kind);
    try (OtherProcess other = OtherProcess.start("publish", settings)) {
      assertThat(other.says()).isEqualTo("vintage 1");
    }
    try (Database database = Database.open(settings, 2)) {
      assertThat(new Vintages(database.dataSource()).all(OtherProcess.edition())).hasSize(1);
    }
  }

  @EveryDatabase
  void figures_are_streamed_in_little_memory(DatabaseKind kind) throws IOException {
    try (OtherProcess other = OtherProcess.start("stream", Stores.empty(kind))) {
      assertThat(other.says()).isEqualTo("by place 100000, in order 100000");
    }
  }

  private static void killEveryOther(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      for (Long id :
          sql.sql(
                  "select id from information_schema.processlist"
                      + " where db = database() and id <> connection_id()")
              .query(Long.class)
              .list()) {
        sql.sql("kill " + id).update();
      }
    }
  }
}
