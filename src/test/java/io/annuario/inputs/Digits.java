package io.annuario.inputs;

import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.List;

/** How an office puts a count into a cell. */
enum Digits {
  /** A number without any format. */
  PLAIN("General", ""),
  /** A number shown with the separator of the reader's own country. */
  GROUPED("#,##0", ""),
  /** A number whose zero is shown as a dash by the format: the cell still holds 0. */
  ZERO_SHOWN_AS_DASH("#,##0;-#,##0;\"-\"", ""),
  /** Text, 1.234. */
  TEXT_POINT("@", "."),
  /** Text, 1,234. */
  TEXT_COMMA("@", ","),
  /** Text, 1 234 with a narrow no-break space. */
  TEXT_NARROW_SPACE("@", "\u202F"),
  /** A number; but "almeno due" where it is only known within bounds. */
  SPELLED("General", ""),
  /** Text in Arabic-Indic digits. */
  TEXT_ARABIC("@", "\u066C");

  private final String format;
  private final String separator;

  Digits(String format, String separator) {
    this.format = format;
    this.separator = separator;
  }

  String format() {
    return format;
  }

  Page.Content write(Amount amount) {
    if (amount.qualifier() != Qualifier.EXACTLY) {
      String many = this == SPELLED ? spelled(amount.value()) : grouped(amount.value(), ".");
      return new Page.Text(word(amount.qualifier()) + " " + many);
    }
    return separator.isEmpty()
        ? new Page.Number(BigDecimal.valueOf(amount.value()))
        : new Page.Text(inOwnDigits(grouped(amount.value(), separator)));
  }

  private String inOwnDigits(String digits) {
    return this == TEXT_ARABIC
        ? digits
            .chars()
            .collect(
                StringBuilder::new,
                (text, c) ->
                    text.append(c <= '9' && c >= '0' ? (char) (c - '0' + '\u0660') : (char) c),
                StringBuilder::append)
            .toString()
        : digits;
  }

  private static String grouped(long value, String separator) {
    return Long.toString(value).replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
  }

  private static String spelled(long value) {
    return List.of("zero", "uno", "due", "tre", "quattro", "cinque", "sei").get((int) value);
  }

  private static String word(Qualifier qualifier) {
    return switch (qualifier) {
      case MORE_THAN -> "oltre";
      case AT_LEAST -> "almeno";
      case LESS_THAN -> "meno di";
      case AT_MOST -> "al massimo";
      case ABOUT -> "circa";
      case EXACTLY -> "";
    };
  }
}
