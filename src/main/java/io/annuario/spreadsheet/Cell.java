package io.annuario.spreadsheet;

import io.annuario.observation.Address;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it is.
 *
 * @param raw the text of the value as the file stores it; where it stores a binary number, the
 *     shortest decimal of it; {@code TRUE} or {@code FALSE} for a truth
 * @param format the number format, {@code General} when there is none
 * @param formula null when the cell holds a plain value
 * @param hidden whether its row or column is hidden or filtered out
 * @param comment null when there is none
 * @param struck whether all of it is crossed out
 * @param indent by how many steps its style moves it from the edge, beyond spaces in its text
 */
public record Cell(
    Address address,
    CellValue value,
    String raw,
    String format,
    @Nullable Formula formula,
    boolean hidden,
    @Nullable String comment,
    boolean struck,
    int indent) {

  public Cell(
      Address address,
      CellValue value,
      String raw,
      String format,
      @Nullable Formula formula,
      boolean hidden,
      @Nullable String comment) {
    this(address, value, raw, format, formula, hidden, comment, isStruck(value), 0);
  }

  private static boolean isStruck(CellValue value) {
    return value instanceof CellValue.Text text
        && !text.struck().isEmpty()
        && text.struck().equals(text.value());
  }

  /** The same at another place, where it is repeated. */
  public Cell at(Address other) {
    return new Cell(other, value, raw, format, formula, hidden, comment, struck, indent);
  }

  /** The same moved from the edge by so many steps. */
  public Cell indented(int steps) {
    return steps == indent
        ? this
        : new Cell(address, value, raw, format, formula, hidden, comment, struck, steps);
  }

  public boolean isBlank() {
    return value instanceof CellValue.Blank
        || (value instanceof CellValue.Text text && text.value().isBlank());
  }
}
