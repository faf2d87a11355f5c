package io.annuario.extraction.label;

import io.annuario.definition.Edition;
import io.annuario.observation.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bare total beside or below periods is of: all of them together. That of four quarters is
 * the year's, that of January and February is not.
 */
public final class PeriodSpan {

  private PeriodSpan() {}

  /**
   * The periods that a total among some is the total of: the parts of years if there are any, else
   * two years or more.
   *
   * @return empty when it is the total of something else
   */
  public static List<PeriodWord> parts(Collection<PeriodWord> beside) {
    List<PeriodWord> parts =
        beside.stream().filter(PeriodWord::isLessThanAYear).distinct().toList();
    List<PeriodWord> years = beside.stream().filter(PeriodWord::isYear).distinct().toList();
    return parts.isEmpty() && years.size() > 1 ? years : parts;
  }

  /**
   * All of them together.
   *
   * @param parts at least one
   * @return no period where they are all that the edition can have; null when some between them are
   *     missing, so that nobody knows
   */
  public static @Nullable Coordinates of(List<PeriodWord> parts, Edition edition) {
    boolean areOfAnyYear = parts.stream().allMatch(PeriodWord::isPartOfAnyYear);
    boolean areYears = parts.stream().allMatch(PeriodWord::isYear);
    List<Period> days =
        parts.stream()
            .map(part -> areOfAnyYear ? part.period() : part.daysIn(edition))
            .sorted()
            .toList();
    LocalDate last = days.stream().map(Period::end).max(LocalDate::compareTo).orElseThrow();
    Period all = new Period(days.get(0).start(), last);
    if (!areYears && !areWithoutGap(days)) {
      return null;
    }
    Period wanted = edition.period();
    if (areOfAnyYear) {
      PeriodWord word = new PeriodWord(all, PeriodWord.Precision.PART);
      boolean isYear = all.equals(Period.ofYear(all.start().getYear()));
      return word.isOf(edition) || !(isYear || holds(word.daysIn(edition), wanted))
          ? Coordinates.of(word)
          : Coordinates.NONE;
    }
    Period years =
        new Period(
            Period.ofYear(wanted.start().getYear()).start(),
            Period.ofYear(wanted.end().getYear()).end());
    boolean isEdition = holds(all, wanted) && holds(years, all);
    return Coordinates.of(new PeriodWord(isEdition ? wanted : all, PeriodWord.Precision.RANGE));
  }

  /**
   * @param days in their order
   */
  private static boolean areWithoutGap(List<Period> days) {
    LocalDate end = days.get(0).end();
    for (Period next : days) {
      if (next.start().isAfter(end.plusDays(1))) {
        return false;
      }
      end = next.end().isAfter(end) ? next.end() : end;
    }
    return true;
  }

  private static boolean holds(Period outer, Period inner) {
    return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
  }
}
