package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.LocalServer;
import io.annuario.database.MySql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rights that docs/database.md asks an administrator for are enough. */
class RightsTest {

  private static final Pattern STATEMENTS =
      Pattern.compile("```\\n(CREATE DATABASE annuario.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void a_user_with_the_documented_rights_makes_the_tables_and_publishes() throws Exception {
    try (LocalServer server = MySql.own()) {
      String url = "jdbc:mysql://127.0.0.1:" + server.port() + "/annuario";
      Matcher documented = STATEMENTS.matcher(Files.readString(Path.of("docs/database.md")));
      assertThat(documented.find()).isTrue();
      String administrator = server.createDatabase().url();
      for (String statement : documented.group(1).strip().split(";", 0)) {
        execute(administrator, "root", "", statement.replace("'…'", "'5ecret'"));
      }
      Desk desk =
          Desk.complete(folder)
              .with("SPRING_DATASOURCE_URL", url)
              .with("SPRING_DATASOURCE_USERNAME", "annuario")
              .with("SPRING_DATASOURCE_PASSWORD", "5ecret");

      assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\",\"exitCode\":0,");
      desk.receive("milano.xlsx", "Lombardia", 1184, 144);
      assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\",\"exitCode\":0,");

      execute(administrator, "root", "", "CREATE USER reader IDENTIFIED BY '5ecret'");
      for (String view : new String[] {"published_observation", "revision"}) {
        execute(administrator, "root", "", "GRANT SELECT ON annuario." + view + " TO reader");
      }
      assertThat(count(url, "select count(*) from published_observation")).isEqualTo(8);
      assertThat(count(url, "select count(*) from revision")).isEqualTo(1);
      assertThatThrownBy(() -> count(url, "select count(*) from observation"))
          .hasMessageContaining("SELECT command denied to user 'reader'");
    }
  }

  private static int count(String url, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "reader", "5ecret");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void execute(String url, String user, String password, String sql)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
