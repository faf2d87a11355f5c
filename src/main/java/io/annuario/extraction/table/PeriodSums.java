package io.annuario.extraction.table;

import io.annuario.definition.Counting;
import io.annuario.definition.Indicator;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.number.Amount;
import io.annuario.extraction.sheet.Outbox;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of other periods in a return, to compare them with those of longer ones, wherever
 * they stand: four quarters with their year, years with the total of all of them. What is there
 * only in part is compared with nothing.
 */
final class PeriodSums {

  /** They take some two hundred bytes each; more are not totalled by hand. */
  private static final int MOST = 100_000;

  /** By what they count, the edition's period standing for all; then by their own period. */
  private final Map<Key, SortedMap<Period, Part>> figures = new LinkedHashMap<>();

  private final Set<Key> unsure = new HashSet<>();
  private int count;

  /**
   * A figure.
   *
   * @param value null when it is missing
   */
  private record Part(Period period, @Nullable BigDecimal value, Qualifier qualifier, Place place) {

    boolean isSame(Part other) {
      return value == null
          ? other.value == null
          : other.value != null && value.compareTo(other.value) == 0;
    }
  }

  /**
   * A figure of another period.
   *
   * @param key what it counts, with the edition's period
   * @param period its own
   */
  void add(Key key, Indicator indicator, Period period, Amount amount, Place place) {
    boolean addsUp =
        indicator.aggregate() == Indicator.Aggregate.SUM
            && indicator.counting().over() == Counting.Over.SUM;
    Part part = part(period, amount, indicator, place);
    if (!addsUp || part == null || count >= MOST) {
      return;
    }
    count++;
    Part before = figures.computeIfAbsent(key, first -> new TreeMap<>()).putIfAbsent(period, part);
    if (before != null && !before.isSame(part)) {
      unsure.add(key);
    }
  }

  private static @Nullable Part part(
      Period period, Amount amount, Indicator indicator, Place place) {
    if (amount instanceof Amount.Counted counted) {
      return new Part(period, counted.value(), counted.qualifier(), place);
    }
    if (amount instanceof Amount.Refused) {
      return null;
    }
    boolean isZero = amount instanceof Amount.Dash && indicator.dash() == Indicator.Dash.ZERO;
    return new Part(period, isZero ? BigDecimal.ZERO : null, Qualifier.EXACTLY, place);
  }

  /**
   * Compares what can be compared, once all figures of the return are known.
   *
   * @param seen those of the edition
   */
  void close(SeenFigures seen, Outbox outbox) {
    figures.forEach(
        (key, parts) -> {
          SeenFigures.Seen own = seen.find(key);
          if (own != null) {
            Part part = new Part(key.period(), own.value(), own.qualifier(), own.place());
            parts.put(key.period(), part);
          }
          if (!unsure.contains(key)) {
            parts.values().forEach(whole -> compare(key, whole, parts, outbox));
          }
        });
    figures.clear();
  }

  private static void compare(Key key, Part whole, SortedMap<Period, Part> all, Outbox outbox) {
    BigDecimal stated = whole.value();
    List<Part> parts = stated == null ? List.of() : partsOf(whole.period(), all);
    if (stated == null || parts.isEmpty() || whole.qualifier() != Qualifier.EXACTLY) {
      return;
    }
    Sums.Sum sum =
        parts.stream()
            .map(part -> Sums.one(part.value(), part.qualifier()))
            .reduce(Sums.Sum::plus)
            .orElseThrow();
    Key about = new Key(key.territory(), key.indicator(), whole.period(), key.breakdown());
    outbox.send(
        new Extracted.Total(
            new StatedTotal(
                about,
                false,
                stated,
                sum.value(),
                sum.bound(),
                sum.figures(),
                sum.missing(),
                StatedTotal.OVER_TIME,
                whole.place())));
  }

  /** The longest ones, all of one length, that make up a period without a gap; empty when none. */
  private static List<Part> partsOf(Period whole, SortedMap<Period, Part> all) {
    SortedMap<Long, List<Part>> byLength = new TreeMap<>();
    for (Part part : all.values()) {
      if (!part.period().equals(whole)) {
        byLength.computeIfAbsent(-months(part.period()), first -> new ArrayList<>()).add(part);
      }
    }
    for (List<Part> parts : byLength.values()) {
      List<Part> inside = parts.stream().filter(part -> isIn(whole, part.period())).toList();
      if (months(whole) > 0 && isMadeUp(whole, inside)) {
        return inside;
      }
    }
    return List.of();
  }

  /** How many months a period has; less than one when it is not made of whole ones. */
  private static long months(Period period) {
    boolean isWhole =
        period.start().getDayOfMonth() == 1 && period.end().plusDays(1).getDayOfMonth() == 1;
    return isWhole ? ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1)) : 0;
  }

  private static boolean isIn(Period whole, Period part) {
    return months(part) > 0
        && !part.start().isBefore(whole.start())
        && !part.end().isAfter(whole.end());
  }

  private static boolean isMadeUp(Period whole, List<Part> inOrder) {
    LocalDate next = whole.start();
    for (Part part : inOrder) {
      if (!part.period().start().equals(next)) {
        return false;
      }
      next = part.period().end().plusDays(1);
    }
    return next.equals(whole.end().plusDays(1));
  }
}
