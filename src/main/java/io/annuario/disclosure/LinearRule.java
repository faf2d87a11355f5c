package io.annuario.disclosure;

import io.annuario.definition.Rule;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule tells an outsider: that figures add up, or that one is at least another. Rules that
 * multiply figures or choose between them tell him nothing that he could reckon with here.
 *
 * @param terms each figure with its coefficient
 * @param constant what is added to them
 * @param isIdentity whether all together make nothing; else they are not negative, and whatever is
 *     above zero is unknown
 */
record LinearRule(SortedMap<Term, Long> terms, long constant, boolean isIdentity) {

  private static final Pattern COMPARISON = Pattern.compile("([^<>=]+)(=|<=|>=|<|>)([^<>=]+)");
  private static final Pattern TERM =
      Pattern.compile(
          "\\G\\s*([+-]?)\\s*(?:([0-9]{1,9})\\s*\\*\\s*)?"
              + "(?:([A-Z][A-Z0-9_]*)(?:\\[([^\\]]*)\\])?|([0-9]{1,15}))\\s*");

  /** A figure of the place that a rule is applied to. */
  record Term(String indicator, Breakdown category) implements Comparable<Term> {

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

  /** What the parts of a rule that all must hold say. */
  static List<LinearRule> of(Rule rule) {
    List<LinearRule> rules = new ArrayList<>();
    for (String part : rule.check().split("\\band\\b", -1)) {
      comparison(part).ifPresent(rules::add);
    }
    return rules;
  }

  private static Optional<LinearRule> comparison(String text) {
    Matcher sides = COMPARISON.matcher(masked(text));
    if (!sides.matches()) {
      return Optional.empty();
    }
    SortedMap<Term, Long> terms = new TreeMap<>();
    boolean less = sides.group(2).startsWith("<");
    Long first = add(unmasked(sides.group(1)), less ? -1 : 1, terms);
    Long second = add(unmasked(sides.group(3)), less ? 1 : -1, terms);
    terms.values().removeIf(coefficient -> coefficient == 0);
    return first != null && second != null && !terms.isEmpty()
        ? Optional.of(new LinearRule(terms, first + second, "=".equals(sides.group(2))))
        : Optional.empty();
  }

  /** The equals signs of categories are none of comparisons. */
  private static String masked(String text) {
    return Pattern.compile("\\[[^\\]]*\\]")
        .matcher(text)
        .replaceAll(category -> Matcher.quoteReplacement(category.group().replace('=', ':')));
  }

  private static String unmasked(String text) {
    return text.replace(':', '=');
  }

  /** Adds the figures of one side; its constants are returned, null when it cannot be read. */
  private static @Nullable Long add(String side, int sign, SortedMap<Term, Long> terms) {
    Matcher matcher = TERM.matcher(side);
    int end = 0;
    long constant = 0;
    while (end < side.length() && matcher.find(end) && matcher.start() == end) {
      if (end > 0 && matcher.group(1).isEmpty()) {
        return null;
      }
      long factor = matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2));
      long signed = "-".equals(matcher.group(1)) ? -sign * factor : sign * factor;
      if (matcher.group(3) == null) {
        constant += signed * Long.parseLong(matcher.group(5));
      } else {
        String category = matcher.group(4);
        terms.merge(
            new Term(
                matcher.group(3), category == null ? Breakdown.NONE : Breakdown.parse(category)),
            signed,
            Long::sum);
      }
      end = matcher.end();
    }
    return end == side.length() ? (Long) constant : null;
  }
}
