package io.annuario.extraction;

/** The dimensions along which a table is laid out. */
enum Kind {
  TERRITORY,
  INDICATOR,
  PERIOD,
  CATEGORY
}
