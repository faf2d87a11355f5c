package io.annuario.observation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is broken down beyond territory, indicator and period: dimension code to category
 * code, such as AGE to 0-9. Empty for a figure that counts everyone. Its code is worked out once:
 * every figure is compared by it.
 */
public final class Breakdown implements Comparable<Breakdown> {

  public static final Breakdown NONE = new Breakdown(new TreeMap<>());

  private final SortedMap<String, String> categories;
  private final String code;

  private Breakdown(SortedMap<String, String> categories) {
    this.categories = Collections.unmodifiableSortedMap(categories);
    this.code = codeOf(categories);
  }

  public static Breakdown of(Map<String, String> categories) {
    return categories.isEmpty() ? NONE : new Breakdown(new TreeMap<>(categories));
  }

  /**
   * Reads the form that {@link #code()} writes.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static Breakdown parse(String code) {
    SortedMap<String, String> categories = new TreeMap<>();
    if (!code.isEmpty()) {
      for (String part : code.split(";", -1)) {
        int equals = part.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException("Not a breakdown: " + code);
        }
        categories.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return of(categories);
  }

  /** Dimension code to category code, in the order of the dimensions' codes. */
  public SortedMap<String, String> categories() {
    return categories;
  }

  /** Broken down by one more dimension. */
  public Breakdown with(String dimension, String category) {
    SortedMap<String, String> more = new TreeMap<>(categories);
    more.put(dimension, category);
    return new Breakdown(more);
  }

  /** Not broken down by a dimension. */
  public Breakdown without(String dimension) {
    if (!categories.containsKey(dimension)) {
      return this;
    }
    SortedMap<String, String> less = new TreeMap<>(categories);
    less.remove(dimension);
    return less.isEmpty() ? NONE : new Breakdown(less);
  }

  public boolean isNone() {
    return code.isEmpty();
  }

  /** {@code AGE=0-9;SEX=F}, dimensions in alphabetical order; empty when there is none. */
  public String code() {
    return code;
  }

  private static String codeOf(SortedMap<String, String> categories) {
    StringBuilder code = new StringBuilder();
    categories.forEach(
        (dimension, category) ->
            code.append(code.isEmpty() ? "" : ";").append(dimension).append('=').append(category));
    return code.toString();
  }

  @Override
  public int compareTo(Breakdown other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Breakdown breakdown && code.equals(breakdown.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
