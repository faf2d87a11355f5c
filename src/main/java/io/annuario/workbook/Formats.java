package io.annuario.workbook;

import io.annuario.observation.Language;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;

/** Number formats that show a figure's qualifier or mark while the cell remains a number. */
final class Formats {

  static final String WHOLE = "#,##0";
  static final String PERCENT = "+0.0%;-0.0%;0.0%";

  /** The mark of a figure that was sent for a whole territory. */
  static final String OWN = "†";

  private static final int MOST_DECIMALS = 6;

  /** Excel keeps 15 significant digits of a number. */
  private static final int EXCEL_DIGITS = 15;

  /** Of ten, that a number can have. */
  private static final int LARGEST_POWER = 300;

  private static final int MOST_ZEROS = 30;

  private Formats() {}

  /** Months have their names in the workbook's language, wherever it is opened. */
  static String day(Language language) {
    return switch (language) {
      case IT -> "[$-410]d mmmm yyyy";
      case EN -> "[$-809]d mmmm yyyy";
    };
  }

  static String moment(Language language) {
    return day(language) + " hh:mm";
  }

  /** Separators are the viewer's: {@code #,##0} is shown as 1.234 in Italy and 1,234 in Britain. */
  static String of(BigDecimal value, Qualifier qualifier) {
    return qualified(digits(value), qualifier);
  }

  static String rate(Qualifier qualifier) {
    return qualified(WHOLE + ".0", qualifier);
  }

  private static String qualified(String digits, Qualifier qualifier) {
    return switch (qualifier) {
      case EXACTLY -> digits;
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, ABOUT ->
          "\"" + shown(qualifier) + "\" " + digits;
    };
  }

  /** With a mark before the digits, so that they stand in line with unmarked ones. */
  static String marked(BigDecimal value, Qualifier qualifier) {
    return "\"" + OWN + "\" " + of(value, qualifier);
  }

  static String change(BigDecimal value) {
    String digits = digits(value);
    return "+" + digits + ";-" + digits + ";0";
  }

  /**
   * The qualifier as a reader knows it: {@code ≥} for what Data and the database write {@code >=}.
   */
  static String shown(Qualifier qualifier) {
    return switch (qualifier) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case EXACTLY, MORE_THAN, LESS_THAN, ABOUT -> qualifier.sign();
    };
  }

  /**
   * Whether Excel can hold the value without changing it, and Java write it: before version 19 it
   * writes some whole numbers of 18 digits with others at their end.
   */
  static boolean fits(BigDecimal value) {
    if (value.scale() == 0 && value.precision() <= EXCEL_DIGITS) {
      return true;
    }
    return value.stripTrailingZeros().precision() <= EXCEL_DIGITS
        && new BigDecimal(Double.toString(value.doubleValue())).compareTo(value) == 0;
  }

  /**
   * Whether Excel holds a number without trailing zeros as it is when the file has all its digits.
   */
  static boolean keeps(BigDecimal plain) {
    int power = plain.precision() - plain.scale();
    return plain.precision() <= EXCEL_DIGITS && Math.abs(power) < LARGEST_POWER;
  }

  /** All digits of a number without trailing zeros; where they are zeros by the dozen, a power. */
  static String written(BigDecimal plain) {
    return Math.abs(plain.scale()) < MOST_ZEROS ? plain.toPlainString() : plain.toString();
  }

  private static String digits(BigDecimal value) {
    int decimals = Math.min(MOST_DECIMALS, value.stripTrailingZeros().scale());
    return decimals <= 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }
}
