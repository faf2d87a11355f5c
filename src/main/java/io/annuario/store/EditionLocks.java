package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Gives out the locks of editions. */
public final class EditionLocks {

  /** The embedded database is open in this process only, so its locks need be known here only. */
  private static final ConcurrentMap<String, EditionLock> EMBEDDED = new ConcurrentHashMap<>();

  private final DataSource dataSource;

  public EditionLocks(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Empty, at once, when another run holds the edition. */
  public Optional<EditionLock> tryAcquire(Edition edition) {
    try {
      Connection connection = dataSource.getConnection();
      boolean kept = false;
      try {
        Optional<EditionLock> lock = tryAcquire(connection, edition);
        kept = lock.isPresent() && lock.get() instanceof ServerLock;
        return lock;
      } finally {
        if (!kept) {
          connection.close();
        }
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("Locking an edition", e);
    }
  }

  private static Optional<EditionLock> tryAcquire(Connection connection, Edition edition)
      throws SQLException {
    return switch (Vendor.of(connection)) {
      case H2 -> tryEmbedded(connection.getMetaData().getURL() + name("", edition));
      case MYSQL -> ServerLock.tryAcquire(connection, name(connection.getCatalog(), edition));
    };
  }

  private static Optional<EditionLock> tryEmbedded(String name) {
    EmbeddedLock lock = new EmbeddedLock(name);
    return EMBEDDED.putIfAbsent(name, lock) == null ? Optional.of(lock) : Optional.empty();
  }

  /** MySQL allows 64 characters, for all databases of a server together: exactly a SHA-256. */
  private static String name(String database, Edition edition) {
    String names = String.join("\0", "annuario", database, edition.job(), edition.name());
    return Sha256.of(names);
  }

  private static final class EmbeddedLock implements EditionLock {

    private final String name;

    EmbeddedLock(String name) {
      this.name = name;
    }

    @Override
    public void assertHeld() {
      if (EMBEDDED.get(name) != this) {
        throw new IllegalStateException("The lock of the edition was released");
      }
    }

    @Override
    public void close() {
      EMBEDDED.remove(name, this);
    }
  }
}
