package io.annuario.workbook;

import io.annuario.consolidation.Total;
import io.annuario.definition.Territory;
import io.annuario.observation.Phrase;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures as rates: how many to 100,000 residents.
 *
 * @param year on the first of January of which they were counted
 */
record Rate(int year, long residents) {

  private static final BigDecimal PER = BigDecimal.valueOf(100_000);

  static final Phrase NOTE =
      new Phrase(
          ". Tassi ogni 100.000 residenti al 1° gennaio dell'anno fra parentesi; vuoto: la cifra"
              + " manca",
          ". Rates per 100,000 residents on 1 January of the year in brackets; blank: the figure is"
              + " missing");

  /** By the last count of residents up to a year; null where the code list has none. */
  static @Nullable Rate of(Territory territory, int year) {
    SortedMap<Integer, Long> known = territory.populations().headMap(year + 1);
    if (known.isEmpty()) {
      return null;
    }
    long residents = known.getOrDefault(known.lastKey(), 0L);
    return residents == 0 ? null : new Rate(known.lastKey(), residents);
  }

  Phrase header() {
    String of = String.valueOf(year);
    return Phrase.of("Ogni 100.000 (%s)", "Per 100,000 (%s)", of);
  }

  /**
   * Writes the rate of a figure, as a live formula.
   *
   * @param cell that has the figure
   */
  void write(Page page, int row, int column, String cell, Total total) {
    BigDecimal value = total.value();
    if (value != null && Formats.fits(value)) {
      BigDecimal rate =
          value
              .multiply(PER)
              .divide(BigDecimal.valueOf(residents), MathContext.DECIMAL64)
              .round(new MathContext(15));
      String formula = cell + "*100000/" + residents;
      page.formula(
          row, column, formula, rate, Look.number(Tone.BODY, Formats.rate(total.qualifier())));
    }
  }
}
