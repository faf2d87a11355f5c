package io.annuario.report;

import io.annuario.definition.Office;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The picture of what came: a square for each return and for each office that is missing.
 *
 * @param said the same in words
 */
record Squares(List<Square> all, String said) {

  private static final int IN_A_ROW = 40;

  /** From one square to the next, in units of the picture. */
  private static final int STEP = 15;

  /** How large one is. */
  static final int SIZE = 12;

  Squares {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param type its colour
   * @param said which office, and how it stands
   */
  record Square(String type, String said, int x, int y) {}

  static Squares of(ReportPage page) {
    List<Square> squares = new ArrayList<>();
    for (ReturnTold told : page.returns()) {
      String name = told.office() == null ? told.file() : page.office(told.office());
      squares.add(square(page, squares.size(), page.state(told), name));
    }
    for (Office office : ReportPage.first(page.report().missing(), ReportPage.MOST_RETURNS)) {
      squares.add(square(page, squares.size(), "missing", office.name()));
    }
    Map<String, Long> counts =
        squares.stream()
            .collect(Collectors.groupingBy(Square::type, TreeMap::new, Collectors.counting()));
    String said =
        counts.entrySet().stream()
            .map(it -> page.words().number(it.getValue()) + " " + page.said(it.getKey()))
            .collect(Collectors.joining(", "));
    Phrase what = new Phrase("Un quadrato per ufficio: ", "A square an office: ");
    return new Squares(squares, page.words().say(what) + said + ".");
  }

  private static Square square(ReportPage page, int place, String type, String name) {
    return new Square(
        type,
        name + ": " + page.said(type),
        1 + place % IN_A_ROW * STEP,
        1 + place / IN_A_ROW * STEP);
  }

  int width() {
    return Math.min(IN_A_ROW, all.size()) * STEP;
  }

  int height() {
    return (all.size() + IN_A_ROW - 1) / IN_A_ROW * STEP;
  }
}
