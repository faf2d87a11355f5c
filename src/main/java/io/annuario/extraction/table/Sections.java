package io.annuario.extraction.table;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.RateWords;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What heading lines within a table say of the lines below them, and how long: until the next
 * heading of the kind, be it known or not.
 */
final class Sections {

  private final ReturnScope scope;
  private Coordinates said = Coordinates.NONE;
  private boolean ofIndicator;
  private boolean hasFigures;
  private boolean hasSubheadings;
  private boolean rates;
  private @Nullable Cell ended;

  Sections(ReturnScope scope) {
    this.scope = scope;
  }

  Coordinates said() {
    return said;
  }

  /** A heading of words of which some are known, as in a title. */
  void titled(Coordinates title) {
    said = said.with(title);
    begin(title.indicator() != null);
  }

  /** A heading that is a label. */
  void headed(Set<DimensionKind> kinds) {
    begin(kinds.contains(DimensionKind.INDICATOR));
  }

  private void begin(boolean namesIndicator) {
    rates = false;
    ended = null;
    if (namesIndicator) {
      ofIndicator = true;
      hasFigures = false;
      hasSubheadings = false;
    }
  }

  /**
   * A heading that nobody knows. Below figures it takes the place of the indicator above them,
   * unless such headings divide what stands below an indicator.
   */
  void unknown(Cell cell) {
    Sense sense = scope.lexicon().of(cell);
    if (sense.isRate()
        || RateWords.beginsWithRate(cell.raw())
        || RateWords.beginsWithChange(cell.raw())) {
      rates = true;
    } else if (!scope.titles().isNote(cell.raw()) && ofIndicator) {
      hasSubheadings |= !hasFigures;
      ended = hasFigures && !hasSubheadings ? cell : ended;
    }
  }

  /** A line of figures, by the kinds that its own labels name. */
  void line(Set<DimensionKind> kinds) {
    hasFigures = true;
    if (kinds.contains(DimensionKind.INDICATOR)) {
      rates = false;
      ended = null;
    }
  }

  /** Whether what stands below the latest heading are shares or changes. */
  boolean areRates() {
    return rates;
  }

  /**
   * The unknown heading that stands where an indicator should; null when the line does not need
   * one.
   */
  @Nullable Cell ended(Coordinates line, Set<DimensionKind> kinds) {
    boolean inherits =
        !kinds.contains(DimensionKind.INDICATOR)
            && (line.indicator() != null || said.indicator() != null);
    return inherits ? ended : null;
  }
}
