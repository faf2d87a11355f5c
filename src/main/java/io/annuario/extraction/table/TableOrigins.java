package io.annuario.extraction.table;

import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Remembers, while a table is read, which line, column or title said what of its figures. It
 * compares what a label says with what its line is bound to, so that it tells what was done and not
 * what should have been.
 */
final class TableOrigins {

  private final ReturnScope scope;
  private final Table table;
  private final PinnedLayout pins;
  private final TitlesMet titles;

  /** What columns of labels named in their own lines, and header lines over columns of figures. */
  private final Map<Integer, Set<String>> byColumn = new TreeMap<>();

  private final Map<Integer, Set<String>> byHeader = new TreeMap<>();

  /** What the headers of all columns of figures say. */
  private final Set<Map.Entry<String, String>> ofHeaders = new HashSet<>();

  /** The latest label above of each part of a key, with its value. */
  private final Map<String, Label> above = new HashMap<>();

  private final Inheritances inherited = new Inheritances();
  private final Set<String> pinned = new LinkedHashSet<>();
  private boolean lacksTerritory;
  private boolean lacksPeriod;

  private record Label(Address cell, String value) {}

  TableOrigins(ReturnScope scope, Table table, PinnedLayout pins, TitlesMet titles) {
    this.scope = scope;
    this.table = table;
    this.pins = pins;
    this.titles = titles;
  }

  void header(Line line) {
    if (ofHeaders.isEmpty()) {
      figures().forEach(column -> ofHeaders.addAll(Slots.of(column.header()).entrySet()));
    }
    for (Column.Labels column : table.labels()) {
      Cell corner = line.at(column.at());
      if (corner != null) {
        titles.met(corner.address(), scope.titles().read(corner.raw()));
      }
    }
    for (Cell cell : line.cells()) {
      int column = cell.address().column();
      if (column >= table.left() && column <= table.right()) {
        Map<String, String> said = Slots.of(scope.lexicon().ofLabel(cell).coordinates());
        said.entrySet().stream()
            .filter(ofHeaders::contains)
            .forEach(slot -> add(byHeader, line.index(), slot.getKey()));
      }
    }
  }

  /** A heading within the table that is no label. */
  void heading(Cell cell, Coordinates said) {
    Slots.of(said).forEach((slot, value) -> above.put(slot, new Label(cell.address(), value)));
  }

  /**
   * A line whose labels are known.
   *
   * @param row what it is bound to, whoever said it
   */
  void line(Block block, Line line, Coordinates row) {
    Map<String, String> bound = Slots.of(row);
    boolean hasFigures = figures().stream().anyMatch(column -> line.at(column.at()) != null);
    Set<String> own = new LinkedHashSet<>();
    for (Column.Labels column : table.labels()) {
      Cell cell = block.seenAt(line, column.at());
      if (cell != null) {
        named(column, cell, bound)
            .forEach(
                (slot, value) -> {
                  above.put(slot, new Label(cell.address(), value));
                  if (cell.address().row() == line.index()) {
                    own.add(slot);
                    if (hasFigures) {
                      add(byColumn, column.at(), slot);
                    }
                  }
                });
      }
    }
    if (hasFigures) {
      inherit(line, bound, own);
      lacks(row);
    }
  }

  private Map<String, String> named(Column.Labels column, Cell cell, Map<String, String> bound) {
    Coordinates code = column.codes() ? scope.lexicon().codeOf(cell) : Coordinates.NONE;
    Coordinates said = code.isEmpty() ? scope.lexicon().ofLabel(cell).coordinates() : code;
    Map<String, String> named = new LinkedHashMap<>(Slots.of(said));
    // A month below its year is bound as a month of it.
    named.replaceAll(
        (slot, value) -> slot.equals(Slots.PERIOD) ? bound.getOrDefault(slot, value) : value);
    named.entrySet().retainAll(bound.entrySet());
    return named;
  }

  private void inherit(Line line, Map<String, String> bound, Set<String> own) {
    Map<Address, Set<String>> from = new LinkedHashMap<>();
    Map<String, String> byLayout = Slots.of(pins.heldAt(line.index(), Coordinates.NONE));
    bound.forEach(
        (slot, value) -> {
          Label label = above.get(slot);
          if (own.contains(slot)) {
            return;
          }
          if (label != null && label.value().equals(value)) {
            from.computeIfAbsent(label.cell(), cell -> new TreeSet<>()).add(slot);
          } else if (byLayout.containsKey(slot)) {
            pinned.add(slot);
          }
        });
    from.forEach((cell, slots) -> inherited.add(line.index(), cell, Slots.said(slots)));
  }

  private void lacks(Coordinates row) {
    Coordinates all = table.context().with(row);
    lacksTerritory |=
        all.territory() == null
            && !row.total()
            && figures().stream().anyMatch(column -> column.header().territory() == null);
    lacksPeriod |=
        all.period() == null
            && figures().stream().anyMatch(column -> column.header().period() == null);
  }

  private List<Column.Figures> figures() {
    return table.columns().stream()
        .filter(Column.Figures.class::isInstance)
        .map(Column.Figures.class::cast)
        .toList();
  }

  private static void add(Map<Integer, Set<String>> where, int at, String slot) {
    where.computeIfAbsent(at, none -> new LinkedHashSet<>()).add(slot);
  }

  /** One phrase for each that said something. */
  List<Phrase> told() {
    List<Phrase> told = new ArrayList<>();
    byColumn.forEach(
        (column, slots) -> {
          String letters = Address.letters(column);
          told.add(from(slots, new Phrase("dalla colonna " + letters, "from column " + letters)));
        });
    byHeader.forEach(
        (row, slots) -> {
          int number = row + 1;
          told.add(
              from(
                  slots,
                  new Phrase(
                      "dall'intestazione nella riga " + number,
                      "from the header in row " + number)));
        });
    Set<String> together = new TreeSet<>();
    figures().forEach(column -> together.addAll(Slots.of(column.header()).keySet()));
    byHeader.values().forEach(together::removeAll);
    if (!together.isEmpty()) {
      told.add(
          from(
              together,
              new Phrase(
                  "dalle righe d'intestazione, lette insieme",
                  "from the header's rows, read together")));
    }
    inherited.told().forEach(told::add);
    context(told);
    return told;
  }

  private void context(List<Phrase> told) {
    Map<Phrase, Set<String>> byOrigin = new LinkedHashMap<>();
    Map<String, String> pinnedForAll = Slots.of(pins.context());
    Slots.of(table.context())
        .forEach(
            (slot, value) -> {
              if (!isSaidBelow(slot)) {
                Phrase origin =
                    value.equals(pinnedForAll.get(slot)) ? byLayout() : titles.origin(slot, value);
                if (origin != null) {
                  byOrigin.computeIfAbsent(origin, none -> new LinkedHashSet<>()).add(slot);
                }
              }
            });
    byOrigin.forEach((origin, slots) -> told.add(from(slots, origin)));
    if (!pinned.isEmpty()) {
      told.add(from(pinned, byLayout()));
    }
    if (lacksTerritory) {
      told.add(
          new Phrase(
              "territorio, dove nulla ne nomina uno: quello dell'ufficio",
              "territory, where nothing names one: the office's own"));
    }
    if (lacksPeriod) {
      told.add(
          new Phrase(
              "periodo, dove nulla ne nomina uno: quello dell'edizione",
              "period, where nothing names one: the edition's"));
    }
  }

  /** Whether labels or all headers say it themselves, so that what titles say does not matter. */
  private boolean isSaidBelow(String slot) {
    return byColumn.values().stream().anyMatch(slots -> slots.contains(slot))
        || figures().stream().allMatch(column -> Slots.of(column.header()).containsKey(slot));
  }

  private static Phrase byLayout() {
    return new Phrase("dal layout del lavoro", "from the job's layout");
  }

  private static Phrase from(Set<String> slots, Phrase origin) {
    return Slots.said(slots).then(Phrase.same(" ")).then(origin);
  }
}
