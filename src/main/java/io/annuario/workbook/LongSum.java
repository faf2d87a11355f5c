package io.annuario.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sum of many ranges, as a formula that every spreadsheet program takes. */
final class LongSum {

  /** Excel takes 255 arguments a function. */
  private static final int MOST_ARGUMENTS = 200;

  /** Excel takes 8,192 letters a formula. */
  private static final int LONGEST = 8_000;

  private LongSum() {}

  /** Adds up ranges, sums inside sums where they are many; null when no formula can hold them. */
  static @Nullable String of(List<String> ranges) {
    if (ranges.isEmpty()) {
      return null;
    }
    List<String> terms = ranges;
    while (terms.size() > MOST_ARGUMENTS) {
      List<String> sums = new ArrayList<>();
      for (int at = 0; at < terms.size(); at += MOST_ARGUMENTS) {
        sums.add(call(terms.subList(at, Math.min(terms.size(), at + MOST_ARGUMENTS))));
      }
      terms = sums;
    }
    String formula = call(terms);
    return formula.length() > LONGEST ? null : formula;
  }

  private static String call(List<String> terms) {
    return "SUM(" + String.join(",", terms) + ")";
  }
}
