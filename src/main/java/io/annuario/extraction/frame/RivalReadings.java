package io.annuario.extraction.frame;

import io.annuario.definition.Indicator;
import io.annuario.definition.Indicators;
import io.annuario.definition.Role;
import io.annuario.definition.Territory;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether a table can be read in two ways of which neither is better. */
public final class RivalReadings {

  private final ReturnScope scope;
  private final TableDraft draft;

  RivalReadings(ReturnScope scope, TableDraft draft) {
    this.scope = scope;
    this.draft = draft;
  }

  /**
   * Two lines of headers of which each names every column, and differently: no line is the heading
   * of a group, and no word a part of the one above it. Null when there are none.
   *
   * @param figures the columns of figures
   */
  @Nullable Ambiguity ofHeaders(List<Integer> figures) {
    List<Line> lines = draft.header().lines();
    if (figures.size() < 2) {
      return null;
    }
    for (int upper = 0; upper < lines.size(); upper++) {
      for (int lower = upper + 1; lower < lines.size(); lower++) {
        if (areRivals(lines.get(upper), lines.get(lower), figures)) {
          return ofHeaders(lines.get(upper), lines.get(lower), figures.get(0));
        }
      }
    }
    return null;
  }

  private static @Nullable Ambiguity ofHeaders(Line upper, Line lower, int column) {
    Cell one = upper.at(column);
    Cell other = lower.at(column);
    if (one == null || other == null) {
      return null;
    }
    int first = upper.index() + 1;
    int second = lower.index() + 1;
    return new Ambiguity.TwoReadings(
        other,
        Phrase.of(
            "due intestazioni, \"%s\" nella riga %d o \"%s\" nella riga %d",
            "two headers, \"%s\" in row %d or \"%s\" in row %d",
            one.raw(),
            first,
            other.raw(),
            second),
        "header_rows: [" + first + "]",
        "header_rows: [" + second + "]");
  }

  private boolean areRivals(Line upper, Line lower, List<Integer> figures) {
    for (int column : figures) {
      Cell one = upper.at(column);
      Cell other = lower.at(column);
      if (one == null || other == null || !differ(said(one), said(other))) {
        return false;
      }
    }
    return true;
  }

  private Coordinates said(Cell cell) {
    return scope.lexicon().of(cell).coordinates();
  }

  private boolean differ(Coordinates upper, Coordinates lower) {
    Indicator one = upper.indicator();
    Indicator other = lower.indicator();
    if (one != null && other != null && !one.equals(other)) {
      return !isPart(other, one);
    }
    Territory outer = upper.territory();
    Territory inner = lower.territory();
    if (outer != null && inner != null && !outer.equals(inner)) {
      return !scope.definition().territories().contains(outer.code(), inner.code());
    }
    PeriodWord before = upper.period();
    PeriodWord after = lower.period();
    return before != null && before.contradicts(after);
  }

  private boolean isPart(Indicator part, Indicator whole) {
    Indicators indicators = scope.definition().indicators();
    for (String code = part.partOf(); code != null; code = indicators.get(code).partOf()) {
      if (code.equals(whole.code())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A column of labels whose every word names a territory and an indicator, where neither header,
   * layout nor the rest of the table says which. Null when there is none.
   *
   * @param across the kinds that the headers over the figures name
   * @param outer what titles say
   */
  @Nullable Ambiguity ofLabels(Set<DimensionKind> across, Coordinates outer) {
    boolean isSaid =
        across.contains(DimensionKind.INDICATOR)
            || across.contains(DimensionKind.TERRITORY)
            || draft.pins().orientation() != null;
    boolean hasTerritory = outer.territory() != null || scope.ownTerritory() != null;
    boolean bothComplete = hasTerritory == (outer.indicator() != null);
    List<Integer> labels = draft.holds().keySet().stream().filter(draft::isLabel).toList();
    if (isSaid || !bothComplete || labels.size() != 1) {
      return null;
    }
    int at = labels.get(0);
    ColumnProfile profile = draft.profiles().find(at);
    Cell head = draft.header().lowest(at);
    Cell first = draft.sample().get(0).at(at);
    if (profile == null || first == null || draft.pins().kindOf(at, head) != null) {
      return null;
    }
    boolean isNamed =
        head != null
            && (scope.lexicon().of(head).has(Role.TERRITORY)
                || scope.lexicon().of(head).has(Role.INDICATOR));
    boolean isDouble =
        profile.named() > 0
            && profile.naming(DimensionKind.TERRITORY) == profile.named()
            && profile.naming(DimensionKind.INDICATOR) == profile.named();
    return isNamed || !isDouble ? null : ofLabels(first, Address.letters(at));
  }

  private static Ambiguity ofLabels(Cell first, String column) {
    return new Ambiguity.TwoReadings(
        first,
        new Phrase(
            String.format(
                Locale.ROOT,
                "nella colonna %s nomi come \"%s\", che possono essere territori o indicatori",
                column,
                first.raw()),
            String.format(
                Locale.ROOT,
                "names such as \"%s\" in column %s, which can be territories or indicators",
                first.raw(),
                column)),
        "orientation: territories-down",
        "orientation: indicators-down");
  }
}
