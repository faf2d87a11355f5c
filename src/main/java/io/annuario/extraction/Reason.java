package io.annuario.extraction;

/** Why a cell has its fate, as far as the fate alone does not say it. */
public sealed interface Reason {

  /** Reasons that need no word of the file. */
  enum Plain implements Reason {
    /** The fate says all. */
    NONE,
    /** The job's definition leaves it out. */
    LEFT_OUT,
    /** Hidden, or covered by a merged range. */
    HIDDEN,
    /** Crossed out. */
    CROSSED_OUT,
    /** The same figure as in a table before. */
    REPEATED
  }

  /**
   * It is of another period than the edition's.
   *
   * @param said as people say it: {@code 2023}
   */
  record OtherPeriod(String said) implements Reason {}
}
