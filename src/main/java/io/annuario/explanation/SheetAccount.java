package io.annuario.explanation;

import io.annuario.extraction.Reason;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import io.annuario.spreadsheet.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of the cells of one sheet, and why. */
final class SheetAccount {

  private final Explanation explanation;
  private final Place sheet;
  private final Map<Address, Observation> figures = new HashMap<>();
  private final Map<Key, Address> places = new HashMap<>();
  private final Map<Address, StatedTotal> totals = new HashMap<>();
  private final Map<Address, StatedRate> rates = new HashMap<>();
  private final List<TableFound> tables;
  private final Rejections rejections;
  private final TotalParts parts;

  SheetAccount(Explanation explanation, @Nullable String name) {
    this.explanation = explanation;
    this.sheet = Place.ofSheet(explanation.file(), name);
    for (Observation figure : explanation.figures()) {
      Address cell = in(figure.place());
      if (cell != null) {
        figures.put(cell, figure);
        places.putIfAbsent(figure.key(), cell);
      }
    }
    for (StatedTotal total : explanation.totals()) {
      Address cell = in(total.place());
      if (cell != null) {
        totals.put(cell, total);
        places.putIfAbsent(total.key(), cell);
      }
    }
    for (StatedRate rate : explanation.rates()) {
      Address cell = in(rate.place());
      if (cell != null) {
        rates.put(cell, rate);
      }
    }
    this.tables =
        explanation.tables().stream()
            .filter(table -> Objects.equals(name, table.sheet().sheet()))
            .toList();
    this.rejections = new Rejections(explanation.findings(), name, tables);
    this.parts = new TotalParts(figures);
  }

  private @Nullable Address in(Place place) {
    return Objects.equals(sheet.sheet(), place.sheet()) ? place.cell() : null;
  }

  /** Whether the file tells something of single persons, so that no text of it may be shown. */
  boolean isPersonal() {
    return explanation.findings().stream()
        .anyMatch(finding -> finding.code() == FindingCode.PERSONAL_DETAIL);
  }

  List<TableFound> tables() {
    return tables;
  }

  /** The gravest finding that stands at a cell. */
  @Nullable Finding at(Address cell) {
    return rejections.at(cell);
  }

  @Nullable Observation figure(Address cell) {
    return figures.get(cell);
  }

  @Nullable StatedTotal total(Address cell) {
    return totals.get(cell);
  }

  /**
   * What became of a cell that holds something.
   *
   * @param isHidden whether its row, its column or its sheet is hidden
   */
  CellTold of(Cell cell, boolean isHidden) {
    Address address = cell.address();
    CellTold told = settled(address, explanation.fates().of(sheet.sheet(), address), isHidden);
    boolean isLost = told.fate() == CellTold.Fate.REJECTED || told.fate() == CellTold.Fate.UNREAD;
    Finding finding =
        isLost
            ? rejections.of(address, explanation.fates().of(sheet.sheet(), address))
            : rejections.at(address);
    return finding == null ? told : told.with(finding.code(), in(finding.place()));
  }

  private CellTold settled(Address cell, FateMap.@Nullable Settled settled, boolean isHidden) {
    Observation figure = figures.get(cell);
    if (figure != null) {
      CellTold told = told(cell, CellTold.Fate.FIGURE).about(figure.key(), figure.value());
      told = told.as(figure.qualifier(), figure.status());
      StatedTotal total = totals.get(cell);
      return total == null ? told : told.with(parts.of(total));
    }
    if (settled == null) {
      return told(cell, isHidden ? CellTold.Fate.HIDDEN : CellTold.Fate.UNREAD);
    }
    return switch (settled.fate()) {
      case FIGURE -> told(cell, CellTold.Fate.FIGURE);
      case TOTAL -> compared(cell);
      case RATE -> rate(cell);
      case LABEL -> told(cell, label(cell));
      case NOTE -> note(cell, settled.reason());
      case OTHER_PERIOD -> ofPeriod(told(cell, CellTold.Fate.OTHER_PERIOD), settled.reason());
      case REJECTED -> told(cell, CellTold.Fate.REJECTED);
    };
  }

  private CellTold told(Address cell, CellTold.Fate fate) {
    return CellTold.of(sheet.sheet(), cell, fate);
  }

  private CellTold compared(Address cell) {
    CellTold told = told(cell, CellTold.Fate.TOTAL);
    StatedTotal total = totals.get(cell);
    if (total != null) {
      return told.about(total.key(), total.stated()).with(parts.of(total));
    }
    FateMap.Compared compared = explanation.fates().comparedAt(sheet.at(cell));
    return compared == null
        ? told
        : told.with(
            new CellTold.Compared(
                CellTold.plain(compared.sum()),
                compared.parts().size(),
                Ranges.of(compared.parts())));
  }

  private CellTold rate(Address cell) {
    CellTold told = told(cell, CellTold.Fate.RATE);
    StatedRate rate = rates.get(cell);
    if (rate == null) {
      return told;
    }
    Address of = places.get(rate.key());
    return told.about(rate.key(), rate.stated())
        .with(
            new CellTold.Compared(
                CellTold.plain(rate.recomputed()),
                1,
                of == null ? List.of() : Ranges.of(List.of(of))));
  }

  private CellTold note(Address cell, Reason reason) {
    CellTold.Fate fate = CellTold.Fate.REMARK;
    if (reason instanceof Reason.Plain plain) {
      fate =
          switch (plain) {
            case NONE -> CellTold.Fate.REMARK;
            case LEFT_OUT -> CellTold.Fate.IGNORED;
            case HIDDEN -> CellTold.Fate.HIDDEN;
            case CROSSED_OUT -> CellTold.Fate.CROSSED_OUT;
            case REPEATED -> CellTold.Fate.REPEATED;
          };
    }
    return ofPeriod(told(cell, fate), reason);
  }

  private static CellTold ofPeriod(CellTold told, Reason reason) {
    return reason instanceof Reason.OtherPeriod other ? told.of(other.said()) : told;
  }

  private CellTold.Fate label(Address cell) {
    for (TableFound table : tables) {
      if (Rejections.isIn(table, cell)) {
        return table.headerRows().contains(cell.row()) ? CellTold.Fate.HEADER : CellTold.Fate.LABEL;
      }
    }
    return CellTold.Fate.TITLE;
  }
}
