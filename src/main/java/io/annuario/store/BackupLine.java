package io.annuario.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of a backup's manifest.
 *
 * @param name of the file in the zip
 * @param number its rows, or bytes of a return; of the format and the tables, their version
 * @param sha256 of the file's bytes; null of what is none
 */
record BackupLine(What what, String name, long number, @Nullable String sha256) {

  private static final List<String> HEADER = List.of("what", "name", "number", "sha256");

  /** What a line is about. */
  enum What {
    FORMAT,
    PROGRAM,
    SCHEMA,
    TABLE,
    LIST,
    RETURN
  }

  static void write(Writer out, List<BackupLine> lines) throws IOException {
    TextRows.header(out, HEADER);
    for (BackupLine line : lines) {
      TextRows.write(out, line.what.name().toLowerCase(Locale.ROOT), false, false);
      TextRows.write(out, line.name, true, false);
      TextRows.write(out, Long.toString(line.number), false, false);
      TextRows.write(out, line.sha256, false, true);
    }
  }

  /**
   * @throws MalformedRows when it is no manifest
   */
  static List<BackupLine> read(Reader in) throws IOException {
    TextRows rows = new TextRows(in);
    if (!HEADER.equals(rows.next())) {
      throw new MalformedRows();
    }
    List<BackupLine> lines = new ArrayList<>();
    for (List<@Nullable String> row = rows.next(); row != null; row = rows.next()) {
      lines.add(of(row));
    }
    return lines;
  }

  private static BackupLine of(List<@Nullable String> row) {
    if (row.size() != HEADER.size()) {
      throw new MalformedRows();
    }
    try {
      return new BackupLine(
          What.valueOf(TextRows.text(row, 0).toUpperCase(Locale.ROOT)),
          TextRows.text(row, 1),
          Long.parseLong(TextRows.text(row, 2)),
          row.get(3));
    } catch (IllegalArgumentException other) {
      throw new MalformedRows();
    }
  }
}
