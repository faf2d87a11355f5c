package io.annuario.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;

/** A server that somebody else runs; the databases made on it are dropped when the tests end. */
record ForeignServer(URI address, String username, String password) implements DatabaseServer {

  private static final String JDBC = "jdbc:";

  static ForeignServer named(String url) {
    var server =
        new ForeignServer(
            URI.create(url.substring(JDBC.length())),
            Objects.requireNonNullElse(System.getenv("ANNUARIO_TEST_MYSQL_USERNAME"), "root"),
            Objects.requireNonNullElse(System.getenv("ANNUARIO_TEST_MYSQL_PASSWORD"), ""));
    try {
      server.execute("SELECT 1");
    } catch (SQLException e) {
      throw new ServerUnavailable(
          "the server that ANNUARIO_TEST_MYSQL_URL names does not answer (" + e.getMessage() + ").",
          e);
    }
    return server;
  }

  @Override
  public EmptyDatabase createDatabase() {
    String name = "annuario_test_" + UUID.randomUUID().toString().replace("-", "");
    try {
      execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new ServerUnavailable("no database can be created on it (" + e.getMessage() + ").", e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
    return new EmptyDatabase(url("/" + name), username, password);
  }

  private void drop(String name) {
    try {
      execute("DROP DATABASE " + name);
    } catch (SQLException e) {
      System.err.println("The test database " + name + " could not be dropped: " + e.getMessage());
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url("/"), username, password);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String url(String path) {
    String query = address.getQuery();
    return JDBC
        + address.getScheme()
        + "://"
        + address.getAuthority()
        + path
        + (query == null ? "" : "?" + query);
  }
}
