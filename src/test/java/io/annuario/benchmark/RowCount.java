package io.annuario.benchmark;

import io.annuario.database.EmptyDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a database, table by table. A run adds rows; it replaces none. */
record RowCount(SortedMap<String, Long> tables) {

  static RowCount of(EmptyDatabase database) throws SQLException {
    SortedMap<String, Long> tables = new TreeMap<>();
    List<String> names = new ArrayList<>();
    try (Connection connection = database.connect()) {
      try (ResultSet all =
          connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
        while (all.next()) {
          // H2 lists the tables of its own beside ours, and calls ours BASE TABLE.
          boolean ours = !"INFORMATION_SCHEMA".equalsIgnoreCase(all.getString("TABLE_SCHEM"));
          if (ours && all.getString("TABLE_TYPE").endsWith("TABLE")) {
            names.add(all.getString("TABLE_NAME"));
          }
        }
      }
      try (Statement statement = connection.createStatement()) {
        for (String table : names) {
          try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            tables.put(table, rows.getLong(1));
          }
        }
      }
    }
    return new RowCount(tables);
  }

  /** How many rows more there are than before. */
  long since(RowCount before) {
    return total() - before.total();
  }

  long total() {
    return tables.values().stream().mapToLong(Long::longValue).sum();
  }
}
