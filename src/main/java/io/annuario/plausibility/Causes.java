package io.annuario.plausibility;

import io.annuario.observation.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What may have happened to several figures at once: two stand in each other's place, a row or
 * column stands one cell further on. One cause explains figures when they fit it much better than
 * they fit their own places.
 */
final class Causes {

  /** As far as a figure may be from a place that explains it, in standard deviations. */
  private static final double FITS = 2.2;

  /** By how much the sum of squares must fall: as much as two figures three deviations away. */
  private static final double BETTER = 20;

  /** The same for two categories of one thing, which are exchanged more easily than others. */
  private static final double BETTER_IN_CATEGORIES = 10;

  /** What each of two exchanged figures gains at least: if one alone does, it alone is wrong. */
  private static final double MUTUAL = 0.1;

  /** Two figures in a row are an exchange, or chance. */
  private static final int SHORTEST = 3;

  private Causes() {}

  /** Two figures of which each has what is expected of the other. */
  record Exchange(Doubt one, Doubt other) {}

  /**
   * Figures of one row or column that stand one cell away from where they belong.
   *
   * @param moved in their order
   * @param ahead whether they stand further right, or further down
   */
  record Shift(List<Doubt> moved, boolean isRow, boolean ahead) {}

  /** Exchanges among figures of one territory, the clearest first; no figure is in two of them. */
  static List<Exchange> exchanges(List<Doubt> doubts) {
    List<Exchange> found = new ArrayList<>();
    Map<Exchange, Double> gains = new HashMap<>();
    for (int at = 0; at < doubts.size(); at++) {
      for (Doubt other : doubts.subList(at + 1, doubts.size())) {
        Doubt one = doubts.get(at);
        double ofOne = gain(one, other.forecast());
        double ofOther = gain(other, one.forecast());
        double gain = ofOne + ofOther;
        boolean isMutual = Math.min(ofOne, ofOther) > MUTUAL * gain;
        if (one.isSameFile(other) && gain > needed(one, other) && isMutual && fits(one, other)) {
          Exchange exchange = new Exchange(one, other);
          found.add(exchange);
          gains.put(exchange, gain);
        }
      }
    }
    found.sort(Comparator.comparing((Exchange one) -> -gains.getOrDefault(one, 0.0)));
    List<Exchange> clear = new ArrayList<>();
    for (Exchange one : found) {
      if (clear.stream().noneMatch(other -> shares(one, other))) {
        clear.add(one);
      }
    }
    return clear;
  }

  /** How clear an exchange must be; of figures that have nothing in common none is. */
  private static double needed(Doubt one, Doubt other) {
    Kind key = one.track().kind();
    Kind of = other.track().kind();
    if (!key.indicator().equals(of.indicator())) {
      return key.breakdown().equals(of.breakdown()) ? BETTER : Double.POSITIVE_INFINITY;
    }
    boolean areCategories =
        !key.breakdown().isNone()
            && key.breakdown().categories().keySet().equals(of.breakdown().categories().keySet());
    return areCategories ? BETTER_IN_CATEGORIES : BETTER;
  }

  private static boolean shares(Exchange one, Exchange other) {
    return List.of(one.one(), one.other()).stream()
        .anyMatch(doubt -> doubt.equals(other.one()) || doubt.equals(other.other()));
  }

  private static boolean fits(Doubt one, Doubt other) {
    return Math.abs(other.forecast().distance(one.count())) < FITS
        && Math.abs(one.forecast().distance(other.count())) < FITS;
  }

  private static double gain(Doubt doubt, Forecast elsewhere) {
    double here = doubt.forecast().distance(doubt.count());
    double there = elsewhere.distance(doubt.count());
    return here * here - there * there;
  }

  /** Shifts within the rows and the columns of sheets. */
  static List<Shift> shifts(Collection<Doubt> doubts) {
    List<Shift> shifts = new ArrayList<>();
    lines(doubts, one -> one.row())
        .forEach(line -> shifts(line, true, one -> one.column(), shifts));
    lines(doubts, one -> one.column())
        .forEach(line -> shifts(line, false, one -> one.row(), shifts));
    return shifts;
  }

  private static Collection<List<Doubt>> lines(
      Collection<Doubt> doubts, ToIntFunction<Address> by) {
    Map<List<Object>, List<Doubt>> lines = new LinkedHashMap<>();
    for (Doubt doubt : doubts) {
      if (doubt.cell() != null) {
        lines
            .computeIfAbsent(
                List.of(
                    doubt.place().file(),
                    String.valueOf(doubt.place().sheet()),
                    by.applyAsInt(doubt.cell())),
                key -> new ArrayList<>())
            .add(doubt);
      }
    }
    return lines.values();
  }

  private static void shifts(
      List<Doubt> line, boolean isRow, Function<Address, Integer> position, List<Shift> shifts) {
    Map<Integer, Doubt> byPosition = new HashMap<>();
    for (Doubt doubt : line) {
      if (doubt.cell() != null) {
        byPosition.put(position.apply(doubt.cell()), doubt);
      }
    }
    List<Integer> positions = byPosition.keySet().stream().sorted().toList();
    for (int step : new int[] {1, -1}) {
      Run run = new Run();
      int previous = Integer.MIN_VALUE;
      for (int at : positions) {
        Doubt doubt = byPosition.get(at);
        Doubt from = byPosition.get(at - step);
        boolean fits =
            doubt != null
                && from != null
                && Math.abs(from.forecast().distance(doubt.count())) < FITS;
        if (!fits || at != previous + 1) {
          run.end(isRow, step, shifts);
          run = new Run();
        }
        if (fits && doubt != null && from != null) {
          run.add(doubt, gain(doubt, from.forecast()));
        }
        previous = at;
      }
      run.end(isRow, step, shifts);
    }
  }

  /** Neighbours that may have slipped together. */
  private static final class Run {

    private final List<Doubt> figures = new ArrayList<>();
    private final List<Double> gains = new ArrayList<>();

    void add(Doubt doubt, double gain) {
      figures.add(doubt);
      gains.add(gain);
    }

    /**
     * Keeps the run if it explains what stands in it: without the figures at its ends that fit
     * their own places as well, and if not one figure alone speaks for it, for that one may be
     * wrong by itself.
     */
    void end(boolean isRow, int step, List<Shift> shifts) {
      int from = 0;
      int to = gains.size();
      while (from < to && gains.get(from) <= 0) {
        from++;
      }
      while (from < to && gains.get(to - 1) <= 0) {
        to--;
      }
      double all = 0;
      double largest = 0;
      for (double gain : gains.subList(from, to)) {
        all += gain;
        largest = Math.max(largest, gain);
      }
      if (to - from >= SHORTEST && all > BETTER && all - largest > BETTER / 2) {
        shifts.add(new Shift(List.copyOf(figures.subList(from, to)), isRow, step > 0));
      }
    }
  }
}
