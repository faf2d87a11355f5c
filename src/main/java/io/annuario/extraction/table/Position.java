package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell of figures stands in the dimensions.
 *
 * @param coordinates everything that its row, its column and the context say
 * @param over what it is the total of, by a bare total's word
 * @param period the edition's, or the part of it that the figure counts
 */
record Position(Coordinates coordinates, TotalOver over, Period period) {

  /** Whether one cell cannot be about both: a territory in the row, another in the header. */
  static boolean clash(Coordinates row, Coordinates header) {
    return differ(row.indicator(), header.indicator())
        || (row.period() != null && row.period().contradicts(header.period()))
        || (!row.breakdown().isNone()
            && header.categories().entrySet().stream()
                .anyMatch(entry -> differ(entry.getValue(), row.categories().get(entry.getKey()))));
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  /** How sure figures are by what is said of their period. */
  ObservationStatus status() {
    return coordinates.period() == null ? ObservationStatus.A : coordinates.period().status();
  }

  /** A finding about a figure here, which says its value already. */
  Finding meant(Finding finding, Territory territory, Indicator indicator) {
    Key key = key(territory.code(), indicator.code());
    return finding.about(About.key(key).worth(finding.about().value()));
  }

  /** What is wrong with a cell here: with a figure that the office may send, or with a total. */
  Finding wrong(Finding finding, ReturnScope scope, Territory territory, Indicator indicator) {
    boolean isFigure =
        over == TotalOver.NOTHING && !coordinates.total() && scope.mayReport(territory);
    return isFigure ? meant(finding, territory, indicator) : finding;
  }

  Key key(String territory, String indicator) {
    return new Key(territory, indicator, period, coordinates.breakdown());
  }
}
