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
 */
public record Cell(
    Address address,
    CellValue value,
    String raw,
    String format,
    @Nullable Formula formula,
    boolean hidden,
    @Nullable String comment) {

  public boolean isBlank() {
    return value instanceof CellValue.Blank
        || (value instanceof CellValue.Text text && text.value().isBlank());
  }
}
