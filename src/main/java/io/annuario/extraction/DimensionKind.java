package io.annuario.extraction;

/** The dimensions along which a table is laid out. */
enum DimensionKind {
  TERRITORY,
  INDICATOR,
  PERIOD,
  CATEGORY
}
