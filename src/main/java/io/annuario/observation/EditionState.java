package io.annuario.observation;

/** How far an edition has come. */
public enum EditionState {
  /** Nothing has been published yet. */
  OPEN,
  /** Published; corrections make further vintages. */
  PROVISIONAL,
  /** Closed: nothing is published any more until it is reopened. */
  FINAL
}
