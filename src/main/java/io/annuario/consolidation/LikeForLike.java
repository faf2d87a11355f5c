package io.annuario.consolidation;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
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
        .flatMap(base -> value.map(one -> new Change(one, base, offices.size(), expected)));
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
   */
  public record Change(BigDecimal value, BigDecimal base, int offices, int expected) {

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
          .then(Phrase.same(" %"));
    }
  }
}
