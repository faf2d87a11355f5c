package io.annuario.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.annuario.observation.OwnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** An open database whose tables are those that this program knows. Close it at the end. */
public final class Database implements AutoCloseable {

  private static final long WAIT_MILLIS = 10_000;

  static {
    // H2 would look up every short text that it reads among those it read before, to share them.
    System.setProperty("h2.objectCache", "false");
  }

  private final HikariDataSource pool;
  private final @Nullable Path earlier;
  private final @Nullable Runnable atClose;

  private Database(HikariDataSource pool, @Nullable Path earlier, @Nullable Runnable atClose) {
    this.pool = pool;
    this.earlier = earlier;
    this.atClose = atClose;
  }

  /** The same, which is a copy, with something to do when it is closed. */
  Database closing(Runnable then) {
    return new Database(pool, null, then);
  }

  /** Whether it is what was stored a moment ago, because a run has the database itself open. */
  public boolean isCopy() {
    return atClose != null;
  }

  /** The copy of what was there before its tables were brought up to date, if they were now. */
  public Optional<Path> earlier() {
    return Optional.ofNullable(earlier);
  }

  /**
   * Opens a database and brings its tables up to date.
   *
   * @param connections how many may be open at once: one for each thread that writes, one for each
   *     cursor that reads, one for the lock, one for the job repository
   * @throws StoreUnavailable when it cannot be used as things stand
   * @throws StoreBusy when another process has the embedded database open
   */
  public static Database open(StoreSettings settings, int connections) {
    return open(settings, connections, false, Migrations::apply);
  }

  /**
   * Opens a database in which nobody has kept anything yet, with the tables of a certain version.
   *
   * @param schema the number of the last migration
   */
  static Database openAt(StoreSettings settings, int connections, int schema) {
    return open(
        settings,
        connections,
        false,
        (pool, at, server, isNew) -> {
          Migrations.applyUntil(pool, at, server, isNew, schema);
          return null;
        });
  }

  /** What is done with the tables of a database that has been opened. */
  @FunctionalInterface
  private interface Preparing {
    @Nullable Path prepare(DataSource pool, StoreSettings at, String server, boolean isNew)
        throws SQLException;
  }

  /**
   * @param isNew whether nobody else knows it, and nothing is in it
   */
  private static Database open(
      StoreSettings settings, int connections, boolean isNew, Preparing tables) {
    Vendor vendor = Vendor.of(settings.url());
    ServerAddress address = ServerAddress.of(settings.url(), vendor);
    HikariDataSource pool;
    Path made = makeFile(settings.file());
    try {
      pool = new HikariDataSource(pool(settings, vendor, connections));
    } catch (RuntimeException e) {
      RuntimeException failure = DatabaseFailures.connecting(e, address);
      // Whoever was faster has it open, and fills it.
      if (!(failure instanceof StoreBusy)) {
        remove(made);
      }
      throw failure;
    }
    try {
      Path copy = tables.prepare(pool, settings, address.server(), isNew || made != null);
      return new Database(pool, copy, null);
    } catch (SQLException | RuntimeException e) {
      pool.close();
      remove(made);
      throw DatabaseFailures.opening(e, address.server());
    }
  }

  /**
   * What is left of a new database that could not be finished, for want of room on its disk, holds
   * nothing yet, and may lack tables that it believes to have: the next run makes another.
   */
  private static void remove(@Nullable Path made) {
    try {
      if (made != null) {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      // Why it could not be finished is what is told; the next run says what it finds.
      LoggerFactory.getLogger(Database.class).warn("Not removed: an unfinished database", e);
    }
  }

  /**
   * Makes the file before H2 does, for everybody could read what that makes.
   *
   * @return the file if there was none
   */
  private static @Nullable Path makeFile(@Nullable Path file) {
    try {
      if (file == null || Files.exists(file)) {
        return null;
      }
      OwnFiles.folder(file.resolveSibling(""));
      return OwnFiles.file(file);
    } catch (IOException e) {
      throw DatabaseFailures.recognise(e, "")
          .orElseGet(() -> DatabaseTrouble.FILE.asException("", e));
    }
  }

  /**
   * Opens a database for whoever only asks: where there is no file of an embedded one yet, an empty
   * database in memory, so that asking creates nothing.
   */
  public static Database openToRead(StoreSettings settings, int connections) {
    if (Vendor.of(settings.url()) != Vendor.H2 || settings.url().startsWith("jdbc:h2:mem:")) {
      return open(settings, connections);
    }
    if (isKnownNotToBeThere(settings)) {
      return open(settings.inMemory(), connections, true, Migrations::apply);
    }
    try {
      return open(settings.onlyIfThere(), connections);
    } catch (RuntimeException e) {
      if (DatabaseFailures.isNotThere(e)) {
        return open(settings.inMemory(), connections, true, Migrations::apply);
      }
      throw e;
    }
  }

  /**
   * Likewise, for whoever writes nothing: while a run has the embedded database open the answer is
   * what was committed a moment ago.
   */
  public static Database openToAsk(StoreSettings settings, int connections) {
    try {
      return openToRead(settings, connections);
    } catch (StoreBusy busy) {
      return copy(settings, connections).orElseThrow(() -> busy);
    }
  }

  private static Optional<Database> copy(StoreSettings settings, int connections) {
    Path file = settings.file();
    return file == null
        ? Optional.empty()
        : CopiedDatabase.of(file, settings, copied -> open(copied.onlyIfThere(), connections));
  }

  /** The pool would look for it again after a second. */
  private static boolean isKnownNotToBeThere(StoreSettings settings) {
    Path file = settings.file();
    return file != null && Files.notExists(file);
  }

  /**
   * Opens a database as it is, for whoever may not write to it: nothing is made, nothing is brought
   * up to date. Empty where nobody has kept anything yet.
   *
   * @throws StoreUnavailable when it cannot be used as things stand
   * @throws StoreBusy when another process has the embedded database open
   */
  public static Optional<Database> openAsItIs(StoreSettings settings, int connections) {
    return openAsItIs(settings, connections, false);
  }

  /** Likewise, with the tables of an earlier version, too. */
  public static Optional<Database> openAsItWas(StoreSettings settings, int connections) {
    return openAsItIs(settings, connections, true);
  }

  private static Optional<Database> openAsItIs(
      StoreSettings settings, int connections, boolean orOlderTables) {
    if (isKnownNotToBeThere(settings)) {
      return Optional.empty();
    }
    Vendor vendor = Vendor.of(settings.url());
    ServerAddress address = ServerAddress.of(settings.url(), vendor);
    HikariDataSource pool;
    try {
      HikariConfig config = pool(settings.asItIs(), vendor, connections);
      config.setReadOnly(true);
      pool = new HikariDataSource(config);
    } catch (RuntimeException e) {
      if (DatabaseFailures.isNotThere(e)) {
        return Optional.empty();
      }
      RuntimeException failure = DatabaseFailures.connecting(e, address);
      if (failure instanceof StoreBusy) {
        return Optional.of(copy(settings, connections).orElseThrow(() -> failure));
      }
      throw failure;
    }
    try {
      if (Migrations.areApplied(pool, vendor, orOlderTables)) {
        return Optional.of(new Database(pool, null, null));
      }
      pool.close();
      return Optional.empty();
    } catch (SQLException | RuntimeException e) {
      pool.close();
      throw DatabaseFailures.opening(e, address.server());
    }
  }

  public DataSource dataSource() {
    return pool;
  }

  /** For whoever groups several changes; what this package does by itself takes part in them. */
  public PlatformTransactionManager transactions() {
    return new JdbcTransactionManager(pool);
  }

  /** Gives up the connections that nobody uses: after a failure each of them may be broken. */
  public void renew() {
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  public void close() {
    pool.close();
    if (atClose != null) {
      atClose.run();
    }
  }

  private static HikariConfig pool(StoreSettings settings, Vendor vendor, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("annuario");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.username());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(connections);
    // There are as many as there is work at once, so nobody waits but for a server that is away.
    config.setConnectionTimeout(WAIT_MILLIS);
    // Readings of different returns are written at the same time: no locks on gaps between rows.
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    String url = settings.url().toLowerCase(Locale.ROOT);
    vendor
        .properties()
        .forEach(
            (name, value) -> {
              if (!url.contains(name.toLowerCase(Locale.ROOT) + "=")) {
                config.addDataSourceProperty(name, value);
              }
            });
    return config;
  }
}
