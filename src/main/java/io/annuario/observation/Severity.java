package io.annuario.observation;

/** How grave a finding is. */
public enum Severity {
  /** Blocks: nothing is published until it is corrected. */
  ERROR,
  /** Must be corrected, or accepted with a reason, a name and a date. */
  QUERY,
  /** Informs; nothing needs to be done. */
  NOTE
}
