package io.annuario.checking;

import io.annuario.definition.Dimension;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import java.math.BigDecimal;
import java.util.Optional;

/** Judges what one return says about itself, item by item, while it is read. */
public final class ReturnChecks {

  /**
   * Percentage points by which a printed rate may differ from the recomputed one: offices both
   * truncate and round.
   */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  private static final BigDecimal DRIFT_OF_POPULATION = new BigDecimal("0.02");

  private final JobDefinition definition;
  private final Subjects subjects;

  public ReturnChecks(JobDefinition definition) {
    this.definition = definition;
    this.subjects = new Subjects(definition);
  }

  /**
   * A printed total must be the sum of the figures that it covers; a bound must leave room for it.
   */
  public Optional<Finding> judge(StatedTotal total) {
    int order =
        Closeness.compare(total.stated(), total.summed(), total.figures(), toleranceOf(total));
    if (agrees(order, total.qualifier())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                FindingCode.TOTAL_DIFFERS,
                total.place(),
                subject(total),
                TotalWords.bound(total.qualifier())
                    .then(Phrase.sum(total.summed(), total.figures())),
                Phrase.number(total.stated()),
                new Phrase(
                        "Correggere il totale, oppure la cifra sbagliata o mancante.",
                        "Correct the total, or the figure that is wrong or missing.")
                    .then(TotalWords.key(total, order)))
            .about(
                About.key(total.key())
                    .by(total.isOverTime() ? "periods" : "total")
                    .worth(total.stated())));
  }

  private Phrase subject(StatedTotal total) {
    if (total.ofTable()) {
      return subjects
          .ofAnywhere(total.key())
          .then(new Phrase(", totale della tabella", ", total of the table"));
    }
    String period = total.key().period().label();
    return subjects
        .of(total.key())
        .then(
            total.isOverTime()
                ? Phrase.of(", totale %s", ", total %s", period)
                : new Phrase(", totale", ", total"));
  }

  /** What the indicator allows, or the dimension over which the total adds up. */
  private BigDecimal toleranceOf(StatedTotal total) {
    BigDecimal ofIndicator = definition.indicators().get(total.key().indicator()).tolerance();
    return definition.dimensions().stream()
        .filter(dimension -> dimension.code().equals(total.over()))
        .map(Dimension::tolerance)
        .reduce(ofIndicator, BigDecimal::max);
  }

  /**
   * A printed percentage must be that of the counts, within one point; a rate by inhabitants within
   * its last printed decimal and two in a hundred, for residents are counted on different days.
   */
  public Optional<Finding> judge(StatedRate rate) {
    BigDecimal distance = rate.stated().subtract(rate.recomputed()).abs();
    if (distance.compareTo(toleranceOf(rate)) <= 0) {
      return Optional.empty();
    }
    String suffix = rate.isPercentage() ? "%" : "";
    return Optional.of(
        Finding.of(
                FindingCode.RATE_DIFFERS,
                rate.place(),
                subjects.of(rate.key()).then(kindOf(rate)),
                Phrase.number(rate.recomputed()).then(Phrase.same(suffix)),
                Phrase.number(rate.stated()).then(Phrase.same(suffix)),
                rate.isPercentage()
                    ? new Phrase(
                        "Controllare la percentuale e le cifre da cui deriva.",
                        "Check the percentage and the counts that it comes from.")
                    : new Phrase(
                        "Controllare il tasso, la cifra da cui deriva e la popolazione in"
                            + " territories.csv.",
                        "Check the rate, the count that it comes from and the population in"
                            + " territories.csv."))
            .about(About.key(rate.key()).by("per " + rate.per()).worth(rate.stated())));
  }

  private static Phrase kindOf(StatedRate rate) {
    Phrase per = Phrase.number(BigDecimal.valueOf(rate.per()));
    return rate.isPercentage()
        ? new Phrase(", percentuale", ", percentage")
        : new Phrase(", tasso per " + per.it(), ", rate per " + per.en())
            .then(new Phrase(" abitanti", " inhabitants"));
  }

  private static BigDecimal toleranceOf(StatedRate rate) {
    if (rate.isPercentage()) {
      return TOLERANCE;
    }
    int decimals = Math.min(2, Math.max(0, rate.stated().scale()));
    return BigDecimal.ONE
        .movePointLeft(decimals)
        .add(rate.recomputed().abs().multiply(DRIFT_OF_POPULATION));
  }

  private static boolean agrees(int statedAgainstSum, Qualifier sum) {
    return switch (sum) {
      case EXACTLY -> statedAgainstSum == 0;
      case AT_LEAST, MORE_THAN -> statedAgainstSum >= 0;
      case AT_MOST, LESS_THAN -> statedAgainstSum <= 0;
      case ABOUT -> true;
    };
  }
}
