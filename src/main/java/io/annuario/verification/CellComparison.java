package io.annuario.verification;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.verification.CellDifference.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares two workbooks cell by cell: values, formulas and the signs of number formats. How
 * programs pack and style a file when they save it is none of it.
 */
public final class CellComparison {

  /** What formats put before a number; all else in them is how it looks. */
  private static final Pattern NO_SIGN = Pattern.compile("\\[[^]]*]|[^≥≤<>~†]");

  /** What programs write of a formula each in its own way. */
  private static final Pattern WAY_OF_WRITING = Pattern.compile("[\\s'$]|_xlfn\\.");

  private static final Row END = new Row(Integer.MAX_VALUE, List.of());

  private final int most;
  private final List<CellDifference> differences = new ArrayList<>();
  private long count;

  private CellComparison(int most) {
    this.most = most;
  }

  /**
   * What was found.
   *
   * @param count how many there are
   * @param first as many of them as were asked for
   */
  public record Differences(long count, List<CellDifference> first) {
    public Differences {
      first = List.copyOf(first);
    }
  }

  /**
   * Reads both to their ends.
   *
   * @param most differences to name
   */
  public static Differences of(Spreadsheet published, Spreadsheet found, int most)
      throws RefusedFile {
    CellComparison comparison = new CellComparison(most);
    Map<String, Sheet> others = named(found);
    for (Map.Entry<String, Sheet> sheet : named(published).entrySet()) {
      Sheet other = others.remove(sheet.getKey());
      if (other == null) {
        comparison.add(sheet.getKey(), null, Kind.SHEET_MISSING, null, null);
      } else {
        comparison.compare(sheet.getKey(), sheet.getValue(), other);
      }
    }
    others.keySet().forEach(name -> comparison.add(name, null, Kind.SHEET_ADDED, null, null));
    return new Differences(comparison.count, comparison.differences);
  }

  private static Map<String, Sheet> named(Spreadsheet book) {
    Map<String, Sheet> named = new LinkedHashMap<>();
    for (Sheet sheet : book.sheets()) {
      String name = sheet.name();
      named.put(name == null ? "" : name, sheet);
    }
    return named;
  }

  private void compare(String name, Sheet published, Sheet found) throws RefusedFile {
    try (Sheet.RowCursor one = published.rows();
        Sheet.RowCursor other = found.rows()) {
      Row left = next(one);
      Row right = next(other);
      while (left.index() < END.index() || right.index() < END.index()) {
        int index = Math.min(left.index(), right.index());
        compareCells(
            name,
            left.index() == index ? left.cells() : List.of(),
            right.index() == index ? right.cells() : List.of());
        left = left.index() == index ? next(one) : left;
        right = right.index() == index ? next(other) : right;
      }
    }
  }

  private static Row next(Sheet.RowCursor rows) throws RefusedFile {
    Row row = rows.next();
    return row == null ? END : row;
  }

  private void compareCells(String sheet, List<Cell> published, List<Cell> found) {
    Map<Address, Cell> others = new LinkedHashMap<>();
    found.forEach(cell -> others.put(cell.address(), cell));
    for (Cell cell : published) {
      compare(sheet, cell, others.remove(cell.address()));
    }
    Iterator<Cell> added = others.values().iterator();
    while (added.hasNext()) {
      Cell cell = added.next();
      if (!shown(cell).isEmpty() || cell.formula() != null) {
        add(sheet, cell.address(), Kind.VALUE, "", shown(cell));
      }
    }
  }

  private void compare(String sheet, Cell published, @Nullable Cell found) {
    String was = shown(published);
    String is = found == null ? "" : shown(found);
    Formula formula = published.formula();
    Formula other = found == null ? null : found.formula();
    if (!written(formula).equals(written(other))) {
      add(
          sheet,
          published.address(),
          Kind.FORMULA,
          formula == null ? was : "=" + formula.text(),
          other == null ? is : "=" + other.text());
    } else if (!was.equals(is)) {
      add(sheet, published.address(), Kind.VALUE, was, is);
    } else if (found != null
        && published.value() instanceof CellValue.Number
        && !sign(published).equals(sign(found))) {
      add(sheet, published.address(), Kind.SIGN, sign(published) + was, sign(found) + is);
    }
  }

  private void add(
      String sheet,
      @Nullable Address cell,
      Kind kind,
      @Nullable String published,
      @Nullable String found) {
    count++;
    if (differences.size() < most) {
      differences.add(new CellDifference(sheet, cell, kind, published, found));
    }
  }

  private static String written(@Nullable Formula formula) {
    return formula == null ? "" : WAY_OF_WRITING.matcher(formula.text()).replaceAll("");
  }

  private static String sign(Cell cell) {
    return NO_SIGN.matcher(cell.format()).replaceAll("");
  }

  /** What a cell holds, as a text. */
  static String shown(Cell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Number number) {
      return number.value().signum() == 0
          ? "0"
          : number.value().stripTrailingZeros().toPlainString();
    } else if (value instanceof CellValue.Text text) {
      return text.value();
    } else if (value instanceof CellValue.Date date) {
      return date.value().toString();
    } else if (value instanceof CellValue.Truth truth) {
      return String.valueOf(truth.value());
    } else if (value instanceof CellValue.Error error) {
      return error.code();
    }
    return "";
  }
}
