package io.annuario.extraction.label;

/** The dimensions along which a table is laid out. */
public enum DimensionKind {
  TERRITORY,
  INDICATOR,
  PERIOD,
  CATEGORY
}
