package io.annuario.observation;

import java.util.Locale;

/** The two languages in which Annuario speaks to people. */
public enum Language {
  IT(Locale.ITALIAN),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
