package io.annuario.observation;

/** Who may see a figure. Source: SDMX code list CL_CONF_STATUS 1.3; the names are its codes. */
public enum ConfidentialityStatus {
  /** Free for publication. */
  F,
  /** Not for publication, restricted to internal use. */
  N,
  /** Confidential. */
  C,
  /** Primary confidentiality: a small count. */
  A,
  /** Secondary confidentiality: suppressed to protect another figure. */
  D
}
