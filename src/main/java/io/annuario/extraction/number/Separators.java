package io.annuario.extraction.number;

import java.util.regex.Pattern;

/**
 * What the numbers of a column, taken together, prove about dots and commas: 1.234.567 proves that
 * a dot separates thousands, 0,5 that a comma separates decimals, and 1.234 proves nothing.
 */
public final class Separators {

  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})+");
  private static final Pattern MIXED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})+(?!\\1)[.,]\\d+");
  private static final Pattern DECIMAL =
      Pattern.compile("(?:\\d+[.,](?:\\d{1,2}|\\d{4,})|0[.,]\\d+|\\d{4,}[.,]\\d+)");

  private boolean dotGroups;
  private boolean commaGroups;
  private boolean dotDecimal;
  private boolean commaDecimal;

  /** Takes the plain digits and separators of one number into account. */
  void see(String digits) {
    if (GROUPS.matcher(digits).matches()) {
      grouping(digits.indexOf('.') >= 0);
    } else if (MIXED.matcher(digits).matches()) {
      boolean dotFirst = digits.indexOf('.') >= 0 && digits.indexOf('.') < commaIn(digits);
      grouping(dotFirst);
      decimal(!dotFirst);
    } else if (DECIMAL.matcher(digits).matches()) {
      decimal(digits.indexOf('.') >= 0);
    }
  }

  private static int commaIn(String digits) {
    int comma = digits.indexOf(',');
    return comma < 0 ? Integer.MAX_VALUE : comma;
  }

  private void grouping(boolean dot) {
    dotGroups |= dot;
    commaGroups |= !dot;
  }

  private void decimal(boolean dot) {
    dotDecimal |= dot;
    commaDecimal |= !dot;
  }

  boolean provesGrouping(char separator) {
    return (separator == '.' ? dotGroups : commaGroups) && !provesBoth(separator);
  }

  boolean provesDecimal(char separator) {
    return (separator == '.' ? dotDecimal : commaDecimal) && !provesBoth(separator);
  }

  /** Whether the column contradicts itself about a separator. */
  boolean provesBoth(char separator) {
    return separator == '.' ? dotGroups && dotDecimal : commaGroups && commaDecimal;
  }
}
