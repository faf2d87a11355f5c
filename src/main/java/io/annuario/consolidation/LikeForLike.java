package io.annuario.consolidation;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * How the figures of those offices changed that sent some in both of two editions. While an office
 * is late the change of the whole is not known; that of the others is.
 */
public final class LikeForLike {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final JobDefinition definition;
  private final int offices;
  private final int expected;
  private final TerritoryTotals now;
  private final TerritoryTotals before;

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
    this.offices = offices.size();
    this.expected = expected;
    this.now = new TerritoryTotals(this.definition, edition);
    this.before = new TerritoryTotals(this.definition, previous);
  }

  /** Takes in the figures that these offices sent in this edition. */
  public void addNow(Iterator<Observation> figures) {
    figures.forEachRemaining(now::add);
  }

  /** Takes in those that they sent in the edition before. */
  public void addBefore(Iterator<Observation> figures) {
    figures.forEachRemaining(before::add);
  }

  /**
   * The change of the whole territory as far as these offices go; empty where one of the two is not
   * known exactly, or nothing was counted before.
   */
  public Optional<Change> of(String indicator, Breakdown breakdown) {
    String top = definition.territories().top().code();
    Optional<BigDecimal> value = exact(now.at(top, indicator, breakdown));
    return exact(before.at(top, indicator, breakdown))
        .filter(base -> base.signum() != 0)
        .flatMap(base -> value.map(one -> new Change(one, base, offices, expected)));
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
