package io.annuario.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Flyway wrote down of the scripts that were run in a database. To ask it takes longer than a
 * command that only asks; what it would find most often is found here: that nothing is to be done,
 * or that everything is, in a database that has just been made. All else is for Flyway to judge.
 */
final class MigrationHistory {

  /** SQL states of a table that is not there begin so, on H2 and on MySQL. */
  private static final String NO_TABLE = "42S";

  /** As Flyway creates it in H2; the first row says that. */
  private static final String CREATE =
      """
      create table "flyway_schema_history" (
        "installed_rank" int not null,
        "version" varchar(50),
        "description" varchar(200) not null,
        "type" varchar(20) not null,
        "script" varchar(1000) not null,
        "checksum" int,
        "installed_by" varchar(100) not null,
        "installed_on" timestamp not null default current_timestamp,
        "execution_time" int not null,
        "success" boolean not null,
        constraint "flyway_schema_history_pk" primary key ("installed_rank")
      ) as select -1, null, '<< Flyway Schema History table created >>', 'TABLE', '', null,
        current_user, current_timestamp, 0, true;
      create index "flyway_schema_history_s_idx" on "flyway_schema_history" ("success")\
      """;

  private static final String INSERT =
      """
      insert into flyway_schema_history (installed_rank, version, description, type, script,
        checksum, installed_by, installed_on, execution_time, success)
      values (?, ?, ?, 'SQL', ?, ?, current_user, current_timestamp, 0, true)\
      """;

  private MigrationHistory() {}

  /** How far a database has come. */
  enum Progress {
    /** Nobody has run any script. */
    NONE,
    /** Some, or others. */
    SOME,
    /** These, as they are now, each with success, and no others. */
    ALL
  }

  static Progress of(Connection connection, List<MigrationScript> scripts) throws SQLException {
    Map<String, Integer> expected = new HashMap<>();
    scripts.forEach(script -> expected.put(script.name(), script.checksum()));
    Map<String, Integer> last = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select type, success, script, checksum from flyway_schema_history"
                    + " where type <> 'TABLE' order by installed_rank")) {
      while (row.next()) {
        if (!row.getString(1).equals("SQL") || !row.getBoolean(2)) {
          return Progress.SOME;
        }
        last.put(row.getString(3), row.getInt(4));
      }
    } catch (SQLException failure) {
      if (failure.getSQLState() != null && failure.getSQLState().startsWith(NO_TABLE)) {
        return Progress.NONE;
      }
      throw failure;
    }
    return last.equals(expected) ? Progress.ALL : Progress.SOME;
  }

  /** The number of the last script that was run with success; 0 when there is none. */
  static int last(Connection connection) throws SQLException {
    int last = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select version, success from flyway_schema_history")) {
      while (row.next()) {
        if (row.getString(1) != null && row.getBoolean(2)) {
          last = Math.max(last, Integer.parseInt(row.getString(1)));
        }
      }
      return last;
    } catch (SQLException failure) {
      if (failure.getSQLState() != null && failure.getSQLState().startsWith(NO_TABLE)) {
        return last;
      }
      throw failure;
    }
  }

  /**
   * Runs all scripts in an empty H2 that nobody else has open, and writes down each when it was
   * run: where this ends in the middle, Flyway goes on.
   */
  static void begin(Connection connection, List<MigrationScript> scripts) throws SQLException {
    try (Statement statement = connection.createStatement();
        PreparedStatement row = prepared(connection, statement)) {
      for (int at = 0; at < scripts.size(); at++) {
        MigrationScript script = scripts.get(at);
        statement.execute(script.text());
        row.setInt(1, at + 1);
        row.setString(2, script.version());
        row.setString(3, script.description());
        row.setString(4, script.name());
        row.setInt(5, script.checksum());
        row.executeUpdate();
      }
    }
  }

  private static PreparedStatement prepared(Connection connection, Statement statement)
      throws SQLException {
    statement.execute(CREATE);
    return connection.prepareStatement(INSERT);
  }
}
