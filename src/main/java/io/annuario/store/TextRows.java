package io.annuario.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as text, as RFC 4180 has them, with line feeds. What is in quotes is there, be it empty;
 * what is empty without them is not.
 */
final class TextRows {

  /** What the longest column of a server holds, in letters. */
  private static final int LONGEST = 1 << 24;

  private static final int MOST_FIELDS = 1_000;

  private final Reader reader;
  private int next;

  TextRows(Reader reader) throws IOException {
    this.reader = reader;
    this.next = reader.read();
  }

  /** Ends a row with a text or nothing. */
  static void write(Writer out, @Nullable String value, boolean isQuoted, boolean isLast)
      throws IOException {
    if (value != null && isQuoted) {
      out.write('"');
      out.write(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""));
      out.write('"');
    } else if (value != null) {
      out.write(value);
    }
    out.write(isLast ? '\n' : ',');
  }

  /** Writes what the columns are called. */
  static void header(Writer out, List<String> names) throws IOException {
    for (int at = 0; at < names.size(); at++) {
      TextRows.write(out, names.get(at), false, at == names.size() - 1);
    }
  }

  /**
   * What a row must have at a place.
   *
   * @throws MalformedRows when it has nothing there
   */
  static String text(List<@Nullable String> row, int at) {
    String text = row.get(at);
    if (text == null) {
      throw new MalformedRows();
    }
    return text;
  }

  /**
   * The next row; null behind the last one.
   *
   * @throws MalformedRows when it was not written so
   */
  @Nullable List<@Nullable String> next() throws IOException {
    if (next < 0) {
      return null;
    }
    List<@Nullable String> row = new ArrayList<>();
    while (true) {
      row.add(next == '"' ? quoted() : plain());
      int end = next;
      if (row.size() > MOST_FIELDS || (end != ',' && end != '\n')) {
        throw new MalformedRows();
      }
      next = reader.read();
      if (end == '\n') {
        return row;
      }
    }
  }

  private @Nullable String plain() throws IOException {
    StringBuilder text = new StringBuilder();
    while (next >= 0 && next != ',' && next != '\n' && next != '"') {
      append(text);
    }
    return text.isEmpty() ? null : text.toString();
  }

  private String quoted() throws IOException {
    StringBuilder text = new StringBuilder();
    next = reader.read();
    while (true) {
      if (next == '"') {
        next = reader.read();
        if (next != '"') {
          return text.toString();
        }
      }
      append(text);
    }
  }

  private void append(StringBuilder text) throws IOException {
    if (next < 0 || text.length() == LONGEST) {
      throw new MalformedRows();
    }
    text.append((char) next);
    next = reader.read();
  }
}
