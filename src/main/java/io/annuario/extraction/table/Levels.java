package io.annuario.extraction.table;

import io.annuario.definition.Label;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels that a line is indented below, in each column. */
final class Levels {

  private record Level(int indent, String word, Cell cell, boolean hasFigures) {}

  private final Map<Integer, Deque<Level>> open = new HashMap<>();

  /**
   * The label of the same word that has figures and that a label is indented below; null when there
   * is none.
   */
  @Nullable Cell outerNamesake(int column, Cell cell, boolean hasFigures) {
    Deque<Level> above = open.computeIfAbsent(column, at -> new ArrayDeque<>());
    int indent = indentOf(cell);
    while (!above.isEmpty() && above.getLast().indent() >= indent) {
      above.removeLast();
    }
    if (indent == 0) {
      above.add(new Level(0, cell.raw(), cell, hasFigures));
      return null;
    }
    String word = Label.normalise(cell.raw());
    @Nullable Cell namesake = null;
    for (Level level : above) {
      if (hasFigures && level.hasFigures() && Label.normalise(level.word()).equals(word)) {
        namesake = level.cell();
      }
    }
    above.add(new Level(indent, word, cell, hasFigures));
    return namesake;
  }

  private static int indentOf(Cell cell) {
    String label = cell.raw();
    int at = 0;
    while (at < label.length() && isSpace(label.charAt(at))) {
      at++;
    }
    return at + cell.indent();
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
