package io.annuario.definition;

/**
 * What to do where information could be lost, or is not there yet.
 *
 * @param hidden about sheets, rows and columns that people do not see
 * @param estimate about offices that have sent nothing
 */
public record Policies(Hidden hidden, Estimate estimate) {

  public static final Policies STRICT = new Policies(Hidden.REJECT, Estimate.NONE);

  /** What is said beside a total that an office is missing from. */
  public enum Estimate {
    /** Nothing: what nobody sent is not known. */
    NONE,
    /** Last year's figures of the missing offices times the change of the others. */
    LAST_YEAR_TIMES_CHANGE
  }

  /** What to do with hidden or filtered-out content. */
  public enum Hidden {
    /** An error names it, and nothing of it is read. */
    REJECT,
    /** It is not read; the ledger counts it as a note. */
    IGNORE,
    /** It is read like everything else. */
    READ
  }
}
