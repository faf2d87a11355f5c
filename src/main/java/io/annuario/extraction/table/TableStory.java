package io.annuario.extraction.table;

import io.annuario.definition.Layout.Orientation;
import io.annuario.definition.Meaning;
import io.annuario.extraction.TableFound;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.number.PlainCell;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers, while a table is read, how it was understood. */
final class TableStory {

  private static final int MOST_WORDS = 1_000;

  private final ReturnScope scope;
  private final Place sheet;
  private final Table table;
  private final PinnedLayout pins;
  private final TableOrigins origins;
  private final List<Integer> headerRows = new ArrayList<>();
  private final Map<String, TableFound.Word> words = new LinkedHashMap<>();
  private final List<Address> totals = new ArrayList<>();
  private final List<TableFound.Ignored> ignored = new ArrayList<>();
  private final Set<Object> ignoredOnce = new HashSet<>();
  private int firstRow = Integer.MAX_VALUE;
  private int lastRow;

  TableStory(ReturnScope scope, Place sheet, Table table, PinnedLayout pins, TableOrigins origins) {
    this.origins = origins;
    this.pins = pins;
    this.scope = scope;
    this.sheet = sheet;
    this.table = table;
  }

  void header(Line line) {
    headerRows.add(line.index());
    if (scope.outbox().isWatched()) {
      origins.header(line);
    }
    line(line);
  }

  void line(Line line) {
    firstRow = Math.min(firstRow, line.index());
    lastRow = Math.max(lastRow, line.index());
  }

  /** What a line is bound to, by its own labels and those above. */
  void bound(Block block, Line line, Coordinates row) {
    if (scope.outbox().isWatched()) {
      origins.line(block, line, row);
    }
  }

  /** What a heading within the table says of the lines below it. */
  void heading(Cell cell, Coordinates said) {
    origins.heading(cell, said);
  }

  void word(Cell cell) {
    Sense sense = scope.lexicon().of(cell);
    if (words.size() >= MOST_WORDS || words.containsKey(sense.text())) {
      return;
    }
    for (List<Meaning> meanings : List.of(sense.meanings(), sense.partOf(), sense.totalOf())) {
      for (Meaning meaning : meanings) {
        String code = codeOf(meaning);
        if (!code.isEmpty()) {
          words.putIfAbsent(
              sense.text(),
              new TableFound.Word(cell.address(), PlainCell.text(cell), code, meaning.word()));
        }
      }
    }
    if (sense.period() != null) {
      words.putIfAbsent(
          sense.text(),
          new TableFound.Word(cell.address(), PlainCell.text(cell), sense.period().said(), ""));
    }
  }

  private static String codeOf(Meaning meaning) {
    if (meaning instanceof Meaning.OfTerritory of) {
      return of.territory().code();
    }
    if (meaning instanceof Meaning.OfIndicator of) {
      return of.indicator().code();
    }
    return meaning instanceof Meaning.OfCategory of
        ? of.dimension().code() + "=" + of.category().code()
        : "";
  }

  void total(Cell cell) {
    if (totals.size() < MOST_WORDS) {
      totals.add(cell.address());
    }
  }

  void ignore(Object once, Address from, Phrase why) {
    if (ignored.size() < MOST_WORDS && ignoredOnce.add(once)) {
      ignored.add(new TableFound.Ignored(from, why));
    }
  }

  /** Says that the table is not laid out as the job's layout has it. */
  void compareWithLayout() {
    Orientation pinned = pins.orientation();
    Orientation found = orientation();
    boolean isForm = pinned == Orientation.FORM && found == Orientation.INDICATORS_DOWN;
    if (pinned != null && pinned != found && !isForm && table.ambiguity() == null) {
      Place place = sheet.at(new Address(Math.min(firstRow, lastRow), table.left()));
      scope.outbox().send(LabelFindings.notAsPinned(place, pinned, found));
    }
  }

  TableFound told() {
    int first = Math.min(firstRow, lastRow);
    return new TableFound(
        sheet,
        new Address(first, table.left()),
        new Address(lastRow, table.right()),
        orientation(),
        headerRows,
        why(),
        table.context().codes(),
        columns(),
        List.copyOf(words.values()),
        scope.convention(),
        totals,
        ignored,
        scope.outbox().isWatched() ? origins.told() : List.of());
  }

  private Orientation orientation() {
    List<Column.Labels> labels = table.labels();
    long figures = table.columns().stream().filter(Column.Figures.class::isInstance).count();
    boolean byTerritory =
        labels.stream().anyMatch(label -> label.expected() == DimensionKind.TERRITORY);
    boolean byIndicator =
        labels.stream().anyMatch(label -> label.expected() == DimensionKind.INDICATOR);
    if (byTerritory && byIndicator) {
      return Orientation.LIST;
    }
    if (byIndicator) {
      return figures == 1 ? Orientation.FORM : Orientation.INDICATORS_DOWN;
    }
    return byTerritory ? Orientation.TERRITORIES_DOWN : Orientation.FORM;
  }

  private List<TableFound.Figures> columns() {
    return table.columns().stream()
        .filter(Column.Figures.class::isInstance)
        .map(Column.Figures.class::cast)
        .map(of -> new TableFound.Figures(of.at(), of.header().codes(), of.scale()))
        .toList();
  }

  private Phrase why() {
    if (!headerRows.isEmpty() && pins.headerRows().containsAll(headerRows)) {
      return new Phrase("lo dice il layout del lavoro", "the job's layout says so");
    }
    return headerRows.isEmpty()
        ? new Phrase(
            "nessuna, le etichette hanno le cifre accanto",
            "none, the labels have their figures beside them")
        : new Phrase(
            "parole subito sopra la prima riga di cifre",
            "words right above the first row of figures");
  }
}
