package io.annuario.checking;

import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedTotal;
import java.math.BigDecimal;

/** Words about totals that are not the sum of what they cover. */
final class TotalWords {

  private TotalWords() {}

  /** What stands before a sum that only bounds its total. */
  static Phrase bound(Qualifier sum) {
    return switch (sum) {
      case AT_LEAST, MORE_THAN -> new Phrase("almeno ", "at least ");
      case AT_MOST, LESS_THAN -> new Phrase("al più ", "at most ");
      case EXACTLY, ABOUT -> Phrase.same("");
    };
  }

  /** The key of the definition that may say why a total differs from its sum; often none. */
  static Phrase key(StatedTotal total, int order) {
    if (isRounded(total.stated()) && isRounded(total.summed())) {
      return new Phrase(
          " Se le cifre sono arrotondate, scrivere 'tolerance' per l'indicatore in job.yaml.",
          " If figures are rounded, write 'tolerance' for the indicator in job.yaml.");
    }
    if (total.isOverTime()) {
      return new Phrase(
          " Se le cifre dei periodi non si sommano, scrivere 'periods' e 'over_periods' per"
              + " l'indicatore in job.yaml.",
          " If figures of periods do not add up, write 'periods' and 'over_periods' for the"
              + " indicator in job.yaml.");
    }
    if (total.over() != null && order > 0) {
      return new Phrase(
          " Se le categorie non esauriscono il tutto, scrivere 'complete: false' per la dimensione"
              + " in job.yaml.",
          " If the categories do not exhaust the whole, write 'complete: false' for the dimension"
              + " in job.yaml.");
    }
    return Phrase.same("");
  }

  private static boolean isRounded(BigDecimal value) {
    return value.signum() != 0 && value.remainder(BigDecimal.valueOf(5)).signum() == 0;
  }
}
