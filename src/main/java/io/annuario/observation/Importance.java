package io.annuario.observation;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** In which order findings are told. */
public final class Importance {

  /**
   * Errors before queries before notes. Among these first what is of no single figure, then figures
   * of which nobody knows how large they are, then the others, by what they add to a total: the
   * largest first. What weighs the same comes by place.
   */
  public static final Comparator<Finding> FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Importance::compareWeight)
          .thenComparing(Finding.BY_PLACE);

  private Importance() {}

  private static int compareWeight(Finding one, Finding other) {
    BigDecimal size = size(one.about().value());
    BigDecimal otherSize = size(other.about().value());
    if (size != null && otherSize != null) {
      return otherSize.compareTo(size);
    }
    return Integer.compare(rank(one, size), rank(other, otherSize));
  }

  private static int rank(Finding finding, @Nullable BigDecimal size) {
    if (size != null) {
      return 2;
    }
    About about = finding.about();
    return about.territory() == null || about.indicator() == null ? 0 : 1;
  }

  /**
   * The largest of the numbers that a value has, as {@link About} writes them: {@code 1294}, {@code
   * >=1400}, {@code CASES=12;ARRESTED=30}; null when it is something else.
   */
  private static @Nullable BigDecimal size(@Nullable String value) {
    BigDecimal largest = null;
    for (String part : value == null ? new String[0] : value.split(";", -1)) {
      BigDecimal number = number(part.substring(part.lastIndexOf('=') + 1));
      if (number == null) {
        return null;
      }
      largest = largest == null ? number : largest.max(number);
    }
    return largest;
  }

  private static @Nullable BigDecimal number(String text) {
    String digits = text.isEmpty() || "<>~".indexOf(text.charAt(0)) < 0 ? text : text.substring(1);
    if (digits.isEmpty() || digits.length() > 40 || !digits.chars().allMatch(Importance::isPlain)) {
      return null;
    }
    try {
      return new BigDecimal(digits).abs();
    } catch (NumberFormatException several) {
      return null;
    }
  }

  private static boolean isPlain(int character) {
    return (character >= '0' && character <= '9') || character == '.' || character == '-';
  }
}
