package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.RateOf;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.number.Amount;
import io.annuario.extraction.number.Amounts;
import io.annuario.extraction.number.Numerals;
import io.annuario.extraction.number.Separators;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Key;
import io.annuario.observation.Place;
import io.annuario.observation.StatedRate;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recomputes the rates of one table from its counts, beside those that are printed. */
final class RateReader {

  /** Longer tables are not compared any further: their shares would have to be held. */
  private static final int MOST_HELD = 20_000;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReturnScope scope;
  private final Place sheet;
  private final Set<Territory> ancestors;

  /** Per column of counts: of the lines that count a part, and of those that count the whole. */
  private final Map<Integer, BigDecimal> parts = new HashMap<>();

  private final Map<Integer, BigDecimal> wholes = new HashMap<>();
  private final List<Share> shares = new ArrayList<>();

  private record Share(Key key, BigDecimal stated, BigDecimal count, int column, Place place) {}

  /**
   * @param ancestors the territories of the table that contain others of it
   */
  RateReader(ReturnScope scope, Place sheet, Set<Territory> ancestors) {
    this.scope = scope;
    this.sheet = sheet;
    this.ancestors = ancestors;
  }

  /**
   * @param all what row and context say of the rate's line
   * @param isTotal whether the line is a total, which is no part of a column's sum
   */
  void read(Line line, Column.Rates column, Coordinates all, boolean isTotal) {
    Cell cell = line.at(column.at());
    if (cell == null || column.of() instanceof RateOf.Unknown) {
      return;
    }
    Optional<BigDecimal> stated = percent(cell);
    if (column.of() instanceof RateOf.Share share) {
      Optional<BigDecimal> count = count(line, share.base(), all);
      Key key = key(all.with(share.base().header()));
      if (count.isPresent() && !isTotal) {
        (isWhole(all) ? wholes : parts).merge(share.base().at(), count.get(), BigDecimal::add);
      }
      if (key != null && count.isPresent() && stated.isPresent() && shares.size() < MOST_HELD) {
        Place place = sheet.at(cell.address());
        shares.add(new Share(key, stated.get(), count.get(), share.base().at(), place));
      }
    } else if (column.of() instanceof RateOf.PerInhabitants of) {
      stated.ifPresent(rate -> perInhabitants(line, of, all, rate, sheet.at(cell.address())));
    } else if (column.of() instanceof RateOf.Change change) {
      Optional<BigDecimal> now = count(line, change.base(), all);
      Optional<BigDecimal> before = count(line, change.previous(), all);
      Key key = key(all.with(change.base().header()));
      if (key != null
          && stated.isPresent()
          && now.isPresent()
          && before.isPresent()
          && before.get().signum() != 0) {
        BigDecimal again = quotient(now.get().subtract(before.get()), before.get());
        send(new StatedRate(key, stated.get(), again, sheet.at(cell.address())));
      }
    }
  }

  /** Whether a line counts what others of the table are parts of. */
  private boolean isWhole(Coordinates all) {
    return !all.wholes().isEmpty()
        || (all.territory() != null && ancestors.contains(all.territory()));
  }

  private void perInhabitants(
      Line line, RateOf.PerInhabitants of, Coordinates all, BigDecimal stated, Place place) {
    Optional<BigDecimal> count = count(line, of.base(), all);
    Key key = key(all.with(of.base().header()));
    if (key == null || count.isEmpty()) {
      return;
    }
    int year = scope.edition().period().start().getYear();
    OptionalLong residents = scope.definition().territories().get(key.territory()).population(year);
    if (residents.isPresent() && residents.getAsLong() > 0) {
      BigDecimal again =
          count
              .get()
              .multiply(BigDecimal.valueOf(of.per()))
              .divide(BigDecimal.valueOf(residents.getAsLong()), 4, RoundingMode.HALF_EVEN);
      send(new StatedRate(key, stated, again, of.per(), place));
    }
  }

  private @Nullable Key key(Coordinates all) {
    Indicator indicator = all.indicator();
    Territory territory = all.territory() != null ? all.territory() : scope.ownTerritory();
    return indicator == null || territory == null
        ? null
        : new Key(territory.code(), indicator.code(), scope.edition().period(), all.breakdown());
  }

  private static Optional<BigDecimal> count(Line line, Column.Figures column, Coordinates all) {
    Cell cell = line.at(column.at());
    Indicator indicator = all.with(column.header()).indicator();
    if (cell == null || indicator == null) {
      return Optional.empty();
    }
    return column.amounts().read(cell, indicator.decimals()) instanceof Amount.Counted counted
        ? Optional.of(counted.value())
        : Optional.empty();
  }

  /** A printed percentage, in percent: 12,5% or 0.125 shown as 12.5%. */
  private Optional<BigDecimal> percent(Cell cell) {
    if (cell.value() instanceof CellValue.Number number) {
      boolean isShown = Amounts.isPercent(cell.format(), number.value());
      return Optional.of(isShown ? number.value().multiply(HUNDRED) : number.value());
    }
    if (cell.value() instanceof CellValue.Text text && text.value().length() < 40) {
      String plain = Numerals.plain(text.value()).replace("%", "").strip();
      return Numerals.read(plain, scope.convention(), new Separators(), false)
          .filter(readings -> readings.values().size() == 1)
          .map(readings -> readings.values().get(0));
    }
    return Optional.empty();
  }

  void close() {
    for (Share share : shares) {
      BigDecimal whole = wholes.getOrDefault(share.column(), BigDecimal.ZERO);
      BigDecimal sum = parts.getOrDefault(share.column(), whole);
      if (sum.signum() > 0) {
        BigDecimal again = quotient(share.count(), sum);
        send(new StatedRate(share.key(), share.stated(), again, share.place()));
      }
    }
  }

  private void send(StatedRate rate) {
    scope.outbox().send(new Extracted.Rate(rate));
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_EVEN);
  }
}
