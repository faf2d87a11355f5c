package io.annuario.checking;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import java.math.BigDecimal;
import java.util.List;

/** Judges what one return says about itself, item by item, while it is read. */
public final class ReturnChecks {

  /**
   * Percentage points by which a printed rate may differ from the recomputed one: offices both
   * truncate and round.
   */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  private final Subjects subjects;

  public ReturnChecks(JobDefinition definition) {
    this.subjects = new Subjects(definition);
  }

  /**
   * A printed total must be the sum of the figures that it covers; a bound must leave room for it.
   */
  public List<Finding> judge(StatedTotal total) {
    if (agrees(Closeness.compare(total.stated(), total.summed()), total.qualifier())) {
      return List.of();
    }
    Phrase summed = Phrase.number(total.summed());
    return List.of(
        Finding.of(
            FindingCode.TOTAL_DIFFERS,
            total.place(),
            total.ofTable()
                ? subjects
                    .ofAnywhere(total.key())
                    .then(new Phrase(", totale della tabella", ", total of the table"))
                : subjects.of(total.key()).then(new Phrase(", totale", ", total")),
            new Phrase(
                "%s, la somma delle %d cifre che comprende".formatted(summed.it(), total.figures()),
                "%s, the sum of the %d figures that it covers"
                    .formatted(summed.en(), total.figures())),
            Phrase.number(total.stated()),
            new Phrase(
                "Correggere il totale, oppure la cifra sbagliata o mancante.",
                "Correct the total, or the figure that is wrong or missing.")));
  }

  /** A printed rate must be that of the counts, within one percentage point. */
  public List<Finding> judge(StatedRate rate) {
    BigDecimal distance = rate.statedPercent().subtract(rate.recomputedPercent()).abs();
    if (distance.compareTo(TOLERANCE) <= 0) {
      return List.of();
    }
    return List.of(
        Finding.of(
            FindingCode.RATE_DIFFERS,
            rate.place(),
            subjects.of(rate.key()).then(new Phrase(", percentuale", ", percentage")),
            Phrase.number(rate.recomputedPercent()).then(Phrase.same("%")),
            Phrase.number(rate.statedPercent()).then(Phrase.same("%")),
            new Phrase(
                "Controllare la percentuale e le cifre da cui deriva.",
                "Check the percentage and the counts that it comes from.")));
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
