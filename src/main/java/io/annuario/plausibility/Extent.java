package io.annuario.plausibility;

import io.annuario.observation.Address;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where several figures stand: the first of them, and the rectangle around them. */
final class Extent {

  /** Nobody looks at more cells than these one by one. */
  private static final int NAMED = 20;

  private @Nullable Observation first;
  private int top = Integer.MAX_VALUE;
  private int left = Integer.MAX_VALUE;
  private int bottom = -1;
  private int right = -1;
  private boolean isOneSheet = true;
  private int figures;
  private BigDecimal sum = BigDecimal.ZERO;

  static Extent of(List<Observation> figures) {
    Extent extent = new Extent();
    figures.forEach(extent::add);
    return extent;
  }

  void add(Observation figure) {
    figures++;
    sum = figure.value() == null ? sum : sum.add(figure.value());
    if (first == null) {
      first = figure;
    }
    isOneSheet &= isSameSheet(first.place(), figure.place());
    if (figure.place().compareTo(first.place()) < 0) {
      first = figure;
    }
    Address cell = figure.place().cell();
    if (cell != null) {
      top = Math.min(top, cell.row());
      left = Math.min(left, cell.column());
      bottom = Math.max(bottom, cell.row());
      right = Math.max(right, cell.column());
    }
  }

  /** Around both. */
  static Extent around(Extent one, Extent other) {
    Extent both = new Extent();
    both.first =
        one.first().place().compareTo(other.first().place()) <= 0 ? one.first() : other.first();
    both.isOneSheet =
        one.isOneSheet
            && other.isOneSheet
            && isSameSheet(one.first().place(), other.first().place());
    both.top = Math.min(one.top, other.top);
    both.left = Math.min(one.left, other.left);
    both.bottom = Math.max(one.bottom, other.bottom);
    both.right = Math.max(one.right, other.right);
    both.figures = one.figures + other.figures;
    both.sum = one.sum.add(other.sum);
    return both;
  }

  private static boolean isSameSheet(Place one, Place other) {
    return one.file().equals(other.file())
        && String.valueOf(one.sheet()).equals(String.valueOf(other.sheet()));
  }

  int figures() {
    return figures;
  }

  /** Of all of them: it moves when one of them does. */
  BigDecimal sum() {
    return sum;
  }

  Observation first() {
    if (first == null) {
      throw new IllegalStateException("There is no figure");
    }
    return first;
  }

  boolean contains(Place place) {
    Address cell = place.cell();
    return isOneSheet
        && cell != null
        && isSameSheet(first().place(), place)
        && cell.row() >= top
        && cell.row() <= bottom
        && cell.column() >= left
        && cell.column() <= right;
  }

  /** Whether they are cells of one row. */
  boolean isRow() {
    return isOneSheet && top == bottom;
  }

  boolean isColumn() {
    return isOneSheet && left == right;
  }

  int top() {
    return top;
  }

  int left() {
    return left;
  }

  /** The row or column in which they are; else themselves, as only they can be the same. */
  Object line() {
    if (!isRow() && !isColumn()) {
      return this;
    }
    return List.of(
        first().place().file(),
        String.valueOf(first().place().sheet()),
        isColumn() ? "column" : "row",
        isColumn() ? left : top);
  }

  private int lastRow() {
    return isColumn() ? Math.min(bottom, top + NAMED - 1) : bottom;
  }

  private int lastColumn() {
    return isRow() ? Math.min(right, left + NAMED - 1) : right;
  }

  /** "row 5, C5:H5, 6 figures"; of a long line where it begins. */
  Phrase said() {
    Phrase counted =
        Phrase.counted(figures, new Phrase("cifra", "figure"), new Phrase("cifre", "figures"));
    if (!isOneSheet || bottom < 0) {
      return counted;
    }
    String range = new Address(top, left) + ":" + new Address(lastRow(), lastColumn());
    if (figures > NAMED && (isRow() || isColumn())) {
      range += " …";
    }
    Phrase line = Phrase.same("");
    if (isRow()) {
      line = Phrase.of("riga %d, ", "row %d, ", top + 1);
    } else if (isColumn()) {
      String letters = Address.letters(left);
      line = Phrase.of("colonna %s, ", "column %s, ", letters);
    }
    return line.then(Phrase.same(range + ", ")).then(counted);
  }
}
