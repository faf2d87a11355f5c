package io.annuario.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.Phrase;
import io.annuario.observation.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database in which nobody has kept anything with what another one kept, of the same kind
 * or not. It does so in one transaction: a process that dies leaves tables without rows, and the
 * next one begins again.
 */
public final class Restoring {

  /** One for the transaction, one that looks whether anything is there. */
  private static final int CONNECTIONS = 2;

  /** Rows sent at once; the driver makes one statement of them. */
  private static final int BATCH = 1_000;

  private final BackupFile backup;
  private final JdbcTemplate sql;
  private final Transactions transactions;
  private final List<KeptTable> tables;

  private Restoring(BackupFile backup, Database database) {
    this.backup = backup;
    this.sql = new JdbcTemplate(database.dataSource());
    this.transactions = new Transactions(database.dataSource());
    this.tables = ask(KeptTable::in);
  }

  /** What is done when all rows are written and were read back, and nobody else sees them yet. */
  @FunctionalInterface
  public interface Before {
    void committing() throws IOException;
  }

  /**
   * Restores all tables, and reads them back: each must have the SHA-256 that it has in the backup.
   *
   * @throws StoreUnavailable when something is there already, when the backup is of a newer
   *     program, or when its rows are not what its tables hold
   * @throws StoreBusy when another process has the embedded database open
   */
  public static void restore(BackupFile backup, StoreSettings settings, Before before)
      throws IOException {
    if (backup.schema() > MigrationScript.newest()) {
      throw BackupTrouble.ofNewerProgram();
    }
    try (Database database = Database.openAt(settings, CONNECTIONS, backup.schema())) {
      try (KeptHistory there = KeptHistory.of(database)) {
        if (!there.isEmpty()) {
          throw BackupTrouble.somethingIsKept();
        }
      }
      new Restoring(backup, database).fill(before);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    if (backup.schema() < MigrationScript.newest()) {
      Database.open(settings.withoutCopies(), CONNECTIONS).close();
    }
  }

  private void fill(Before before) {
    transactions.in(
        () -> {
          for (BackupLine line : backup.tables()) {
            fill(line);
          }
          end(before);
          transactions.syncOnCommit();
        });
  }

  private static void end(Before before) {
    try {
      before.committing();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void fill(BackupLine line) {
    KeptTable table =
        tables.stream()
            .filter(one -> line.name().equals(BackupZip.TABLES + one.name() + ".csv"))
            .findFirst()
            .orElseThrow(() -> unfit(line, 0, null));
    long count = 0;
    try (Reader text = backup.text(line.name())) {
      TextRows rows = new TextRows(text);
      List<@Nullable String> header = rows.next();
      List<KeptColumn> columns = table.columns(header == null ? List.of() : header);
      String insert = table.insert(columns);
      List<Object[]> batch = new ArrayList<>();
      for (List<@Nullable String> row = rows.next(); row != null; row = rows.next()) {
        batch.add(parsed(row, columns));
        count++;
        if (batch.size() == BATCH) {
          sql.batchUpdate(insert, batch);
          batch.clear();
        }
      }
      sql.batchUpdate(insert, batch);
      requireSame(line, table, columns);
    } catch (DuplicateKeyException somebodyWasFaster) {
      throw BackupTrouble.somethingIsKept();
    } catch (MalformedRows | NumberFormatException | DataIntegrityViolationException other) {
      throw unfit(line, count, other);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Object[] parsed(List<@Nullable String> row, List<KeptColumn> columns) {
    if (row.size() != columns.size()) {
      throw new MalformedRows();
    }
    @Nullable Object[] values = new Object[row.size()];
    for (int at = 0; at < values.length; at++) {
      values[at] = columns.get(at).parse(row.get(at));
    }
    return values;
  }

  private void requireSame(BackupLine line, KeptTable table, List<KeptColumn> columns) {
    Sha256 sha256 = new Sha256();
    long count =
        ask(
            connection -> {
              try (Writer out =
                  new BufferedWriter(
                      new OutputStreamWriter(sha256.of(OutputStream.nullOutputStream()), UTF_8))) {
                return table.write(connection, columns, out);
              } catch (IOException failure) {
                throw new UncheckedIOException(failure);
              }
            });
    if (count != line.number() || !sha256.hex().equals(line.sha256())) {
      throw unfit(line, count, null);
    }
  }

  /** On the connection of the transaction, where there is one. */
  private <T> T ask(Question<T> question) {
    T answer = sql.execute((ConnectionCallback<T>) question::ask);
    if (answer == null) {
      throw new IllegalStateException("No answer");
    }
    return answer;
  }

  /** What a connection is asked. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  private StoreUnavailable unfit(BackupLine line, long row, @Nullable Throwable cause) {
    return BackupTrouble.notWhole(
        backup.path(),
        Phrase.of(
            "%s, verso la riga %d, non è ciò che le tabelle possono avere",
            "%s, at about row %d, is not what the tables can have", line.name(), row),
        cause);
  }
}
