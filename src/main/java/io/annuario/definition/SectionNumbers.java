package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads the numbers of a section. */
final class SectionNumbers {

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,2})?%");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,10})?");

  private SectionNumbers() {}

  /** A whole number up to a most; zero after a mistake. */
  static int whole(Section section, String key, int most) {
    String text = section.requiredText(key);
    int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number < 0 || number > most) {
      wrong(
          section,
          key,
          text,
          Phrase.of(
              "Scrivere un numero intero da 0 a %d", "Write a whole number from 0 to %d", most));
      return 0;
    }
    return number;
  }

  /** A number that is not negative; zero when the key is missing, and after a mistake. */
  static BigDecimal amount(Section section, String key) {
    String text = section.text(key);
    if (text == null) {
      return BigDecimal.ZERO;
    }
    if (!AMOUNT.matcher(text).matches()) {
      wrong(
          section,
          key,
          text,
          new Phrase("Scrivere un numero come 5 o 0.5", "Write a number like 5 or 0.5"));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text);
  }

  /** A percentage, as a share of one; zero after a mistake. */
  static BigDecimal percent(Section section, String key) {
    String text = section.requiredText(key);
    if (!PERCENT.matcher(text).matches()) {
      wrong(
          section,
          key,
          text,
          new Phrase("Scrivere una percentuale come 50%", "Write a percentage like 50%"));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
  }

  private static void wrong(Section section, String key, String text, Phrase remedy) {
    section.add(
        key,
        Phrase.of("'%s' non può essere %s", "'%s' cannot be %s", key, MistakePhrases.quote(text)),
        remedy);
  }
}
