package io.annuario.store;

/** What is to be hoped for when the database cannot be used. */
enum Prospect {
  /** It may have gone by itself in a moment. */
  PASSING,
  /** It may heal, sooner or later. */
  HEALING,
  /** A setting is wrong: it stays so until somebody corrects it. */
  WRONG_SETTING
}
