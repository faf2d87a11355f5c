package io.annuario.extraction.frame;

/** What a bare total's word counts, which the labels beside it tell. */
public enum TotalOver {
  /** It is no total. */
  NOTHING,
  /** All territories of the table. */
  TERRITORIES,
  /** Everyone: the categories of a breakdown. */
  CATEGORIES,
  /** Different indicators or periods: nothing that can be compared. */
  OTHER
}
