package io.annuario.extraction.table;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.PeriodSpan;
import io.annuario.extraction.label.PeriodWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The periods of the lines of one column that stand above a total of them. */
final class PeriodsAbove {

  private final Set<PeriodWord> periods = new LinkedHashSet<>();
  private Coordinates beside = Coordinates.NONE;
  private boolean ended;

  /**
   * A line's label.
   *
   * @param said what it says, the labels above it included
   * @param outer what the labels before it say: another region begins anew
   */
  void line(Coordinates said, Coordinates outer) {
    PeriodWord period = said.period();
    if (ended || period == null || !outer.equals(beside)) {
      periods.clear();
      ended = false;
    }
    beside = outer;
    if (period != null) {
      periods.add(period);
    }
  }

  /** What a total's word is the total of; empty when of no periods. */
  List<PeriodWord> total(Coordinates outer) {
    ended = true;
    return outer.equals(beside) ? PeriodSpan.parts(periods) : List.of();
  }
}
