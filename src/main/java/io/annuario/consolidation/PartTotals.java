package io.annuario.consolidation;

import io.annuario.definition.Indicator;
import io.annuario.observation.Period;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one series for the parts of a period, and what it makes of the whole. */
final class PartTotals {

  private static final Total UNKNOWN = new Total(null, Qualifier.AT_LEAST, 0, 1);

  private final Indicator indicator;
  private final List<Period> parts;
  private final @Nullable Total[] came;

  /**
   * @param parts of the edition's period, in their order
   */
  PartTotals(Indicator indicator, List<Period> parts) {
    this.indicator = indicator;
    this.parts = parts;
    this.came = new Total[parts.size()];
  }

  /** Takes in what was sent for a part. */
  void add(Period part, Total total) {
    int at = parts.indexOf(part);
    Total before = came[at];
    came[at] = before == null ? total : before.plus(total);
  }

  /** The parts of which nothing came, in their order. */
  List<Period> missing() {
    List<Period> missing = new ArrayList<>();
    for (int at = 0; at < came.length; at++) {
      if (came[at] == null) {
        missing.add(parts.get(at));
      }
    }
    return missing;
  }

  /**
   * What the parts make together. A sum without some of them is a lower bound, for counts are never
   * negative; of the last or of the mean nothing can be said then.
   */
  Total whole() {
    return switch (indicator.counting().over()) {
      case SUM -> {
        Total sum = sum();
        yield missing().isEmpty() ? sum : sum.atLeast();
      }
      case LAST -> {
        Total last = came[came.length - 1];
        yield last == null ? UNKNOWN : last;
      }
      case MEAN -> missing().isEmpty() ? mean(sum()) : UNKNOWN;
    };
  }

  private Total sum() {
    return Arrays.stream(came)
        .filter(total -> total != null)
        .reduce(Total::plus)
        .orElseThrow(() -> new IllegalStateException("A series of no figure"));
  }

  /** To the digits that the indicator has. */
  private Total mean(Total sum) {
    BigDecimal value = sum.value();
    if (value == null || sum.missing() > 0) {
      return UNKNOWN;
    }
    BigDecimal mean =
        value.divide(
            BigDecimal.valueOf(came.length), indicator.decimals(), rounding(sum.qualifier()));
    return new Total(mean, sum.qualifier(), sum.figures(), 0);
  }

  /** So that a bound stays one. */
  private static RoundingMode rounding(Qualifier qualifier) {
    if (qualifier.isLowerBound()) {
      return RoundingMode.FLOOR;
    }
    return qualifier.isUpperBound() ? RoundingMode.CEILING : RoundingMode.HALF_UP;
  }
}
