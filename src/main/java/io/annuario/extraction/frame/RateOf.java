package io.annuario.extraction.frame;

/** How a printed rate can be computed again. */
public sealed interface RateOf {

  /** Its share of the column's total, in percent. */
  record Share(Column.Figures base) implements RateOf {}

  /** Its change on the period before, in percent. */
  record Change(Column.Figures base, Column.Figures previous) implements RateOf {}

  /**
   * Its ratio to the territory's residents.
   *
   * @param per of how many residents: 1,000, 10,000 or 100,000
   */
  record PerInhabitants(Column.Figures base, int per) implements RateOf {}

  /** Nobody can tell. */
  record Unknown() implements RateOf {}
}
