package io.annuario.extraction.table;

import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Key;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one table that are of other periods. One or two lines of another year, of which
 * the edition's own lines have no counterpart, are slips of the one who typed them.
 */
final class OtherPeriods {

  /** Three lines of other years are no slip any more, but a list that has few lines a year. */
  private static final int MOST_SLIPS = 2;

  private final ReturnScope scope;
  private final SeenFigures seen;
  private final Place sheet;

  /** Lines of another period by their own labels, until there are too many of it. */
  private final Map<PeriodWord, List<Held>> held = new LinkedHashMap<>();

  private final Set<PeriodWord> many = new HashSet<>();
  private boolean hasOwnLines;

  /**
   * A figure whose fate is open.
   *
   * @param label where its line says the period
   * @param key its key if it were the edition's; null when it is a total
   */
  private record Held(Line line, Cell cell, Place label, @Nullable Key key) {}

  OtherPeriods(ReturnScope scope, SeenFigures seen, Place sheet) {
    this.scope = scope;
    this.seen = seen;
    this.sheet = sheet;
  }

  /** A line says by its own label that it is the edition's. */
  void ownLine() {
    hasOwnLines = true;
  }

  /** A figure of another period by a title or a header, where it is no slip. */
  void leaveOut(Line line, Cell cell, PeriodWord period) {
    leaveOut(line, cell, null, period);
  }

  /**
   * A figure of another period by its line's own label.
   *
   * @param key its key if it were the edition's; null when it is a total
   */
  void ofLine(Line line, Cell cell, Place label, PeriodWord period, @Nullable Key key) {
    if (many.contains(period)) {
      leaveOut(line, cell, label, period);
      return;
    }
    List<Held> lines = held.computeIfAbsent(period, none -> new ArrayList<>());
    line.reserve(cell);
    lines.add(new Held(line, cell, label, key));
    if (lines.stream().map(Held::line).distinct().count() > MOST_SLIPS) {
      many.add(period);
      held.remove(period);
      lines.forEach(one -> leaveOut(one.line(), one.cell(), one.label(), period));
    }
  }

  void close() {
    held.values().removeIf(List::isEmpty);
    Map<PeriodWord, List<Held>> slips = new LinkedHashMap<>(held);
    slips.values().removeIf(lines -> lines.stream().anyMatch(this::hasCounterpart));
    long lines = slips.values().stream().flatMap(List::stream).map(Held::line).distinct().count();
    boolean areSlips = hasOwnLines && lines <= MOST_SLIPS;
    held.forEach(
        (period, figures) -> {
          if (areSlips && slips.containsKey(period)) {
            reject(period, figures);
          } else {
            figures.forEach(one -> leaveOut(one.line(), one.cell(), one.label(), period));
          }
        });
    held.clear();
  }

  private boolean hasCounterpart(Held one) {
    return one.key() == null || seen.holds(one.key());
  }

  private void reject(PeriodWord period, List<Held> figures) {
    Set<Place> said = new HashSet<>();
    for (Held one : figures) {
      scope.outbox().mark(one.line(), one.cell(), Fate.REJECTED);
      if (said.add(one.label())) {
        scope.outbox().send(scope.periods().slip(one.label(), period));
      }
    }
  }

  private void leaveOut(Line line, Cell cell, @Nullable Place label, PeriodWord period) {
    boolean isFigure = scope.lexicon().lookOf(cell) != CellLook.WORDS;
    Fate fate = isFigure ? Fate.OTHER_PERIOD : Fate.NOTE;
    scope.outbox().mark(line, cell, fate, new Reason.OtherPeriod(period.said()));
    scope.periods().leftOut(sheet.at(cell.address()), label, period);
  }
}
