package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of an example; of long ones the first rows, which show what the others hold.
 *
 * @param sheet null for files without sheets
 * @param hides whether some of it is hidden
 */
record Grid(
    @Nullable String sheet,
    NavigableMap<Integer, NavigableMap<Integer, Item>> rows,
    List<Sheet.Range> merged,
    boolean hides) {

  /** Enough for all municipalities of a large country, several years each. */
  private static final int MOST_ROWS = 60_000;

  private static final int MOST_COLUMNS = 600;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:oltre|almeno|circa|più di|meno di|fino a|about|over|at least|more than|less"
              + " than|under|up to|plus de|au moins|environ|al menos) |[<>~≥≤±]"
              + " ?)?[+-]?[0-9][0-9.,'’ \\u00A0\\u202F]*(?: ?%| ?[*a-z]\\)?)?");

  private static final Pattern SIGN =
      Pattern.compile("[-–—.:…*/]{1,3}|n\\.?[ad]\\.?|n/a|n\\.?p\\.?|\\[?[cxzu:]\\]?|\\(?[sD]\\)?");

  static Grid of(Sheet sheet) throws RefusedFile {
    NavigableMap<Integer, NavigableMap<Integer, Item>> rows = new TreeMap<>();
    boolean hides = false;
    try (Sheet.RowCursor cursor = sheet.rows()) {
      for (Row row = cursor.next(); row != null && rows.size() < MOST_ROWS; row = cursor.next()) {
        NavigableMap<Integer, Item> items = new TreeMap<>();
        for (Cell cell : row.cells()) {
          if (!cell.isBlank() && cell.address().column() < MOST_COLUMNS) {
            hides |= cell.hidden();
            items.put(cell.address().column(), item(cell));
          }
        }
        if (!items.isEmpty()) {
          rows.put(row.index(), items);
        }
      }
    }
    return new Grid(sheet.name(), rows, List.copyOf(sheet.merged()), hides);
  }

  private static Item item(Cell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Number number) {
      return new Item(number.value().stripTrailingZeros().toPlainString(), Item.Kind.NUMBER);
    }
    if (value instanceof CellValue.Date date) {
      return new Item(date.value().toLocalDate().toString(), Item.Kind.WORDS);
    }
    if (!(value instanceof CellValue.Text text)) {
      return new Item(cell.raw(), Item.Kind.WORDS);
    }
    String shown = text.value().strip();
    // Digits of every script, but not the raised ones.
    String plain = shown.codePoints().anyMatch(one -> one > 0x600) ? Label.normalise(shown) : shown;
    if (SIGN.matcher(plain).matches()) {
      return new Item(shown, Item.Kind.SIGN);
    }
    boolean isNumber = NUMBER.matcher(plain.toLowerCase(Locale.ROOT)).matches();
    return new Item(shown, isNumber && !isWord(plain) ? Item.Kind.DIGITS : Item.Kind.WORDS);
  }

  /** A code with zeros before it, or a year with something behind it, names something. */
  private static boolean isWord(String text) {
    return text.matches(
        "0[0-9]+|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{2,4}|[A-Za-zÀ-ù]+ ?(19|20)[0-9]{2}|(19|20)[0-9]{2}"
            + " ?[*a-z]\\)?");
  }

  @Nullable Item at(int row, int column) {
    NavigableMap<Integer, Item> items = rows.get(row);
    return items == null ? null : items.get(column);
  }

  /** The words that hold for a cell: its own, or those of the merged range that covers it. */
  @Nullable Item covering(int row, int column) {
    Item own = at(row, column);
    if (own != null) {
      return own;
    }
    for (Sheet.Range range : merged) {
      boolean covers =
          range.from().row() <= row
              && row <= range.to().row()
              && range.from().column() <= column
              && column <= range.to().column();
      if (covers) {
        return at(range.from().row(), range.from().column());
      }
    }
    return null;
  }
}
