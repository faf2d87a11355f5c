package io.annuario.disclosure;

import io.annuario.disclosure.LinearRule.Term;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one side of a comparison as figures that are added up, each times a number. */
final class SumReader {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\G\\s*(?:([0-9]+(?:\\.[0-9]+)?)|([A-Z][A-Z0-9_]*)\\s*(?:\\[([^\\]]*)\\])?|([-+*/()]))\\s*");

  private final String text;
  private final Matcher token;
  private int end;

  /**
   * What is added up.
   *
   * @param terms each figure with its coefficient
   */
  record Summed(SortedMap<Term, BigDecimal> terms, BigDecimal constant) {

    Summed times(BigDecimal factor) {
      SortedMap<Term, BigDecimal> all = new TreeMap<>();
      terms.forEach((term, coefficient) -> all.put(term, coefficient.multiply(factor)));
      return new Summed(all, constant.multiply(factor));
    }

    Summed plus(Summed other) {
      SortedMap<Term, BigDecimal> all = new TreeMap<>(terms);
      other.terms.forEach((term, coefficient) -> all.merge(term, coefficient, BigDecimal::add));
      return new Summed(all, constant.add(other.constant));
    }

    private static Summed of(BigDecimal number) {
      return new Summed(new TreeMap<>(), number);
    }
  }

  private SumReader(String text) {
    this.text = text;
    this.token = TOKEN.matcher(text);
  }

  /**
   * Reads a text.
   *
   * @throws ArithmeticException when it is anything else than such a sum
   */
  static Summed read(String text) {
    SumReader reader = new SumReader(text);
    reader.next();
    Summed all = reader.sum();
    if (reader.end >= 0) {
      throw otherwise(text);
    }
    return all;
  }

  /** Goes on to the next token; behind the last one there is none. */
  private void next() {
    if (end == text.length()) {
      end = -1;
    } else if (token.find(end)) {
      end = token.end();
    } else {
      throw otherwise(text);
    }
  }

  private Summed sum() {
    Summed all = product();
    while (isAt("+") || isAt("-")) {
      BigDecimal sign = isAt("-") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
      next();
      all = all.plus(product().times(sign));
    }
    return all;
  }

  private Summed product() {
    Summed all = factor();
    while (isAt("*") || isAt("/")) {
      boolean isTimes = isAt("*");
      next();
      Summed other = factor();
      if (isTimes && all.terms.isEmpty()) {
        all = other.times(all.constant);
      } else if (!other.terms.isEmpty()) {
        throw otherwise(text);
      } else {
        all = all.times(isTimes ? other.constant : BigDecimal.ONE.divide(other.constant));
      }
    }
    return all;
  }

  private Summed factor() {
    if (isAt("-") || isAt("+")) {
      BigDecimal sign = isAt("-") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
      next();
      return factor().times(sign);
    }
    if (isAt("(")) {
      next();
      Summed inside = sum();
      if (!isAt(")")) {
        throw otherwise(text);
      }
      next();
      return inside;
    }
    String number = group(1);
    String indicator = group(2);
    if (number == null && indicator == null) {
      throw otherwise(text);
    }
    Summed one =
        number != null
            ? Summed.of(new BigDecimal(number))
            : Summed.of(BigDecimal.ZERO).plus(figure(String.valueOf(indicator), group(3)));
    next();
    return one;
  }

  private static Summed figure(String indicator, @Nullable String category) {
    SortedMap<Term, BigDecimal> one = new TreeMap<>();
    one.put(Term.of(indicator, category), BigDecimal.ONE);
    return new Summed(one, BigDecimal.ZERO);
  }

  private boolean isAt(String sign) {
    return sign.equals(group(4));
  }

  private @Nullable String group(int group) {
    return end < 0 ? null : token.group(group);
  }

  private static ArithmeticException otherwise(String text) {
    return new ArithmeticException("No sum of figures: " + text);
  }
}
