package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.LocalServer;
import io.annuario.database.MySql;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that cannot be used says so in a sentence, with what to do, and without secrets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTest {

  private final LocalServer server = MySql.own("--max-connections=3");
  private final EmptyDatabase database = server.createDatabase();

  @BeforeAll
  void makeUsers() throws SQLException {
    execute("create user clerk identified by 'segreto'");
    execute("grant select on " + name() + ".* to clerk");
    execute("create user owner identified by 'segreto'");
    execute("grant all on " + name() + ".* to owner");
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void a_wrong_password() {
    assertThat(said(new StoreSettings(database.url(), "clerk", "sbagliato", null)))
        .isEqualTo(
            "The database server 127.0.0.1:PORT refuses the user name or the password. Check"
                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
  }

  @Test
  void an_unknown_database() {
    assertThat(said(new StoreSettings(database.url() + "_altro", "root", "", null)))
        .isEqualTo(
            "The server 127.0.0.1:PORT has no database of that name. Create it (docs/database.md"
                + " says how), or correct SPRING_DATASOURCE_URL.");
  }

  @Test
  void another_users_database() {
    String url = database.url().replace(name(), "mysql");
    assertThat(said(new StoreSettings(url, "clerk", "segreto", null)))
        .isEqualTo(
            "The user of the database 127.0.0.1:PORT lacks rights. Grant those that"
                + " docs/database.md lists.");
  }

  @Test
  void a_user_who_may_only_read() {
    assertThat(said(new StoreSettings(database.url(), "clerk", "segreto", null)))
        .isEqualTo(
            "The user of the database 127.0.0.1:PORT lacks rights. Grant those that"
                + " docs/database.md lists.");
  }

  @Test
  void a_read_only_server() throws SQLException {
    execute("set global read_only = on");
    try {
      assertThat(said(new StoreSettings(database.url(), "owner", "segreto", null)))
          .isEqualTo(
              "The database 127.0.0.1:PORT is read-only. Use the primary server, not a replica; for"
                  + " a file, check its permissions.");
    } finally {
      execute("set global read_only = off");
    }
  }

  @Test
  void too_many_connections() throws SQLException {
    try (Connection one = database.connect();
        Connection two = database.connect();
        Connection three = database.connect()) {
      assertThat(said(new StoreSettings(database.url(), "owner", "segreto", null)))
          .isEqualTo(
              "The database server 127.0.0.1:PORT already has too many connections open. Run again"
                  + " later, or raise its limit.");
    }
  }

  @Test
  void nobody_listens() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    StoreUnavailable refusal =
        refusal(
            new StoreSettings(
                "jdbc:mysql://u:segreto@127.0.0.1:" + port + "/annuario", "u", "x", null));
    assertThat(refusal.getMessage())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "The database server 127.0.0.1:%d does not answer. Check that it is running and can"
                    + " be reached from this machine, then run again.",
                port));
    assertThat(refusal.what().it() + " " + refusal.remedy().it())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "Il server del database 127.0.0.1:%d non risponde. Controllare che sia acceso e"
                    + " raggiungibile da questa macchina, poi rilanciare.",
                port));
  }

  @Test
  void an_unknown_host() {
    assertThat(
            said(new StoreSettings("jdbc:mysql://nowhere.invalid/annuario", "u", "segreto", null)))
        .isEqualTo(
            "Nobody knows the name of the database server nowhere.invalid. Check the name in"
                + " SPRING_DATASOURCE_URL.");
  }

  @Test
  void an_address_of_another_kind() {
    assertThat(
            said(new StoreSettings("jdbc:postgresql://u:segreto@h/annuario", "u", "segreto", null)))
        .isEqualTo(
            "The address of the database starts neither with jdbc:mysql:// nor with jdbc:h2:."
                + " Correct SPRING_DATASOURCE_URL, for example jdbc:mysql://server:3306/annuario"
                + " (for MariaDB too).");
  }

  @Test
  void an_output_folder_that_is_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("output"), "");
    assertThat(said(StoreSettings.embedded(file)))
        .isEqualTo(
            "The file of the database cannot be opened or written. Check that the output folder"
                + " exists and can be written to.");
  }

  @Test
  void a_damaged_file(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("annuario.mv.db"), "not a database".repeat(1000));
    assertThat(said(StoreSettings.embedded(folder)))
        .isEqualTo(
            "The file of the database is damaged, or of another version of H2. Restore it from a"
                + " copy, or move it away: a new file is made by reading the returns again.");
  }

  @Test
  void a_server_that_goes_away_while_it_is_used() {
    try (LocalServer dying = MySql.own();
        Database open = Database.open(Stores.settings(dying.createDatabase()), 2)) {
      Vintages vintages = new Vintages(open.dataSource());
      dying.kill();

      Throwable failure = catchThrowable(() -> vintages.all(Samples.edition()));

      assertThat(StoreUnavailable.in(failure)).isPresent();
      assertThat(StoreUnavailable.in(failure).orElseThrow().getMessage())
          .isIn(
              "The database server does not answer. Check that it is running and can be reached"
                  + " from this machine, then run again.",
              "The connection to the database was lost. Run again once the server answers: what has"
                  + " been read is kept.");
      dying.start();
      assertThat(vintages.all(Samples.edition())).isEmpty();
    }
  }

  @Test
  void a_defect_is_not_taken_for_the_environment() {
    assertThat(StoreUnavailable.in(new IllegalStateException("a defect"))).isEmpty();
    Throwable defect =
        catchThrowable(
            () ->
                new JdbcTemplate(Stores.shared(DatabaseKind.H2).dataSource())
                    .execute("select nonsense"));
    assertThat(StoreUnavailable.in(defect)).isEmpty();
  }

  private String said(StoreSettings settings) {
    String said = String.valueOf(refusal(settings).getMessage());
    assertThat(said).doesNotContain("segreto").doesNotContain("sbagliato");
    return said.replace(":" + server.port(), ":PORT");
  }

  private static StoreUnavailable refusal(StoreSettings settings) {
    Throwable refusal = catchThrowable(() -> Database.open(settings, 2).close());
    assertThat(refusal).isInstanceOf(StoreUnavailable.class);
    return (StoreUnavailable) refusal;
  }

  private String name() {
    return database.url().substring(database.url().lastIndexOf('/') + 1);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
