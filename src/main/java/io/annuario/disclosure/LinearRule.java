package io.annuario.disclosure;

import io.annuario.definition.Rule;
import io.annuario.disclosure.SumReader.Summed;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule tells an outsider: that figures add up, or that one is at least another.
 *
 * @param terms each figure with its coefficient
 * @param constant what is added to them
 * @param isIdentity whether all together make nothing; else they are not negative, and whatever is
 *     above zero is unknown
 */
record LinearRule(SortedMap<Term, Long> terms, long constant, boolean isIdentity) {

  /** Categories have equals signs and words of their own. */
  private static final String CATEGORY = "\\[[^\\]]*\\]";

  private static final Pattern WORD =
      Pattern.compile(CATEGORY + "|(?i:\\b(and|or|xor|not|if|then|else|case|when)\\b)");
  private static final Pattern CHOICE =
      Pattern.compile(CATEGORY + "|(?i:\\b(or|xor|not|if|case)\\b)");
  private static final Pattern COMPARISON = Pattern.compile(CATEGORY + "|(<>|<=|>=|=|<|>)");
  private static final Pattern FIGURE =
      Pattern.compile("\\b([A-Z][A-Z0-9_]*)\\b\\s*(?:\\[([^\\]]*)\\])?");

  /** A figure of the place that a rule is applied to. */
  record Term(String indicator, Breakdown category) implements Comparable<Term> {

    /**
     * @param category as rules write it; null where none is said
     */
    static Term of(String indicator, @Nullable String category) {
      return new Term(
          indicator,
          category == null
              ? Breakdown.NONE
              : Breakdown.parse(category.strip().replaceAll("\\s*=\\s*", "=")));
    }

    /**
     * Its key at a place.
     *
     * @return empty where the place is broken down by the category's dimension already
     */
    Optional<Key> at(Key place) {
      Breakdown breakdown = place.breakdown();
      for (var one : category.categories().entrySet()) {
        if (breakdown.categories().containsKey(one.getKey())) {
          return Optional.empty();
        }
        breakdown = breakdown.with(one.getKey(), one.getValue());
      }
      return Optional.of(new Key(place.territory(), indicator, place.period(), breakdown));
    }

    @Override
    public int compareTo(Term other) {
      int byIndicator = indicator.compareTo(other.indicator);
      return byIndicator != 0 ? byIndicator : category.compareTo(other.category);
    }
  }

  /**
   * What the comparisons of a rule say, whether or not it always asks for them. Figures that it
   * compares in another way are linked as if they added up: one of them is not shown alone.
   */
  static List<LinearRule> of(Rule rule) {
    List<LinearRule> rules = new ArrayList<>();
    SortedMap<Term, Long> others = new TreeMap<>();
    boolean isAlways = CHOICE.matcher(rule.check()).results().allMatch(it -> it.group(1) == null);
    for (String part : parts(rule.check())) {
      try {
        LinearRule one = comparison(part);
        // A condition on one figure tells nothing of it where the rule holds either way.
        if (one.terms.size() > 1 || (one.terms.size() == 1 && isAlways)) {
          rules.add(one);
        }
      } catch (ArithmeticException otherwise) {
        Matcher figure = FIGURE.matcher(part);
        while (figure.find()) {
          others.put(Term.of(figure.group(1), figure.group(2)), 1L);
        }
      }
    }
    if (others.size() > 1) {
      rules.add(new LinearRule(others, 0, true));
    }
    return rules;
  }

  /** Of an identity of one figure that is the sum of the others, the indicator of that one. */
  Optional<String> whole() {
    for (Term term : terms.keySet()) {
      long own = terms.getOrDefault(term, 0L);
      boolean isSum =
          isIdentity
              && constant == 0
              && terms.size() > 2
              && terms.entrySet().stream()
                  .allMatch(one -> one.getKey().equals(term) || one.getValue() == -own);
      if (isSum) {
        return Optional.of(term.indicator());
      }
    }
    return Optional.empty();
  }

  /** What stands between the words of a rule. */
  private static List<String> parts(String check) {
    List<String> parts = new ArrayList<>();
    Matcher word = WORD.matcher(check);
    int from = 0;
    while (word.find()) {
      if (word.group(1) != null) {
        parts.add(balanced(check.substring(from, word.start())));
        from = word.end();
      }
    }
    parts.add(balanced(check.substring(from)));
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Without the brackets around it, and those that another part has the other end of. */
  private static String balanced(String text) {
    String part = text.strip();
    int depth = 0;
    int least = 0;
    int leastInside = Integer.MAX_VALUE;
    for (int at = 0; at < part.length(); at++) {
      depth += part.charAt(at) == '(' ? 1 : part.charAt(at) == ')' ? -1 : 0;
      least = Math.min(least, depth);
      leastInside = at < part.length() - 1 ? Math.min(leastInside, depth) : leastInside;
    }
    if (depth < 0 && part.endsWith(")")) {
      return balanced(part.substring(0, part.length() - 1));
    }
    if (depth > 0 && part.startsWith("(")) {
      return balanced(part.substring(1));
    }
    boolean isEnclosed = part.startsWith("(") && part.endsWith(")") && least == 0;
    return isEnclosed && depth == 0 && leastInside > 0
        ? balanced(part.substring(1, part.length() - 1))
        : part;
  }

  /**
   * Reads a comparison of sums.
   *
   * @throws ArithmeticException when it is none
   */
  private static LinearRule comparison(String text) {
    Matcher sign = COMPARISON.matcher(text);
    String operator = null;
    int start = 0;
    int end = 0;
    while (sign.find()) {
      if (sign.group(1) != null) {
        if (operator != null) {
          throw new ArithmeticException("Two comparisons in one: " + text);
        }
        operator = sign.group(1);
        start = sign.start();
        end = sign.end();
      }
    }
    if (operator == null) {
      throw new ArithmeticException("No comparison: " + text);
    }
    Summed left = SumReader.read(text.substring(0, start));
    Summed right = SumReader.read(text.substring(end));
    boolean isBound = !"=".equals(operator) && !"<>".equals(operator);
    return operator.startsWith("<")
        ? of(right.plus(left.times(BigDecimal.ONE.negate())), !isBound)
        : of(left.plus(right.times(BigDecimal.ONE.negate())), !isBound);
  }

  /** In the smallest whole numbers that say the same. */
  private static LinearRule of(Summed sum, boolean isIdentity) {
    int digits = Math.max(0, sum.constant().stripTrailingZeros().scale());
    for (BigDecimal coefficient : sum.terms().values()) {
      digits = Math.max(digits, coefficient.stripTrailingZeros().scale());
    }
    BigInteger common = sum.constant().movePointRight(digits).toBigIntegerExact();
    for (BigDecimal coefficient : sum.terms().values()) {
      common = common.gcd(coefficient.movePointRight(digits).toBigIntegerExact());
    }
    BigDecimal unit = new BigDecimal(common.signum() == 0 ? BigInteger.ONE : common.abs());
    BigDecimal whole = BigDecimal.ONE.movePointRight(digits);
    SortedMap<Term, Long> terms = new TreeMap<>();
    sum.terms()
        .forEach(
            (term, coefficient) ->
                terms.put(term, coefficient.multiply(whole).divide(unit).longValueExact()));
    terms.values().removeIf(coefficient -> coefficient == 0);
    return new LinearRule(
        terms, sum.constant().multiply(whole).divide(unit).longValueExact(), isIdentity);
  }
}
