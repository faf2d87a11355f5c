package io.annuario.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the whole territory that the cover repeats from Summary.
 *
 * @param name of its indicator
 * @param value formula that gives it, and what it gives
 * @param change likewise, as a share of the edition before; null where there is none
 * @param format of the value
 */
record CoverFigure(String name, Live value, @Nullable Live change, String format) {

  /** A formula and its value. */
  record Live(String formula, BigDecimal value) {}
}
