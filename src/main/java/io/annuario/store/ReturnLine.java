package io.annuario.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return that something is kept of, as a backup lists it.
 *
 * @param file its name: in the folder of its edition, or when it was read if it is no longer there
 * @param isKept whether its bytes are in the backup
 */
public record ReturnLine(String job, String edition, String sha256, String file, boolean isKept) {

  static final String LIST = "returns.csv";

  private static final List<String> HEADER = List.of("job", "edition", "sha256", "file", "kept");

  /** Adds the list to a backup. */
  public static void write(BackupZip backup, List<ReturnLine> returns) throws IOException {
    backup.rows(
        BackupLine.What.LIST,
        LIST,
        out -> {
          TextRows.header(out, HEADER);
          for (ReturnLine line : returns) {
            line.write(out);
          }
          return returns.size();
        });
  }

  private void write(Writer out) throws IOException {
    TextRows.write(out, job, true, false);
    TextRows.write(out, edition, true, false);
    TextRows.write(out, sha256, false, false);
    TextRows.write(out, file, true, false);
    TextRows.write(out, isKept ? "1" : "0", false, true);
  }

  /** Those of a backup. */
  static List<ReturnLine> read(Reader text) throws IOException {
    TextRows rows = new TextRows(text);
    if (!HEADER.equals(rows.next())) {
      throw new MalformedRows();
    }
    List<ReturnLine> lines = new ArrayList<>();
    for (List<@Nullable String> row = rows.next(); row != null; row = rows.next()) {
      if (row.size() != HEADER.size()) {
        throw new MalformedRows();
      }
      lines.add(
          new ReturnLine(
              TextRows.text(row, 0),
              TextRows.text(row, 1),
              TextRows.text(row, 2),
              TextRows.text(row, 3),
              TextRows.text(row, 4).equals("1")));
    }
    return List.copyOf(lines);
  }
}
