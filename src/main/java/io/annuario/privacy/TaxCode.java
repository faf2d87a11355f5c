package io.annuario.privacy;

import java.util.Locale;

/**
 * The tax code of a person in Italy: sixteen characters of which the last checks the others, so
 * that no other code is taken for one. Source: D.M. 23 December 1976, with the letters that stand
 * for digits where two persons would have the same.
 */
final class TaxCode {

  /** What stands where: a letter, a digit or its letter, the month. */
  private static final String SHAPE = "AAAAAA99M99A999A";

  private static final String DIGITS = "0123456789LMNPQRSTUV";
  private static final String MONTHS = "ABCDEHLMPRST";
  private static final String GAPS = " \t\r\n\u00A0.-/";
  private static final int WIDEST_GAP = 2;
  private static final int LENGTH = 16;

  /** What a letter, or the digit of its place in the alphabet, counts at an odd place. */
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private TaxCode() {}

  static boolean isIn(Glance glance) {
    if (glance.letters() + glance.digits() < LENGTH) {
      return false;
    }
    String text = glance.text();
    for (int at = 0; at <= text.length() - LENGTH; at++) {
      if (isAscii(text.charAt(at)) && Glance.begins(text, at) && isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int start) {
    StringBuilder code = new StringBuilder(LENGTH);
    int gap = 0;
    int at = start;
    for (; at < text.length() && code.length() < LENGTH; at++) {
      char one = text.charAt(at);
      if (isAscii(one) && fits(Character.toUpperCase(one), SHAPE.charAt(code.length()))) {
        code.append(Character.toUpperCase(one));
        gap = 0;
      } else if (GAPS.indexOf(one) < 0 || ++gap > WIDEST_GAP) {
        return false;
      }
    }
    boolean ends = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    return code.length() == LENGTH && ends && checks(code.toString().toUpperCase(Locale.ROOT));
  }

  private static boolean isAscii(char one) {
    return one < 128 && Character.isLetterOrDigit(one);
  }

  private static boolean fits(char one, char wanted) {
    return switch (wanted) {
      case 'A' -> Character.isLetter(one);
      case 'M' -> MONTHS.indexOf(one) >= 0;
      default -> DIGITS.indexOf(one) >= 0;
    };
  }

  private static boolean checks(String code) {
    int sum = 0;
    for (int at = 0; at < LENGTH - 1; at++) {
      char letter = code.charAt(at);
      int value = Character.isDigit(letter) ? letter - '0' : letter - 'A';
      sum += at % 2 == 0 ? ODD[value] : value;
    }
    return code.charAt(LENGTH - 1) == 'A' + sum % 26;
  }
}
