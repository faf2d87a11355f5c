package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Address;

/**
 * A formula that is written once and stands for a range of cells, in which its relative references
 * move along (ECMA-376 part 1, 18.3.1.40).
 *
 * @param text as written for the first cell
 * @param first the cell that it is written for
 */
record SharedFormula(String text, Address first) {

  private static final int ROWS = 1_048_576;
  private static final int COLUMNS = 16_384;

  /** The formula as it reads in another cell of the range. */
  String at(Address cell) {
    int rows = cell.row() - first.row();
    int columns = cell.column() - first.column();
    StringBuilder moved = new StringBuilder(text.length() + 8);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end;
      if (c == '"' || c == '\'') {
        end = afterQuoted(at, c);
        moved.append(text, at, end);
      } else if (c == '[') {
        end = afterBrackets(at);
        moved.append(text, at, end);
      } else if (isOfName(c)) {
        end = at;
        while (end < text.length() && isOfName(text.charAt(end))) {
          end++;
        }
        moveName(moved, at, end, rows, columns);
      } else {
        end = at + 1;
        moved.append(c);
      }
      at = end;
    }
    return moved.toString();
  }

  /** A run of letters, digits and dollars: a reference, or a name, a function or a number. */
  private void moveName(StringBuilder moved, int from, int to, int rows, int columns) {
    char next = to < text.length() ? text.charAt(to) : ' ';
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    boolean inRange = next == ':' || before == ':';
    int letters = from;
    boolean fixedColumn = text.charAt(letters) == '$';
    letters += fixedColumn ? 1 : 0;
    int digits = letters;
    int column = 0;
    while (digits < to && isLetter(text.charAt(digits)) && digits - letters < 4) {
      column = column * 26 + (text.charAt(digits) & ~0x20) - 'A' + 1;
      digits++;
    }
    boolean hasColumn = digits > letters;
    boolean fixedRow = hasColumn ? digits < to && text.charAt(digits) == '$' : fixedColumn;
    int number = digits + (hasColumn && fixedRow ? 1 : 0);
    int row = 0;
    int end = number;
    while (end < to && Character.isDigit(text.charAt(end)) && end - number < 8) {
      row = row * 10 + Character.digit(text.charAt(end), 10);
      end++;
    }
    boolean hasRow = end > number;
    boolean reference =
        end == to
            && next != '('
            && next != '!'
            && ((hasColumn && hasRow) || (inRange && (hasColumn || hasRow)))
            && column <= COLUMNS
            && row <= ROWS
            && (!hasRow || row > 0);
    if (!reference) {
      moved.append(text, from, to);
      return;
    }
    int newColumn = fixedColumn ? column : column + columns;
    int newRow = fixedRow ? row : row + rows;
    if ((hasColumn && (newColumn < 1 || newColumn > COLUMNS))
        || (hasRow && (newRow < 1 || newRow > ROWS))) {
      moved.append("#REF!");
      return;
    }
    if (hasColumn) {
      moved.append(fixedColumn ? "$" : "").append(Address.letters(newColumn - 1));
    }
    if (hasRow) {
      moved.append(fixedRow ? "$" : "").append(newRow);
    }
  }

  /** Quotes within quotes are doubled, so that they end one quotation and begin another. */
  private int afterQuoted(int from, char quote) {
    int end = text.indexOf(quote, from + 1);
    return end < 0 ? text.length() : end + 1;
  }

  private int afterBrackets(int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '$' || c == '_' || c == '.' || c == '\\';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
