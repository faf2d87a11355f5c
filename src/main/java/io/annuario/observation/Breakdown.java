package io.annuario.observation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is broken down beyond territory, indicator and period: dimension code to category
 * code, such as AGE to 0-9. Empty for a figure that counts everyone.
 *
 * <p>No record, because each is a key a million times: its hash and its code are worked out once.
 */
public final class Breakdown implements Comparable<Breakdown> {

  public static final Breakdown NONE = new Breakdown(Collections.emptySortedMap());

  private final SortedMap<String, String> categories;
  private final int hash;
  private final String code;

  public Breakdown(SortedMap<String, String> categories) {
    this.categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    this.hash = this.categories.hashCode();
    StringBuilder written = new StringBuilder();
    this.categories.forEach(
        (dimension, category) -> {
          written.append(written.isEmpty() ? "" : ";");
          written.append(dimension).append('=').append(category);
        });
    this.code = written.toString();
  }

  public SortedMap<String, String> categories() {
    return categories;
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

  /** Broken down by one more dimension. */
  public Breakdown with(String dimension, String category) {
    SortedMap<String, String> more = new TreeMap<>(categories);
    more.put(dimension, category);
    return new Breakdown(more);
  }

  public boolean isNone() {
    return categories.isEmpty();
  }

  /** {@code AGE=0-9;SEX=F}, dimensions in alphabetical order; empty when there is none. */
  public String code() {
    return code;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Breakdown one
            && hash == one.hash
            && categories.equals(one.categories));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public int compareTo(Breakdown other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
