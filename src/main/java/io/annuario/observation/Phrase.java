package io.annuario.observation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something said to people, in both languages at once, so that neither can be forgotten and the
 * wording is kept with what it was said about.
 */
public record Phrase(String it, String en) {

  /** A phrase that reads the same in both languages: a code, a figure, a raw text. */
  public static Phrase same(String text) {
    return new Phrase(text, text);
  }

  /** Two formats, as {@link String#format} knows them, with the same values. */
  // The annotation for methods like this one knows one format only.
  @SuppressWarnings("AnnotateFormatMethod")
  public static Phrase of(String it, String en, Object... values) {
    return new Phrase(
        String.format(Locale.ROOT, it, values), String.format(Locale.ROOT, en, values));
  }

  /**
   * A sum and how many figures it is the sum of: "12, the sum of the 2 figures that it covers".
   *
   * @param figures at least one
   */
  public static Phrase sum(BigDecimal value, int figures) {
    return number(value)
        .then(
            figures == 1
                ? new Phrase(", la sola cifra che comprende", ", the only figure that it covers")
                : new Phrase(
                    ", la somma delle " + figures + " cifre che comprende",
                    ", the sum of the " + figures + " figures that it covers"));
  }

  /** A number as each language writes it, unrounded: 1.234,5 and 1,234.5. */
  public static Phrase number(BigDecimal number) {
    return new Phrase(number(number, Language.IT), number(number, Language.EN));
  }

  private static String number(BigDecimal number, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
    return format.format(number);
  }

  /** A count with its noun: 1 figure, 1,200 figures. */
  public static Phrase counted(long count, Phrase one, Phrase many) {
    return number(BigDecimal.valueOf(count)).then(same(" ")).then(count == 1 ? one : many);
  }

  /** Several phrases, a line each. */
  public static Phrase lines(List<Phrase> phrases) {
    return new Phrase(
        phrases.stream().map(Phrase::it).collect(Collectors.joining("\n")),
        phrases.stream().map(Phrase::en).collect(Collectors.joining("\n")));
  }

  /** This phrase with another one behind it. */
  public Phrase then(Phrase more) {
    return new Phrase(it + more.it, en + more.en);
  }

  public String in(Language language) {
    return switch (language) {
      case IT -> it;
      case EN -> en;
    };
  }
}
