package io.annuario.store;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the history, as backups have it: whatever a migration made, without those in which
 * Spring Batch counts its executions. On H2 the table of figures has one number for its key; in a
 * backup it has the two that it is made of, as on a server.
 *
 * @param name in a backup
 * @param columns in the order of the database
 * @param order of its rows: that of their key
 * @param isByNumber whether the key is one number
 */
record KeptTable(String name, List<KeptColumn> columns, String order, boolean isByNumber) {

  private static final Pattern MADE =
      Pattern.compile("(?i)create table if not exists ([a-z0-9_]+)");

  private static final String FIGURES = "figure";
  private static final String FIGURES_BY_NUMBER = "figure_in_order";

  private static final List<String> KEY = List.of("reading_id", "seq");

  /** How many figures a reading may have, on H2. */
  private static final String STRIDE = "10000000000";

  private static final int FETCHED = 1_000;

  KeptTable {
    columns = List.copyOf(columns);
  }

  /** Those that are there, each behind those that it refers to: so they were made. */
  static List<KeptTable> in(Connection connection) throws SQLException {
    Set<String> there = names(connection);
    Set<String> made = new LinkedHashSet<>();
    for (MigrationScript script : MigrationScript.of(Vendor.of(connection))) {
      MADE.matcher(script.text())
          .results()
          .map(result -> result.group(1).toLowerCase(Locale.ROOT))
          .filter(name -> !name.startsWith("batch_"))
          .forEach(made::add);
    }
    made.retainAll(there);
    if (made.contains(FIGURES_BY_NUMBER)) {
      made.remove(FIGURES);
    }
    List<KeptTable> tables = new ArrayList<>();
    for (String name : made) {
      tables.add(of(connection, name));
    }
    return tables;
  }

  private static Set<String> names(Connection connection) throws SQLException {
    Set<String> names = new LinkedHashSet<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), "%", types(connection))) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static String[] types(Connection connection) throws SQLException {
    return new String[] {Vendor.of(connection) == Vendor.H2 ? "BASE TABLE" : "TABLE"};
  }

  private static KeptTable of(Connection connection, String table) throws SQLException {
    List<KeptColumn> columns = columns(connection, table);
    String order = String.join(", ", key(connection, table));
    return table.equals(FIGURES_BY_NUMBER)
        ? byNumber(columns)
        : new KeptTable(table, columns, order, false);
  }

  private static KeptTable byNumber(List<KeptColumn> columns) {
    List<KeptColumn> rest = columns.subList(1, columns.size());
    List<KeptColumn> split = new ArrayList<>();
    KEY.forEach(column -> split.add(new KeptColumn(column, KeptColumn.Kind.NUMBER)));
    split.addAll(rest);
    return new KeptTable(FIGURES, split, "id", true);
  }

  /** All rows, in the order of their key. */
  String select(List<KeptColumn> read) {
    String names = read.stream().map(this::selected).collect(Collectors.joining(", "));
    return "select " + names + " from " + stored() + " order by " + order;
  }

  private String stored() {
    return isByNumber ? FIGURES_BY_NUMBER : name;
  }

  private String selected(KeptColumn column) {
    if (isByNumber && column.name().equals(KEY.get(0))) {
      return "id / " + STRIDE;
    }
    return isByNumber && column.name().equals(KEY.get(1))
        ? "mod(id, " + STRIDE + ")"
        : column.name();
  }

  /**
   * Writes these columns of all rows, below their names.
   *
   * @return how many there are
   */
  long write(Connection connection, List<KeptColumn> read, Writer out)
      throws IOException, SQLException {
    TextRows.header(out, read.stream().map(KeptColumn::name).toList());
    long count = 0;
    try (Statement statement = connection.createStatement()) {
      // MySQL's driver would hold all rows in memory; this value has it hand them out as they come.
      statement.setFetchSize(Vendor.of(connection) == Vendor.MYSQL ? Integer.MIN_VALUE : FETCHED);
      try (ResultSet row = statement.executeQuery(select(read))) {
        while (row.next()) {
          for (int at = 0; at < read.size(); at++) {
            KeptColumn column = read.get(at);
            TextRows.write(out, column.read(row, at + 1), column.isQuoted(), at == read.size() - 1);
          }
          count++;
        }
      }
    }
    return count;
  }

  /**
   * The columns of a backup's rows, in its order.
   *
   * @throws MalformedRows when this table has others
   */
  List<KeptColumn> columns(List<@Nullable String> header) {
    List<KeptColumn> found = new ArrayList<>();
    for (String name : header) {
      found.add(
          columns.stream()
              .filter(column -> column.name().equals(name) && !found.contains(column))
              .findFirst()
              .orElseThrow(MalformedRows::new));
    }
    boolean isKeyThere =
        !isByNumber || found.stream().limit(KEY.size()).map(KeptColumn::name).toList().equals(KEY);
    if (found.isEmpty() || !isKeyThere) {
      throw new MalformedRows();
    }
    return found;
  }

  /** Adds a row of these columns. */
  String insert(List<KeptColumn> filled) {
    String marks = "?" + ", ?".repeat(filled.size() - 1);
    return isByNumber
        ? "insert into "
            + FIGURES_BY_NUMBER
            + " (id, "
            + names(filled.subList(KEY.size(), filled.size()))
            + ") values (? * "
            + STRIDE
            + " + "
            + marks.substring(3)
            + ")"
        : "insert into " + name + " (" + names(filled) + ") values (" + marks + ")";
  }

  private static List<KeptColumn> columns(Connection connection, String table) throws SQLException {
    TreeMap<Integer, KeptColumn> columns = new TreeMap<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
      while (rows.next()) {
        // The name is taken for a pattern, in which _ is any letter.
        if (rows.getString("TABLE_NAME").equalsIgnoreCase(table)) {
          columns.put(
              rows.getInt("ORDINAL_POSITION"),
              KeptColumn.of(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE")));
        }
      }
    }
    return List.copyOf(columns.values());
  }

  private static List<String> key(Connection connection, String table) throws SQLException {
    TreeMap<Integer, String> key = new TreeMap<>();
    DatabaseMetaData database = connection.getMetaData();
    try (ResultSet rows =
        database.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (rows.next()) {
        key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(key.values());
  }

  private static String names(List<KeptColumn> columns) {
    return columns.stream().map(KeptColumn::name).collect(Collectors.joining(", "));
  }
}
