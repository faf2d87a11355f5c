package io.annuario.extraction.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format.
 *
 * @param before the words before the digits
 * @param after the words behind them; all words where there are no digits
 * @param within the words between them
 * @param digits whether the number itself is shown
 * @param percent whether it is shown multiplied by a hundred, with a percent sign
 * @param divided by how many thousands it is divided before it is shown
 * @param condition the sign of comparison before {@code limit}; empty when it has none
 */
record FormatSection(
    String before,
    String after,
    String within,
    boolean digits,
    boolean percent,
    int divided,
    String condition,
    BigDecimal limit) {

  static final FormatSection GENERAL =
      new FormatSection("", "", "", true, false, 0, "", BigDecimal.ZERO);

  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");

  /** Signs that do not change what a number says: money, and what separates groups of digits. */
  private static final Pattern SAYS_NOTHING = Pattern.compile("[\\p{Sc}\\s\\p{Zs}]|\\b[A-Z]{3}\\b");

  private static final Pattern GROUPS = Pattern.compile("[\\s\\p{Zs}'’.,/:]*");

  static FormatSection of(String code) {
    return new FormatReading().read(code);
  }

  /** As it is collected from left to right. */
  private static final class FormatReading {
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder within = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private boolean digits;
    private boolean percent;
    private int commas;
    private String condition = "";
    private BigDecimal limit = BigDecimal.ZERO;

    FormatSection read(String code) {
      for (int at = 0; at < code.length(); at++) {
        char character = code.charAt(at);
        switch (character) {
          case '"' -> {
            int end = code.indexOf('"', at + 1);
            pending.append(code, at + 1, end < 0 ? code.length() : end);
            at = end < 0 ? code.length() : end;
          }
          case '\\' -> {
            at++;
            pending.append(at < code.length() ? code.charAt(at) : ' ');
          }
          // Room as wide as the next character, or as much of it as the cell has room for.
          case '_', '*' -> {
            at++;
            pending.append(' ');
          }
          case '[' -> {
            int end = code.indexOf(']', at + 1);
            bracket(code.substring(at + 1, end < 0 ? code.length() : end));
            at = end < 0 ? code.length() : end;
          }
          case '0', '#', '?', '@' -> digit();
          case '%' -> percent = true;
          case ',' -> commas += digits ? 1 : 0;
          case '.' -> pending.append(digits ? "" : ".");
          default -> at = other(code, at);
        }
      }
      boolean shown = digits || percent;
      return new FormatSection(
          before.toString(),
          pending.toString(),
          within.toString(),
          shown,
          percent,
          commas,
          condition,
          limit);
    }

    private int other(String code, int at) {
      if (code.regionMatches(true, at, "General", 0, 7)) {
        digit();
        return at + 6;
      }
      char character = code.charAt(at);
      boolean isExponent =
          digits
              && (character == 'E' || character == 'e')
              && at + 1 < code.length()
              && "+-".indexOf(code.charAt(at + 1)) >= 0;
      if (isExponent) {
        return at + 1;
      }
      pending.append(character);
      return at;
    }

    private void digit() {
      (digits ? within : before).append(pending);
      pending.setLength(0);
      digits = true;
      commas = 0;
    }

    private void bracket(String inside) {
      Matcher compared = CONDITION.matcher(inside.strip());
      if (compared.matches()) {
        condition = compared.group(1);
        limit = new BigDecimal(compared.group(2));
      } else if (inside.matches("(?i)h+|m+|s+")) {
        digit();
      }
    }
  }

  boolean isConditional() {
    return !condition.isEmpty();
  }

  boolean takes(BigDecimal value) {
    int compared = value.compareTo(limit);
    return switch (condition) {
      case "<" -> compared < 0;
      case "<=" -> compared <= 0;
      case ">" -> compared > 0;
      case ">=" -> compared >= 0;
      case "<>" -> compared != 0;
      default -> compared == 0;
    };
  }

  boolean isPlain() {
    return digits && !percent && divided == 0 && hasNoWords();
  }

  boolean hasNoWords() {
    return saying(before).isEmpty() && saying(after).isEmpty() && isGrouped();
  }

  /** Whether what stands between the digits only separates them. */
  boolean isGrouped() {
    return within.isEmpty() || GROUPS.matcher(within).matches();
  }

  boolean showsNothing() {
    return !digits && before.isBlank() && after.isBlank();
  }

  static String saying(String words) {
    return words.isEmpty() ? words : SAYS_NOTHING.matcher(words).replaceAll("");
  }
}
