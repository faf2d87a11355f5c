package io.annuario.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class LocalServerTest {

  @Test
  void a_server_that_was_killed_starts_again_with_what_was_committed() throws SQLException {
    try (LocalServer server = MySql.own()) {
      EmptyDatabase database = server.createDatabase();
      execute(database, "CREATE TABLE kept (figure INT)");
      execute(database, "INSERT INTO kept VALUES (147)");

      server.stop();
      assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
      server.start();
      server.kill();
      server.start();

      try (Connection connection = database.connect();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("SELECT figure FROM kept")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(147);
        assertThat(rows.next()).isFalse();
      }
    }
  }

  private static void execute(EmptyDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
