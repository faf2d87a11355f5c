package io.annuario.report;

import io.annuario.consolidation.Total;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The total of an indicator at the top territory, beside that of the year before.
 *
 * @param indicator its code
 * @param now null when no office said anything
 * @param before likewise
 * @param incomplete what the total goes without; null when without nothing
 */
public record KeyFigure(
    String indicator, @Nullable Total now, @Nullable Total before, @Nullable Phrase incomplete) {

  /** Null where one of them is not known, or known by a bound only. */
  @Nullable Change change() {
    BigDecimal former = exact(before);
    BigDecimal latter = exact(now);
    return former == null || latter == null ? null : new Change(former, latter);
  }

  private static @Nullable BigDecimal exact(@Nullable Total total) {
    return total != null && total.qualifier() == Qualifier.EXACTLY ? total.value() : null;
  }
}
