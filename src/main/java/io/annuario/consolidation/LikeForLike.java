package io.annuario.consolidation;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.definition.Succession;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of those offices changed that sent some in both of two editions. While an office
 * is late the change of the whole is not known; that of the others is.
 */
public final class LikeForLike {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final JobDefinition definition;
  private final int expected;
  private final TerritoryTotals now;
  private final TerritoryTotals before;
  private final Succession succession;
  private final Map<String, Set<String>> sentNow = new HashMap<>();
  private final Map<String, Set<String>> sentBefore = new HashMap<>();
  private final JobDefinition whole;
  private final Edition edition;
  private final Edition previous;
  private final Map<String, TerritoryTotals> late = new TreeMap<>();
  private @Nullable TerritoryTotals present;

  /**
   * Gets ready for two editions.
   *
   * @param offices the codes of those that sent figures in both
   * @param expected how many offices are expected in this edition
   */
  public LikeForLike(
      JobDefinition definition,
      Edition edition,
      Edition previous,
      Set<String> offices,
      int expected) {
    this.whole = definition;
    this.edition = edition;
    this.previous = previous;
    this.definition = definition.ofOffices(offices);
    this.expected = expected;
    this.now = new TerritoryTotals(this.definition, edition);
    this.before = TerritoryTotals.before(this.definition, edition, previous);
    this.succession = new Succession(definition, edition);
  }

  /** Takes in the figures that these offices sent in this edition. */
  public void addNow(Iterator<Observation> figures) {
    figures.forEachRemaining(figure -> add(figure, figure.key().indicator(), now, sentNow));
  }

  /** Takes in those that they sent in the edition before. */
  public void addBefore(Iterator<Observation> figures) {
    figures.forEachRemaining(
        figure -> add(figure, succession.indicator(figure.key()), before, sentBefore));
  }

  /** Takes in all figures of this edition, for an estimate of what is late. */
  public void addPresent(Set<String> offices, Iterator<Observation> figures) {
    present = new TerritoryTotals(whole.ofOffices(offices), edition);
    figures.forEachRemaining(present::add);
  }

  /** Takes in those that an office sent in the edition before, and not in this one. */
  public void addLate(String office, Iterator<Observation> figures) {
    TerritoryTotals totals =
        TerritoryTotals.before(whole.ofOffices(Set.of(office)), edition, previous);
    figures.forEachRemaining(totals::add);
    late.put(office, totals);
  }

  private static void add(
      Observation figure, String indicator, TerritoryTotals totals, Map<String, Set<String>> sent) {
    totals.add(figure);
    sent.computeIfAbsent(indicator, code -> new HashSet<>()).add(figure.office());
  }

  /**
   * The change of the whole territory as far as these offices go; empty where they are not the same
   * that sent the indicator in both, one of the two is not known exactly, or nothing was counted
   * before.
   */
  public Optional<Change> of(String indicator, Breakdown breakdown) {
    Set<String> offices = sentNow.getOrDefault(indicator, Set.of());
    if (!offices.equals(sentBefore.getOrDefault(indicator, Set.of()))) {
      return Optional.empty();
    }
    String top = definition.territories().top().code();
    Optional<BigDecimal> value = exact(now.at(top, indicator, breakdown));
    return exact(before.at(top, indicator, breakdown))
        .filter(base -> base.signum() != 0)
        .flatMap(
            base ->
                value.map(
                    one ->
                        new Change(
                            one,
                            base,
                            offices.size(),
                            expected,
                            estimate(indicator, breakdown, one, base, offices))));
  }

  /**
   * What the late offices may have counted and all together with it; null where none is asked for,
   * or one of those that owe the indicator has no exact figure in the edition before.
   */
  private @Nullable Estimate estimate(
      String indicator, Breakdown breakdown, BigDecimal now, BigDecimal base, Set<String> sent) {
    String top = definition.territories().top().code();
    BigDecimal counted =
        present == null ? null : exact(present.at(top, indicator, breakdown)).orElse(null);
    if (counted == null) {
      return null;
    }
    Indicator what = whole.indicators().find(indicator).orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    int offices = 0;
    for (Office office : whole.offices().expectedFor(edition)) {
      TerritoryTotals totals = late.get(office.code());
      Optional<BigDecimal> before =
          totals == null ? Optional.empty() : exact(totals.at(top, indicator, breakdown));
      if (before.isPresent()) {
        sum =
            sum.add(before.get().multiply(now).divide(base, what.decimals(), RoundingMode.HALF_UP));
        offices++;
      } else if (!sent.contains(office.code()) && office.owes(what, edition)) {
        return null;
      }
    }
    return offices == 0
        ? null
        : new Estimate(counted.add(sum), sum, offices, previous.name(), what.decimals());
  }

  private static Optional<BigDecimal> exact(Optional<Total> total) {
    return total.filter(one -> one.qualifier() == Qualifier.EXACTLY).map(Total::value);
  }

  /**
   * A change.
   *
   * @param value what the offices counted now
   * @param base what they counted before, not zero
   * @param offices how many they are
   * @param expected of how many
   * @param estimate null where none is asked for, or possible
   */
  public record Change(
      BigDecimal value, BigDecimal base, int offices, int expected, @Nullable Estimate estimate) {

    /** In percent, to one decimal. */
    public BigDecimal percent() {
      return value.subtract(base).multiply(HUNDRED).divide(base.abs(), 1, RoundingMode.HALF_UP);
    }

    /** "like for like, 17 of 18 offices: +3.1 %". */
    public Phrase said() {
      String sign = percent().signum() > 0 ? "+" : "";
      return Phrase.of(
              "a parità di uffici, %d su %d: ",
              "like for like, %d of %d offices: ", offices, expected)
          .then(Phrase.same(sign))
          .then(Phrase.number(percent()))
          .then(Phrase.same(" %"))
          .then(estimate == null ? Phrase.same("") : Phrase.same("; ").then(estimate.said()));
    }
  }

  /**
   * What all may come to once the late offices have sent: last year's figures of each, times the
   * change of the others, rounded. It is no count, and stands beside one.
   *
   * @param value with what the others counted
   * @param late the part of it that is estimated
   * @param offices how many are late
   * @param edition the one before
   * @param decimals to which the figure of each office is rounded
   */
  public record Estimate(
      BigDecimal value, BigDecimal late, int offices, String edition, int decimals) {

    /** "(e) 1,776, an estimate: of it 592 for 1 late office: its 2023 figure times that change". */
    Phrase said() {
      Phrase whose =
          offices == 1
              ? Phrase.of(
                  " per 1 ufficio in ritardo: la sua cifra di %1$s per quella variazione",
                  " for 1 late office: its figure of %1$s times that change", edition)
              : Phrase.of(
                  " per %1$d uffici in ritardo: le loro cifre di %2$s per quella variazione",
                  " for %1$d late offices: their figures of %2$s times that change",
                  offices,
                  edition);
      return Phrase.same("(e) ")
          .then(Phrase.number(value))
          .then(new Phrase(", una stima: di cui ", ", an estimate: of it "))
          .then(Phrase.number(late))
          .then(whose)
          .then(rounded());
    }

    private Phrase rounded() {
      return decimals == 0
          ? new Phrase(", arrotondata all'unità", ", rounded to whole numbers")
          : Phrase.of(", arrotondata a %d decimali", ", rounded to %d decimals", decimals);
    }
  }
}
