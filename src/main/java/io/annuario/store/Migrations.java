package io.annuario.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Brings the tables of a database to the state that this program knows. */
final class Migrations {

  private Migrations() {}

  /**
   * @param server as messages name it
   * @param isNew whether it is an H2 that this process has just made, so that nothing is in it
   * @return the copy that was made of what was there in tables of an earlier version; null for none
   * @throws StoreUnavailable when the server or its tables are of a version that does not fit
   */
  static @Nullable Path apply(
      DataSource dataSource, StoreSettings settings, String server, boolean isNew)
      throws SQLException {
    Vendor vendor = Vendor.of(settings.url());
    requireServer(dataSource, vendor);
    List<MigrationScript> scripts = MigrationScript.of(vendor);
    try (Connection connection = dataSource.getConnection()) {
      MigrationHistory.Progress progress = MigrationHistory.of(connection, scripts);
      if (isNew && progress == MigrationHistory.Progress.NONE) {
        MigrationHistory.begin(connection, scripts);
        return null;
      }
      if (progress == MigrationHistory.Progress.ALL) {
        return null;
      }
    }
    Flyway flyway = flyway(dataSource, vendor);
    if (isNewer(flyway)) {
      throw DatabaseFailures.newerSchema();
    }
    Path copy = EarlierTables.keep(dataSource, settings);
    try {
      if (hasFailed(flyway)) {
        // Every statement of ours can be run again, so what failed half-way is simply repeated.
        flyway.repair();
      }
      flyway.migrate();
      return copy;
    } catch (FlywayValidateException e) {
      throw DatabaseFailures.foreignSchema(e);
    } catch (FlywayException e) {
      throw DatabaseFailures.recognise(e, server)
          .orElseGet(() -> DatabaseFailures.foreignSchema(e));
    }
  }

  /**
   * Makes the tables as they were once, without views, for what was kept then.
   *
   * @param schema the number of the last script that had been run
   * @throws StoreUnavailable when there are tables already, of another version
   */
  static void applyUntil(
      DataSource dataSource, StoreSettings settings, String server, boolean isNew, int schema)
      throws SQLException {
    if (schema == MigrationScript.newest()) {
      apply(dataSource, settings, server, isNew);
      return;
    }
    Vendor vendor = Vendor.of(settings.url());
    requireServer(dataSource, vendor);
    configured(dataSource, vendor)
        .target(Integer.toString(schema))
        // Views that are made again whenever they change are those of the newest tables.
        .repeatableSqlMigrationPrefix("none")
        .load()
        .migrate();
    try (Connection connection = dataSource.getConnection()) {
      if (MigrationHistory.last(connection) != schema) {
        throw BackupTrouble.tablesNewerThanBackup();
      }
    }
  }

  private static Flyway flyway(DataSource dataSource, Vendor vendor) {
    return configured(dataSource, vendor).load();
  }

  private static FluentConfiguration configured(DataSource dataSource, Vendor vendor) {
    return Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.folder())
        .cleanDisabled(true);
  }

  /**
   * Whether the tables are there as this program knows them; changes nothing.
   *
   * @param orOlderOnes whether they may be those of an earlier version
   * @return false where there are none yet
   * @throws StoreUnavailable when they are of another version
   */
  static boolean areApplied(DataSource dataSource, Vendor vendor, boolean orOlderOnes)
      throws SQLException {
    requireServer(dataSource, vendor);
    try (Connection connection = dataSource.getConnection()) {
      List<MigrationScript> scripts = MigrationScript.of(vendor);
      if (MigrationHistory.of(connection, scripts) == MigrationHistory.Progress.ALL) {
        return true;
      }
    }
    Flyway flyway = flyway(dataSource, vendor);
    if (flyway.info().applied().length == 0) {
      return false;
    }
    if (isNewer(flyway)) {
      throw DatabaseFailures.newerSchema();
    }
    if (!orOlderOnes && (flyway.info().pending().length > 0 || hasFailed(flyway))) {
      throw DatabaseFailures.olderSchema();
    }
    return true;
  }

  private static boolean isNewer(Flyway flyway) {
    return Arrays.stream(flyway.info().all())
        .anyMatch(
            migration ->
                migration.getState() == MigrationState.FUTURE_SUCCESS
                    || migration.getState() == MigrationState.FUTURE_FAILED);
  }

  private static boolean hasFailed(Flyway flyway) {
    return Arrays.stream(flyway.info().all())
        .anyMatch(migration -> migration.getState().isFailed());
  }

  private static void requireServer(DataSource dataSource, Vendor vendor) throws SQLException {
    if (vendor != Vendor.MYSQL) {
      return;
    }
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData server = connection.getMetaData();
      String version = server.getDatabaseProductVersion();
      if (!ServerVersion.parse(version).isSupported()) {
        throw DatabaseFailures.oldServer(version);
      }
    }
  }
}
