package io.annuario.draft;

/** What a label of an example is, before it is known what it means. */
enum LabelKind {
  TERRITORY,
  PERIOD,
  SEX,
  AGE,
  /** It counts everything beside or above it. */
  TOTAL,
  /** It says of which kind what stands below or beside it is: Regione, Valore, Nota. */
  HEADING,
  /** A share or a change, which is computed from figures. */
  RATE,
  /** What is counted, or a category of it. */
  THING
}
