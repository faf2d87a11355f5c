package io.annuario.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/**
 * Reads the rows of several queries, one query after the other, on a connection of its own: the
 * caller's transaction may go on writing meanwhile.
 */
final class JdbcCursor<T> implements Figures.Cursor<T> {

  /** One query and what becomes of its rows. */
  record Query<T>(String sql, List<Long> parameters, Reader<T> reader) {}

  /** Turns the row that a result set stands on into what it means. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static final int ROWS = 1000;

  private final Connection connection;
  private final int fetchSize;
  private final Queue<Query<T>> queries;
  private @Nullable Reader<T> reader;
  private @Nullable PreparedStatement statement;
  private @Nullable ResultSet rows;
  private @Nullable T next;

  JdbcCursor(DataSource dataSource, List<Query<T>> queries) {
    this.queries = new ArrayDeque<>(queries);
    try {
      connection = dataSource.getConnection();
    } catch (SQLException e) {
      throw translate(e);
    }
    try {
      // MySQL's driver would hold all rows in memory; this value has it hand them out as they come.
      fetchSize = Vendor.of(connection) == Vendor.MYSQL ? Integer.MIN_VALUE : ROWS;
      advance();
    } catch (SQLException | RuntimeException e) {
      throw closedAfter(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public T next() {
    T row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    try {
      advance();
    } catch (SQLException | RuntimeException e) {
      throw closedAfter(e);
    }
    return row;
  }

  /** The connection goes back whatever is wrong, be it a row that nobody understands. */
  private RuntimeException closedAfter(Exception failure) {
    RuntimeException told =
        failure instanceof SQLException sql ? translate(sql) : (RuntimeException) failure;
    try {
      close();
    } catch (RuntimeException alsoFailed) {
      told.addSuppressed(alsoFailed);
    }
    return told;
  }

  private void advance() throws SQLException {
    next = null;
    while (true) {
      if (rows != null && reader != null && rows.next()) {
        next = reader.read(rows);
        return;
      }
      closeRows();
      Query<T> query = queries.poll();
      if (query == null) {
        return;
      }
      open(query);
    }
  }

  private void open(Query<T> query) throws SQLException {
    PreparedStatement opened = connection.prepareStatement(query.sql());
    statement = opened;
    opened.setFetchSize(fetchSize);
    for (int at = 0; at < query.parameters().size(); at++) {
      opened.setLong(at + 1, query.parameters().get(at));
    }
    rows = opened.executeQuery();
    reader = query.reader();
  }

  private void closeRows() throws SQLException {
    if (statement != null) {
      statement.close();
    }
    statement = null;
    rows = null;
  }

  @Override
  public void close() {
    next = null;
    queries.clear();
    try (Connection closing = connection) {
      closeRows();
    } catch (SQLException e) {
      throw translate(e);
    }
  }

  private static DataAccessException translate(SQLException e) {
    DataAccessException known =
        new SQLExceptionSubclassTranslator().translate("read figures", null, e);
    return known != null ? known : new DataAccessResourceFailureException("Reading figures", e);
  }
}
