package io.annuario.definition;

import java.util.Set;

/**
 * How a country writes numbers in text. Source: Unicode CLDR 46, number symbols, and usage met in
 * returns.
 */
public enum NumberConvention {
  /** 1.234,5 */
  IT(',', Set.of('.', ' ', '\u00A0', '\u202F', '\'')),
  /** 1.234,5 */
  DE(',', Set.of('.', ' ', '\u00A0', '\u202F')),
  /** 1.234,5 */
  ES(',', Set.of('.', ' ', '\u00A0', '\u202F')),
  /** 1 234,5 */
  FR(',', Set.of(' ', '\u00A0', '\u202F')),
  /** 1'234.5 */
  CH('.', Set.of('\'', '\u2019', ' ', '\u00A0')),
  /** 1,234.5 */
  EN('.', Set.of(',', ' ', '\u00A0', '\u202F')),
  /** 1٬234٫5 in Arabic-Indic digits, or as in {@link #EN}. */
  AR('\u066B', Set.of('\u066C', ',', ' ', '\u00A0'));

  private final char decimal;
  private final Set<Character> grouping;

  NumberConvention(char decimal, Set<Character> grouping) {
    this.decimal = decimal;
    this.grouping = grouping;
  }

  public char decimal() {
    return decimal;
  }

  public Set<Character> grouping() {
    return grouping;
  }
}
