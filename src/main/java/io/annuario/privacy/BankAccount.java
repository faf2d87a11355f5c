package io.annuario.privacy;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An IBAN, which leaves 1 when divided by 97. Source: ISO 13616, ISO 7064. */
final class BankAccount {

  private static final Pattern START =
      Pattern.compile("\\p{Alpha}{2}[ \u00A0-]?\\d{2}(?:[ \u00A0-]?\\p{Alnum}){11,30}");

  private static final int SHORTEST = 15;
  private static final int MOST_DIGITS_OF_CODES = 8;
  private static final BigInteger DIVISOR = BigInteger.valueOf(97);

  private BankAccount() {}

  static boolean isIn(Glance glance) {
    if (glance.digits() <= MOST_DIGITS_OF_CODES) {
      return false;
    }
    String text = glance.text();
    Matcher start = START.matcher(text);
    for (int at = 0; at < text.length() - SHORTEST; at++) {
      if (Character.isLetter(text.charAt(at))
          && Glance.begins(text, at)
          && start.region(at, text.length()).lookingAt()
          && beginsWithOne(start.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithOne(String run) {
    for (int end = run.length(); end >= SHORTEST; end--) {
      boolean ends = end == run.length() || !Character.isLetterOrDigit(run.charAt(end));
      if (ends && checks(run.substring(0, end).replaceAll("[^A-Za-z0-9]", ""))) {
        return true;
      }
    }
    return false;
  }

  private static boolean checks(String code) {
    if (code.length() < SHORTEST
        || code.chars().filter(Character::isDigit).count() <= MOST_DIGITS_OF_CODES) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    String turned = code.substring(4) + code.substring(0, 4);
    turned.chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
    return new BigInteger(digits.toString()).mod(DIVISOR).equals(BigInteger.ONE);
  }
}
