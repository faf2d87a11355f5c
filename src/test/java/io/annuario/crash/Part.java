package io.annuario.crash;

/** A part of a run: its steps, and what is before and after them. */
enum Part {
  /** Java starts, the database is opened and brought up to date. */
  START,
  REGISTER,
  EXTRACT,
  CHECK,
  PUBLISH,
  WORKBOOK,
  /** The outcome is told and noted, the database closed. */
  END
}
