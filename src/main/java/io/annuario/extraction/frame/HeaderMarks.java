package io.annuario.extraction.frame;

import io.annuario.extraction.label.Lexicon;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a header that name nothing: the numbers of columns, "(1) (2) (3=1+2)", and the codes of
 * a statistical office's own system below its labels.
 */
final class HeaderMarks {

  private static final Pattern NUMBERED =
      Pattern.compile("([(\\[]?)\\s*(\\d{1,2})\\s*(?:=[\\d\\s+/*:()x-]{1,20})?[)\\]]?");
  private static final Pattern CODE =
      Pattern.compile("(?=.*[0-9_])[A-Z0-9]+(?:[_.-][A-Z0-9]+){0,5}");
  private static final int LONGEST = 30;

  private HeaderMarks() {}

  /**
   * Whether cells number their columns: one after the other, from 0, 1 or 2. Bare numbers could be
   * figures, and are so taken unless there are at least three.
   */
  static boolean isNumbering(List<Cell> cells) {
    int before = -1;
    boolean bracketed = true;
    for (Cell cell : cells) {
      String text = textOf(cell);
      Matcher numbered = NUMBERED.matcher(text);
      if (text.length() > LONGEST || !numbered.matches()) {
        return false;
      }
      int number = Integer.parseInt(numbered.group(2));
      if (before < 0 ? number > 2 : number != before + 1) {
        return false;
      }
      bracketed &= !numbered.group(1).isEmpty();
      before = number;
    }
    return cells.size() >= (bracketed ? 2 : 3);
  }

  private static String textOf(Cell cell) {
    if (cell.value() instanceof CellValue.Number number) {
      BigDecimal value = number.value().stripTrailingZeros();
      return value.scale() <= 0 ? value.toPlainString() : "";
    }
    return cell.value() instanceof CellValue.Text text ? text.value().strip() : "";
  }

  /** Whether cells hold codes that the job does not know, each another one. */
  static boolean isCodes(List<Cell> cells, Lexicon lexicon) {
    Set<String> codes = new HashSet<>();
    for (Cell cell : cells) {
      String text = textOf(cell);
      boolean isCode = text.length() <= LONGEST && CODE.matcher(text).matches();
      if (!isCode || !lexicon.of(cell).coordinates().isEmpty() || !codes.add(text)) {
        return false;
      }
    }
    return codes.size() >= 2;
  }
}
