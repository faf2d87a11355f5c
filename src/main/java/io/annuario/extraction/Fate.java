package io.annuario.extraction;

/**
 * What became of a non-blank cell; each has exactly one fate. See {@link
 * io.annuario.observation.Ledger}.
 */
public enum Fate {
  FIGURE,
  LABEL,
  TOTAL,
  RATE,
  NOTE,
  OTHER_PERIOD,
  REJECTED
}
