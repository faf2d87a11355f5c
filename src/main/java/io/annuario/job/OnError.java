package io.annuario.job;

/** What a run does about errors in the data. */
public enum OnError {
  /** Nothing is published before they are corrected. */
  BLOCK,
  /**
   * What is wrong is left out and said to be not available: single figures, else whole returns.
   * What nobody can leave out, because it is of no single return, blocks all the same.
   */
  EXCLUDE
}
