package io.annuario.extraction.frame;

/** What a bare total's word counts, which the labels beside it tell. */
public enum TotalOver {
  /** It is no total. */
  NOTHING,
  /** All territories of the table. */
  TERRITORIES,
  /** Everyone: the categories of a breakdown. */
  CATEGORIES,
  /** The periods beside or below it, which together are a period as others are. */
  PERIODS,
  /** Different indicators or periods: nothing that can be compared. */
  OTHER;

  /** Whether figures of the same period are its parts. */
  public boolean isOfParts() {
    return this != NOTHING && this != PERIODS;
  }
}
