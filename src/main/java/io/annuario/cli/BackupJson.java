package io.annuario.cli;

import io.annuario.job.Backup;
import io.annuario.job.KeptReturn;
import java.nio.file.Path;
import java.util.List;

/**
 * The answer to {@code backup}.
 *
 * @param sha256 of the file
 * @param schema the number of the last migration that its tables have seen
 * @param rows of all tables
 * @param returns whose bytes are in it
 * @param absent returns whose files are no longer there
 */
record BackupJson(
    Path file, String sha256, int schema, long rows, int returns, List<KeptReturn> absent)
    implements JsonObject {

  static BackupJson of(Backup.Written written) {
    return new BackupJson(
        written.file(),
        written.sha256(),
        written.schema(),
        written.rows(),
        written.returns(),
        written.absent());
  }
}
