package io.annuario.cli;

import io.annuario.job.KeptReturn;
import io.annuario.job.Restore;
import java.nio.file.Path;
import java.util.List;

/**
 * The answer to {@code restore}.
 *
 * @param schema the number of the last migration that the tables of the backup had seen
 * @param rows of all tables
 * @param returns how many were put back
 * @param left those in whose place another file stands, which was left alone
 */
record RestoreJson(Path file, int schema, long rows, int returns, List<KeptReturn> left)
    implements JsonObject {

  static RestoreJson of(Restore.Restored restored) {
    return new RestoreJson(
        restored.file(), restored.schema(), restored.rows(), restored.returns(), restored.left());
  }
}
