package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days are written as ISO 8601 does. */
final class Dates {

  static final Phrase REMEDY = new Phrase("Scriverla come 2024-12-31", "Write it like 2024-12-31");

  private Dates() {}

  static void checkOrder(
      CodeList.Entry line,
      String from,
      @Nullable LocalDate first,
      String to,
      @Nullable LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      line.add(
          before(to, last, from, first), new Phrase("Correggere le date", "Correct the dates"));
    }
  }

  static Phrase before(String to, LocalDate last, String from, LocalDate first) {
    return Phrase.of(
        "'%s' (%s) viene prima di '%s' (%s)",
        "'%s' (%s) comes before '%s' (%s)", to, last, from, first);
  }
}
