package io.annuario.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;

/** A lock that a MySQL server holds for a connection, and releases when the connection ends. */
final class ServerLock implements EditionLock {

  private final Connection connection;
  private final String name;

  private ServerLock(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  static Optional<EditionLock> tryAcquire(Connection connection, String name) throws SQLException {
    return ask(connection, "select get_lock(?, 0)", name) == 1
        ? Optional.of(new ServerLock(connection, name))
        : Optional.empty();
  }

  @Override
  public void assertHeld() {
    try {
      if (ask(connection, "select is_used_lock(?) = connection_id()", name) != 1) {
        throw new IllegalStateException("The lock of the edition was lost");
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("The lock of the edition was lost", e);
    }
  }

  @Override
  public void close() {
    try (Connection closing = connection) {
      // A connection that is already dead has released its lock.
      if (closing.isValid(5)) {
        ask(closing, "select release_lock(?)", name);
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("Releasing the lock of an edition", e);
    }
  }

  private static int ask(Connection connection, String question, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return answer.getInt(1);
      }
    }
  }
}
