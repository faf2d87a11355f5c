package io.annuario.observation;

/** The status of a figure. Source: SDMX code list CL_OBS_STATUS 2.2; the names are its codes. */
public enum ObservationStatus {
  /** Normal value. */
  A,
  /** Time series break. */
  B,
  /** Estimated value. */
  E,
  /** Imputed by whoever publishes, in the place of what was sent: a correction. */
  I,
  /** Included elsewhere: counted under another territory or indicator. */
  K,
  /** Exists but was not collected. */
  L,
  /** Cannot exist, not applicable. */
  M,
  /** Not significant: below half the unit. */
  N,
  /** Missing value. */
  O,
  /** Provisional value. */
  P,
  /** Missing value, suppressed. */
  Q,
  /** Includes data of another territory or indicator. */
  W;

  /** Whether a figure of this status has no value: nothing can be added up. */
  public boolean isMissing() {
    return switch (this) {
      case K, L, M, O, Q -> true;
      case A, B, E, I, N, P, W -> false;
    };
  }
}
