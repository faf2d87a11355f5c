package io.annuario.extraction.label;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Labels of periods before anyone reads them: which can be ones, and how they are spelt alike. */
final class PeriodText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern SPACED_OUT = Pattern.compile("(?:\\S ){3,}\\S");
  private static final Pattern LETTER_THEN_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)");
  private static final List<String> PARTS =
      List.of(
          "trimest", "quadrim", "quart", "semest", "halbj", "half", "mesi", "months", "mois",
          "meses", "monate");

  /**
   * What a part of a year that is written with digits has beside them: Q1, 1H 24, 23/24, 3.4.24.
   */
  private static final String MARKS = "qhts/.";

  private static final Pattern HAS_PART =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:"
              + Months.NAME
              + "(?!\\p{L})|"
              + String.join("|", PARTS)
              + "|fy ?\\d\\d ?[/-]|[qhts][1-4]\\b|[1-4][qhts]\\b|[1-4][qh]"
              + " ?'?\\d\\d\\b|\\d{2} ?/ ?\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d\\d)");

  private PeriodText() {}

  /**
   * Whether a text deserves a closer look: it has the digits of a year, or the name of a part of
   * one.
   */
  static boolean canBePeriod(String text) {
    return hasYear(text) || isSpacedOut(text) || hasPart(text);
  }

  private static boolean hasPart(String text) {
    return text.length() <= 160 && mayHavePart(text) && HAS_PART.matcher(text).find();
  }

  /**
   * Digits with a mark that can make them a date or a part of a year, or a word that begins like a
   * month or such a part; most labels and all plain numbers have neither.
   */
  private static boolean mayHavePart(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean isInside = false;
    boolean hasDigit = false;
    boolean hasMark = false;
    for (int at = 0; at < lower.length(); at++) {
      char character = lower.charAt(at);
      boolean isLetter = Character.isLetter(character);
      hasDigit |= Character.isDigit(character);
      hasMark |= MARKS.indexOf(character) >= 0;
      if ((hasDigit && hasMark)
          || (isLetter && !isInside && (Months.canBegin(lower, at) || isPart(lower, at)))) {
        return true;
      }
      isInside = isLetter;
    }
    return false;
  }

  private static boolean isPart(String lower, int at) {
    for (String part : PARTS) {
      if (lower.startsWith(part, at)) {
        return true;
      }
    }
    return false;
  }

  /** Most labels have no year in full. */
  static boolean hasYear(String text) {
    for (int at = 0; at + 3 < text.length(); at++) {
      char first = text.charAt(at);
      char second = text.charAt(at + 1);
      if (((first == '1' && second == '9') || (first == '2' && second == '0'))
          && isDigit(text.charAt(at + 2))
          && isDigit(text.charAt(at + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isSpacedOut(String text) {
    return text.length() > 6
        && text.charAt(1) == ' '
        && SPACED_OUT.matcher(SPACES.matcher(text.strip()).replaceAll(" ")).matches();
  }

  /** In lower case, with single spaces, plain dashes and apostrophes, and "A N N O" as one word. */
  static String plain(String label) {
    String plain = label.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    plain = DASHES.matcher(plain).replaceAll("-");
    plain = SPACES.matcher(plain).replaceAll(" ").strip();
    if (SPACED_OUT.matcher(plain).matches()) {
      return LETTER_THEN_DIGIT.matcher(plain.replace(" ", "")).replaceAll(" ");
    }
    return plain;
  }
}
