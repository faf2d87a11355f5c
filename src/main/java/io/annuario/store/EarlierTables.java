package io.annuario.store;

import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * A copy of a database as it was before its tables were brought up to date: the embedded one's own
 * file, which the program that wrote it can open again, in a zip; of a server a backup.
 */
final class EarlierTables {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** What MySQL and MariaDB say of a table that changes, or is replaced, while it is read. */
  private static final Set<Integer> CHANGING = Set.of(1412, 1146);

  private EarlierTables() {}

  /**
   * Makes it where something is kept in tables of an earlier version.
   *
   * @return null where nothing had to be copied
   * @throws StoreUnavailable when it cannot be written
   */
  static @Nullable Path keep(DataSource dataSource, StoreSettings settings) throws SQLException {
    Path folder = settings.copies();
    try (Connection connection = dataSource.getConnection()) {
      int schema = MigrationHistory.last(connection);
      if (folder == null || schema == 0 || schema >= MigrationScript.newest()) {
        return null;
      }
    }
    Path copy =
        folder.resolve(
            "annuario-before-"
                + MigrationScript.newest()
                + "-"
                + MOMENT.format(StoredMoments.now())
                + ".zip");
    try (KeptHistory history = KeptHistory.of(dataSource)) {
      if (history.isEmpty()) {
        return null;
      }
      OwnFiles.folder(folder);
      if (settings.fileThere() == null) {
        OwnFiles.replace(copy, draft -> back(history, draft));
      } else {
        OwnFiles.<SQLException>replace(copy, draft -> copy(dataSource, draft));
      }
      return copy;
    } catch (DataAccessResourceFailureException failure) {
      // Another process is bringing the same tables up to date.
      throw isChanging(failure) ? new StoreBusy(failure) : failure;
    } catch (IOException | SQLException failure) {
      throw notWritten(copy, failure);
    }
  }

  private static boolean isChanging(DataAccessResourceFailureException failure) {
    return failure.getCause() instanceof SQLException reading
        && CHANGING.contains(reading.getErrorCode());
  }

  private static void back(KeptHistory history, Path draft) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(draft);
        BackupZip backup = new BackupZip(bytes, history.schema())) {
      history.write(backup);
      ReturnLine.write(
          backup,
          history.returns().stream().map(source -> source.as(source.file(), false)).toList());
      backup.end();
    }
    BackupFile.open(draft).close();
  }

  /** H2 does it while it has the file open, which it lets nobody else read on some systems. */
  private static void copy(DataSource dataSource, Path draft) throws SQLException {
    String name = draft.toAbsolutePath().toString().replace("'", "''");
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("backup to '" + name + "'");
    }
  }

  private static StoreUnavailable notWritten(Path copy, Exception failure) {
    return new StoreUnavailable(
        Phrase.of(
            "Prima di aggiornare le tabelle si copia ciò che c'è, e la copia %s non si è potuta"
                + " scrivere.",
            "Before the tables are brought up to date what is there is copied, and the copy %s"
                + " could not be written.",
            copy),
        new Phrase(
            "Fare spazio, o permettere di scrivere nella cartella, poi rilanciare. Nulla è stato"
                + " cambiato.",
            "Make room, or allow writing to the folder, then run again. Nothing was changed."),
        Prospect.HEALING,
        failure);
  }
}
