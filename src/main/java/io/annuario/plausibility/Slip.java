package io.annuario.plausibility;

import io.annuario.observation.Phrase;
import java.util.function.DoubleUnaryOperator;

/** The smallest slip that would explain a figure; it is asked about, never undone. */
enum Slip {
  LEFT_OUT(
      "Lo zero sta per un dato che manca?", "Does the zero stand for a figure that is missing?"),
  EXCHANGED("Due cifre del numero sono scambiate?", "Are two digits exchanged?"),
  THOUSANDS("È in migliaia?", "Is it in thousands?"),
  UNITS("È in unità invece che in migliaia?", "Is it in units instead of thousands?"),
  TOO_FEW("Al numero manca una cifra?", "Is a digit missing?"),
  TOO_MANY("Il numero ha una cifra di troppo?", "Is there a digit too many?"),
  DOUBLED("È contata due volte?", "Is it counted twice?"),
  HALVED("È contata a metà?", "Is only half of it counted?"),
  UNKNOWN("", "");

  /** A figure of several digits that is off by more than this may have lost or gained one. */
  private static final double ONE_DIGIT = 4;

  /** There are many ways to change a digit: one of them fits by chance if it need not fit well. */
  private static final double CLOSE = 0.8;

  private final Phrase question;

  Slip(String it, String en) {
    question = new Phrase(it, en);
  }

  Phrase question() {
    return question;
  }

  static Slip of(Doubt doubt) {
    Forecast forecast = doubt.forecast();
    double count = doubt.count();
    if (count == 0) {
      return LEFT_OUT;
    }
    if (count != Math.rint(count) || count > 1e15) {
      return UNKNOWN;
    }
    double ratio = count / forecast.expected();
    if (fits(doubt, value -> value * 1000)) {
      return THOUSANDS;
    } else if (fits(doubt, value -> value / 1000)) {
      return UNITS;
    } else if (transposes(doubt)) {
      return EXCHANGED;
    } else if (ratio < 1 / ONE_DIGIT && ratio > 1.0 / 100 && insertion(doubt)) {
      return TOO_FEW;
    } else if (ratio > ONE_DIGIT && deletion(doubt)) {
      return TOO_MANY;
    } else if (fits(doubt, value -> value / 2)) {
      return DOUBLED;
    }
    return fits(doubt, value -> value * 2) ? HALVED : UNKNOWN;
  }

  private static boolean fits(Doubt doubt, DoubleUnaryOperator correction) {
    return Math.abs(doubt.forecast().distance(correction.applyAsDouble(doubt.count()))) < 1.5;
  }

  private static boolean fits(Doubt doubt, String digits) {
    return !digits.isEmpty()
        && Math.abs(doubt.forecast().distance(Double.parseDouble(digits))) < CLOSE;
  }

  private static boolean transposes(Doubt doubt) {
    String digits = digits(doubt);
    for (int at = 0; at + 1 < digits.length(); at++) {
      char[] other = digits.toCharArray();
      other[at] = digits.charAt(at + 1);
      other[at + 1] = digits.charAt(at);
      if (other[0] != '0' && fits(doubt, new String(other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean insertion(Doubt doubt) {
    String digits = digits(doubt);
    for (int at = 1; at <= digits.length(); at++) {
      for (int digit = 0; digit <= 9; digit++) {
        if (fits(doubt, digits.substring(0, at) + digit + digits.substring(at))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean deletion(Doubt doubt) {
    String digits = digits(doubt);
    for (int at = 0; at < digits.length(); at++) {
      if (fits(doubt, digits.substring(0, at) + digits.substring(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String digits(Doubt doubt) {
    return Long.toString(Math.round(doubt.count()));
  }
}
