package io.annuario.definition;

/** Why a figure is not there, as a sign in its place can say. */
public enum Absence {
  NOT_AVAILABLE,
  NOT_APPLICABLE,

  /** Kept back because the count is small. */
  SUPPRESSED
}
