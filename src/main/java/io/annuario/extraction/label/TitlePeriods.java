package io.annuario.extraction.label;

import io.annuario.definition.Edition;
import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period of a title: of those that it names, the edition's wherever it stands, but not where a
 * part of it or a year that is not the calendar's is named beside it.
 */
final class TitlePeriods {

  private static final Pattern PROVISIONAL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:provvisori[oae]?|provisional|preliminary|preliminari|provisoires?"
              + "|vorläufig(?:e|es)?|provisionales|provisóri[oa]s?)(?!\\p{L})");

  private TitlePeriods() {}

  /** Null when a title says none. */
  static @Nullable PeriodWord of(String title, Edition edition) {
    if (!PeriodText.canBePeriod(title)) {
      return null;
    }
    PeriodWord said = chosen(said(title, edition), edition);
    boolean isProvisional = said != null && PROVISIONAL.matcher(title).find();
    return said == null || !isProvisional ? said : said.with(ObservationStatus.P);
  }

  private static Set<PeriodWord> said(String title, Edition edition) {
    Set<PeriodWord> said = new LinkedHashSet<>();
    for (PeriodSearch.Found found : PeriodSearch.in(title)) {
      PeriodWord until = until(found, edition);
      PeriodWord word = until == null ? found.word() : until;
      boolean counts =
          switch (word.precision()) {
            case YEAR ->
                found.bounded()
                    || found.led()
                    || found.plain()
                    || (word.isOf(edition) && !found.ofLaw());
            case DAY -> found.bounded() && !isCutOff(word, edition);
            case PART ->
                found.bounded() || found.within() || word.period().end().isAfter(monthEnd(word));
            case SPLIT_YEAR, RANGE -> !isSeries(word, edition) && !found.ofLaw();
          };
      if (counts) {
        said.add(word);
      }
    }
    return said;
  }

  /**
   * Figures as they stood on a day within the edition's period are those of a part of it, and no
   * title says whether they count what happened until then. On its first day stocks are counted.
   */
  private static @Nullable PeriodWord until(PeriodSearch.Found found, Edition edition) {
    PeriodWord word = found.word();
    LocalDate day = word.period().start();
    boolean isWithin =
        word.isDay()
            && !word.isOf(edition)
            && day.isAfter(edition.period().start())
            && day.isBefore(edition.period().end());
    boolean isSaid = found.bounded() || found.led() || found.plain();
    return isWithin && isSaid && !found.sent() && !found.ofLaw()
        ? new PeriodWord(new Period(edition.period().start(), day), Precision.RANGE)
        : null;
  }

  private static LocalDate monthEnd(PeriodWord word) {
    return YearMonth.from(word.period().start()).atEndOfMonth();
  }

  private static @Nullable PeriodWord chosen(Set<PeriodWord> said, Edition edition) {
    Optional<PeriodWord> own = first(said, word -> word.isOf(edition));
    Optional<PeriodWord> part = first(said, word -> word.precision() == Precision.PART);
    Optional<PeriodWord> year = first(said, word -> word.precision() == Precision.YEAR);
    Optional<PeriodWord> other =
        first(said, word -> word.isPartOrOtherYear() && word.meets(edition.period()));
    if (own.isPresent() && own.get().precision() != Precision.YEAR) {
      return own.get();
    }
    if (other.isPresent()) {
      return other.get();
    }
    if (part.isPresent()) {
      return own.or(() -> year).map(whole -> whole.with(part.get())).orElse(part.get());
    }
    if (own.isPresent() || said.size() == 1) {
      return own.orElseGet(() -> said.iterator().next());
    }
    // Of several other years the first is as good as any: none is the edition's.
    return first(said, word -> word.precision() != Precision.YEAR)
        .or(() -> said.stream().findFirst())
        .orElse(null);
  }

  private static Optional<PeriodWord> first(Set<PeriodWord> said, Predicate<PeriodWord> which) {
    List<PeriodWord> all = new ArrayList<>(said);
    return all.stream().filter(which).findFirst();
  }

  /** Years of which the edition is only one: the columns below say which is which. */
  private static boolean isSeries(PeriodWord word, Edition edition) {
    return !word.isOf(edition)
        && word.precision() == Precision.RANGE
        && word.period().start().plusYears(1).isBefore(word.period().end());
  }

  /** A day of counting in the edition's year, or of extraction after it, names no other period. */
  private static boolean isCutOff(PeriodWord day, Edition edition) {
    return !day.period().start().isBefore(edition.period().start());
  }
}
