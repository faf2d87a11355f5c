package io.annuario.extraction.number;

import io.annuario.definition.NumberConvention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads digits with their separators by a country's convention. */
public final class Numerals {

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,100}");
  private static final Pattern SHAPE = Pattern.compile("[+-]?\\d[\\d.,' ]{0,99}");

  private static final Pattern FIRST_GROUP = Pattern.compile("\\d{1,3}");
  private static final Pattern GROUP = Pattern.compile("\\d{3}");
  private static final Pattern DECIMALS = Pattern.compile("(?:\\.\\d+)?");

  private Numerals() {}

  /** What a text of digits can be: one number, or several. */
  public record PossibleValues(List<BigDecimal> values) {}

  /** Digits of every script as 0 to 9, spaces, apostrophes and minus signs of every kind as one. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(codePoint, 10));
              } else if (codePoint == '\u066B') {
                plain.append(',');
              } else if (codePoint == '\u066C') {
                plain.append('\'');
              } else if (codePoint == '\u2019' || codePoint == '\u02BC') {
                plain.append('\'');
              } else if (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)) {
                plain.append(' ');
              } else if (codePoint == '\u2212' || codePoint == '\u2013') {
                plain.append('-');
              } else {
                plain.appendCodePoint(codePoint);
              }
            });
    return plain.toString().strip();
  }

  static boolean isShaped(String plain) {
    return SHAPE.matcher(plain).matches();
  }

  /** The numbers that a text can be; empty when its separators stand nowhere that makes sense. */
  public static Optional<PossibleValues> read(
      String plain, NumberConvention convention, Separators column, boolean integral) {
    if (PLAIN.matcher(plain).matches()) {
      return one(new BigDecimal(plain));
    }
    if (!isShaped(plain)) {
      return Optional.empty();
    }
    String sign = plain.startsWith("-") ? "-" : "";
    String digits = plain.startsWith("-") || plain.startsWith("+") ? plain.substring(1) : plain;
    for (char loose : new char[] {' ', '\''}) {
      if (digits.indexOf(loose) >= 0) {
        return grouped(sign, digits, loose);
      }
    }
    int dot = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (dot >= 0 && comma >= 0) {
      char grouping = dot < comma ? '.' : ',';
      return grouped(sign, digits, grouping);
    }
    char separator = dot >= 0 ? '.' : ',';
    if (digits.indexOf(separator) != digits.lastIndexOf(separator)) {
      return grouped(sign, digits, separator);
    }
    return single(sign, digits, separator, convention, column, integral);
  }

  private static Optional<PossibleValues> single(
      String sign,
      String digits,
      char separator,
      NumberConvention convention,
      Separators column,
      boolean integral) {
    int at = digits.indexOf(separator);
    BigDecimal decimal = new BigDecimal(sign + digits.substring(0, at) + decimals(digits, at));
    boolean canGroup = at >= 1 && at <= 3 && digits.length() - at == 4 && digits.charAt(0) != '0';
    if (!canGroup) {
      return one(decimal);
    }
    BigDecimal grouped = new BigDecimal(sign + digits.substring(0, at) + digits.substring(at + 1));
    boolean groups = convention.grouping().contains(separator);
    if (column.provesBoth(separator)) {
      return Optional.of(new PossibleValues(List.of(grouped, decimal)));
    }
    if (column.provesGrouping(separator) || (groups && !column.provesDecimal(separator))) {
      return one(grouped);
    }
    if (!integral && convention.decimal() == separator) {
      return one(decimal);
    }
    // A count has no decimals: the writer may have meant thousands in another country's manner.
    return Optional.of(new PossibleValues(List.of(grouped, decimal)));
  }

  private static String decimals(String digits, int at) {
    return at + 1 < digits.length() ? "." + digits.substring(at + 1) : "";
  }

  private static Optional<PossibleValues> grouped(String sign, String digits, char grouping) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    boolean hasDecimals = last >= 0 && digits.charAt(last) != grouping;
    String whole = hasDecimals ? digits.substring(0, last) : digits;
    String rest = hasDecimals ? decimals(digits, last) : "";
    // "1, 234" and "12.05 2024" are two numbers, or one that was mistyped.
    if (!DECIMALS.matcher(rest).matches()) {
      return Optional.empty();
    }
    String[] groups = whole.split(Pattern.quote(String.valueOf(grouping)), -1);
    for (int group = 0; group < groups.length; group++) {
      if (!(group == 0 ? FIRST_GROUP : GROUP).matcher(groups[group]).matches()) {
        return Optional.empty();
      }
    }
    return one(new BigDecimal(sign + String.join("", groups) + rest));
  }

  private static Optional<PossibleValues> one(BigDecimal value) {
    return Optional.of(new PossibleValues(List.of(value)));
  }
}
