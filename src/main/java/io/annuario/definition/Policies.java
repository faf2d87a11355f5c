package io.annuario.definition;

/**
 * What to do where information could be lost.
 *
 * @param hidden about sheets, rows and columns that people do not see
 */
public record Policies(Hidden hidden) {

  public static final Policies STRICT = new Policies(Hidden.REJECT);

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
