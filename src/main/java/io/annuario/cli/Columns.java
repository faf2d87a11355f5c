package io.annuario.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table for people: columns as wide as they need to be, numbers to the right. */
final class Columns {

  private static final String GAP = "  ";

  private final String alignment;
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * @param alignment a letter a column: l to the left, r to the right
   */
  Columns(String alignment) {
    this.alignment = alignment;
  }

  void line(String... cells) {
    if (cells.length != alignment.length()) {
      throw new IllegalArgumentException(cells.length + " cells for the columns " + alignment);
    }
    lines.add(List.of(cells));
  }

  /**
   * @param before stands in front of each line
   */
  void print(PrintStream out, String before) {
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder(before);
      for (int column = 0; column < line.size(); column++) {
        String cell = line.get(column);
        String space = " ".repeat(width(column) - cell.length());
        text.append(column == 0 ? "" : GAP)
            .append(alignment.charAt(column) == 'r' ? space + cell : cell + space);
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private int width(int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
  }
}
