package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;

/**
 * Puts a text together of its runs: raised and lowered ones become footnote marks, crossed-out ones
 * are kept apart.
 */
public final class TextRuns {

  /** A text that is raised as a whole is a mark if it is as short as this. */
  private static final int SHORTEST_TEXT = 3;

  private final StringBuilder whole = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private boolean plain;

  public void add(String run, FontLook look) {
    if (run.isEmpty()) {
      return;
    }
    if (look == FontLook.STRUCK) {
      struck.append(run);
      return;
    }
    whole.append(run);
    char before = shown.isEmpty() ? ' ' : shown.charAt(shown.length() - 1);
    switch (look) {
      case RAISED -> shown.append(FootnoteMarks.raised(run, before));
      case LOWERED -> shown.append(FootnoteMarks.lowered(run));
      default -> {
        shown.append(run);
        plain |= !run.isBlank();
      }
    }
  }

  /** The text; the next one can be begun then. */
  public CellValue.Text text() {
    String text = (plain || whole.length() < SHORTEST_TEXT ? shown : whole).toString();
    String crossed = struck.toString();
    whole.setLength(0);
    shown.setLength(0);
    struck.setLength(0);
    plain = false;
    if (crossed.isBlank()) {
      return new CellValue.Text(text + crossed);
    }
    return text.isBlank()
        ? new CellValue.Text(crossed, crossed)
        : new CellValue.Text(text, crossed);
  }

  /** Whether a text has characters that can have been raised or lowered runs. */
  public static boolean hasMarks(String text) {
    return text.chars().anyMatch(FootnoteMarks::isMark);
  }

  /** A cell that has one font for all of it. */
  public static Cell inFont(FontLook look, Cell cell) {
    CellValue value = cell.value();
    if (look == FontLook.PLAIN || value instanceof CellValue.Blank) {
      return cell;
    }
    if (look == FontLook.STRUCK) {
      boolean hasFontsOfItsOwn =
          value instanceof CellValue.Text text && !text.struck().isEmpty() && !cell.struck();
      return hasFontsOfItsOwn ? cell : with(cell, value, cell.raw(), true);
    }
    String text = "";
    if (value instanceof CellValue.Text given) {
      text = given.value();
    } else if (value instanceof CellValue.Number number) {
      text = number.value().toPlainString();
    }
    if (text.length() >= SHORTEST_TEXT || text.isBlank()) {
      return cell;
    }
    String mark =
        look == FontLook.RAISED ? FootnoteMarks.raised(text, ' ') : FootnoteMarks.lowered(text);
    return with(cell, new CellValue.Text(mark), mark, cell.struck());
  }

  private static Cell with(Cell cell, CellValue value, String raw, boolean struck) {
    return new Cell(
        cell.address(),
        value,
        raw,
        cell.format(),
        cell.formula(),
        cell.hidden(),
        cell.comment(),
        struck,
        cell.indent());
  }
}
