package io.annuario.observation;

/**
 * Where a cell stands in its sheet, counted from zero; written as spreadsheets do, {@code D17}.
 *
 * @param row zero-based row
 * @param column zero-based column
 */
public record Address(int row, int column) implements Comparable<Address> {

  public Address {
    if (row < 0 || column < 0) {
      throw new IllegalArgumentException("A cell has no row " + row + ", column " + column);
    }
  }

  /**
   * Reads an address as it is written, {@code D17}.
   *
   * @throws IllegalArgumentException when the text is no A1 address
   */
  public static Address parse(String a1) {
    int column = 0;
    int at = 0;
    while (at < a1.length() && a1.charAt(at) >= 'A' && a1.charAt(at) <= 'Z') {
      column = column * 26 + (a1.charAt(at) - 'A' + 1);
      at++;
    }
    int row = 0;
    for (int digit = at; digit < a1.length(); digit++) {
      if (a1.charAt(digit) < '0' || a1.charAt(digit) > '9' || row > 100_000_000) {
        throw new IllegalArgumentException("Not a cell address: " + a1);
      }
      row = row * 10 + (a1.charAt(digit) - '0');
    }
    if (at == 0 || at > 3 || row == 0) {
      throw new IllegalArgumentException("Not a cell address: " + a1);
    }
    return new Address(row - 1, column - 1);
  }

  /** The letters of a column, counted from zero: 0 is A, 26 is AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }

  /** Row by row, then from left to right. */
  @Override
  public int compareTo(Address other) {
    int byRow = Integer.compare(row, other.row);
    return byRow != 0 ? byRow : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return letters(column) + (row + 1);
  }
}
