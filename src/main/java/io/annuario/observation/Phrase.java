package io.annuario.observation;

/**
 * Something said to people, in both languages at once, so that neither can be forgotten and the
 * wording is kept with what it was said about.
 */
public record Phrase(String it, String en) {

  /** A phrase that reads the same in both languages: a code, a figure, a raw text. */
  public static Phrase same(String text) {
    return new Phrase(text, text);
  }

  public String in(Language language) {
    return switch (language) {
      case IT -> it;
      case EN -> en;
    };
  }
}
