package io.annuario.store;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * All that a database keeps, as it was at the moment when this was made: who goes on publishing
 * meanwhile changes nothing in it.
 */
public final class KeptHistory implements AutoCloseable {

  private final Connection connection;
  private final Vendor vendor;
  private final List<KeptTable> tables;
  private final int schema;

  private KeptHistory(Connection connection, Vendor vendor) throws SQLException {
    this.connection = connection;
    this.vendor = vendor;
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    // H2 would else hold all rows in memory where it may not write.
    execute(
        vendor == Vendor.H2
            ? "set lazy_query_execution 1"
            : "start transaction with consistent snapshot");
    this.schema = MigrationHistory.last(connection);
    this.tables = KeptTable.in(connection);
  }

  /** As it is now. */
  public static KeptHistory of(Database database) {
    return of(database.dataSource());
  }

  static KeptHistory of(DataSource dataSource) {
    try {
      Connection connection = dataSource.getConnection();
      try {
        return new KeptHistory(connection, Vendor.of(connection));
      } catch (SQLException | RuntimeException failure) {
        connection.close();
        throw failure;
      }
    } catch (SQLException failure) {
      throw reading(failure);
    }
  }

  /**
   * A return of which something is kept.
   *
   * @param file its name when it was read
   */
  public record Source(String job, String edition, String sha256, String file) {

    /**
     * As a backup lists it.
     *
     * @param name where it is, or was when it was read
     * @param isKept whether its bytes are in the backup
     */
    public ReturnLine as(String name, boolean isKept) {
      return new ReturnLine(job, edition, sha256, name, isKept);
    }
  }

  /** The number of the last migration that it has seen. */
  public int schema() {
    return schema;
  }

  /** All returns that were read to their end. */
  public List<Source> returns() {
    List<Source> returns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select e.job, e.name, r.sha256, r.file
                from reading r join edition e on e.id = r.edition_id
                where r.id in (
                  select min(id) from reading where state = 'READ' group by edition_id, sha256)
                order by e.job, e.name, r.id\
                """)) {
      while (row.next()) {
        returns.add(
            new Source(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
      }
      return returns;
    } catch (SQLException failure) {
      throw reading(failure);
    }
  }

  /** Whether nobody has kept anything. */
  boolean isEmpty() {
    try (Statement statement = connection.createStatement()) {
      for (KeptTable table : tables) {
        try (ResultSet row = statement.executeQuery(table.select(table.columns()) + " limit 1")) {
          if (row.next()) {
            return false;
          }
        }
      }
      return true;
    } catch (SQLException failure) {
      throw reading(failure);
    }
  }

  /**
   * Writes all tables.
   *
   * @return how many rows they have
   */
  public long write(BackupZip backup) throws IOException {
    long rows = 0;
    for (KeptTable table : tables) {
      rows +=
          backup.rows(
              BackupLine.What.TABLE,
              BackupZip.TABLES + table.name() + ".csv",
              out -> write(table, out));
    }
    return rows;
  }

  private long write(KeptTable table, Writer out) throws IOException {
    try {
      return table.write(connection, table.columns(), out);
    } catch (SQLException failure) {
      throw reading(failure);
    }
  }

  private void execute(String words) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(words);
    }
  }

  private static DataAccessResourceFailureException reading(SQLException failure) {
    return new DataAccessResourceFailureException("Reading all that is kept", failure);
  }

  @Override
  public void close() {
    try (Connection closing = connection) {
      closing.rollback();
      if (vendor == Vendor.H2) {
        execute("set lazy_query_execution 0");
      }
    } catch (SQLException failure) {
      throw reading(failure);
    }
  }
}
