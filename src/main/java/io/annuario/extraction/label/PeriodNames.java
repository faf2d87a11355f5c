package io.annuario.extraction.label;

import io.annuario.definition.Edition;
import io.annuario.definition.Label;
import io.annuario.extraction.label.PeriodWord.Precision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words by which an edition's own file calls its period: "FY2024", "Anno XII". */
final class PeriodNames {

  private final List<String> names;
  private final PeriodWord period;

  PeriodNames(Edition edition) {
    this.names = edition.names().stream().map(Label::normalise).toList();
    this.period = new PeriodWord(edition.period(), Precision.RANGE);
  }

  /**
   * Null when a label is none of them.
   *
   * @param label normalised
   */
  @Nullable PeriodWord of(String label) {
    return names.contains(label) ? period : null;
  }

  /** Null when a title holds none of them. */
  @Nullable PeriodWord in(String title) {
    if (names.isEmpty()) {
      return null;
    }
    String words = " " + Label.normalise(title) + " ";
    return names.stream().anyMatch(name -> words.contains(" " + name + " ")) ? period : null;
  }
}
