package io.annuario.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a killed run has left in the database.
 *
 * @param kept returns read to their end, those of earlier runs included
 * @param halfRead returns of which only the first chunks are there
 * @param vintages published
 * @param workbooks recorded as written
 */
record Remains(int kept, int halfRead, int vintages, int workbooks) {

  private static final Remains NOTHING = new Remains(0, 0, 0, 0);

  static Remains of(Trial trial) throws IOException {
    try (Connection connection = trial.copyOfDatabase().connect();
        Statement statement = connection.createStatement()) {
      return new Remains(
          count(statement, "reading where state = 'READ'"),
          count(statement, "reading where state = 'READING'"),
          count(statement, "vintage"),
          count(statement, "vintage where workbook is not null"));
    } catch (SQLException withoutTables) {
      // Killed before the tables were there. What the next run makes of it is compared all the same.
      return NOTHING;
    }
  }

  private static int count(Statement statement, String rows) throws SQLException {
    try (ResultSet count = statement.executeQuery("select count(*) from " + rows)) {
      count.next();
      return count.getInt(1);
    }
  }
}
