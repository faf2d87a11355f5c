package io.annuario.extraction.reading;

import io.annuario.definition.LayoutUse;
import io.annuario.definition.Policies.Hidden;
import io.annuario.definition.Territory;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.ReturnReading;
import io.annuario.extraction.TableFound;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.sheet.HiddenContent;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.extraction.table.SeenFigures;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Ledger;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.privacy.PersonalDetail;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a return sheet by sheet, each block by block. */
final class SheetBySheet implements ReturnReading {

  private final ReturnScope scope;
  private final Iterator<Sheet> sheets;
  private final SeenFigures seen = new SeenFigures();
  private final StampsMet stamps;
  private @Nullable SheetReading current;
  private boolean searched;
  private boolean ended;

  SheetBySheet(ReturnScope scope) {
    this.scope = scope;
    this.stamps = new StampsMet(scope);
    this.sheets = scope.spreadsheet().sheets().iterator();
  }

  @Override
  public @Nullable Extracted next() {
    while (scope.outbox().isEmpty() && !ended) {
      try {
        advance();
      } catch (RefusedFile refused) {
        scope.outbox().send(refused.finding());
        ended = true;
      } catch (OutOfMemoryError tooLarge) {
        closeSheet();
        scope.outbox().send(RefusedFile.noMemory(file()).finding());
        ended = true;
      }
    }
    return scope.outbox().poll();
  }

  private void advance() throws RefusedFile {
    if (!searched) {
      searched = true;
      searchForPersons();
      return;
    }
    if (current != null && current.advance()) {
      return;
    }
    closeSheet();
    if (sheets.hasNext()) {
      open(sheets.next());
      return;
    }
    ended = true;
    seen.close(scope.outbox());
    // A blank return has figures of the edition before beside empty cells, and nothing is wrong.
    if (!stamps.areOwn() || scope.outbox().ledger().figures() > 0) {
      scope.periods().close(scope.outbox());
    }
    if (tables() == 0 && scope.outbox().ledger().rejected() == 0) {
      scope.outbox().send(noTable());
    }
  }

  /** A return with detail about persons is refused before any of its texts can be quoted. */
  private void searchForPersons() throws RefusedFile {
    for (Sheet sheet : scope.spreadsheet().sheets()) {
      String name = sheet.name();
      boolean isNamed = name != null && PersonalDetail.isIn(name);
      Place place = isNamed ? Place.ofFile(file()) : Place.ofSheet(file(), name);
      List<Address> cells = PersonSearch.in(sheet, scope);
      if (isNamed || !cells.isEmpty()) {
        scope.outbox().send(PersonalDetail.finding(place, cells));
      }
    }
    if (!scope.outbox().isEmpty()) {
      for (Sheet sheet : scope.spreadsheet().sheets()) {
        scope.outbox().enter(Place.ofSheet(file(), sheet.name()));
        countAll(sheet, Fate.REJECTED, Reason.Plain.NONE);
      }
      ended = true;
    }
  }

  private void open(Sheet sheet) throws RefusedFile {
    scope.layouts().sheet(sheet.name());
    List<PinnedLayout> layouts =
        PinnedLayout.of(scope.definition(), scope.office().code(), sheet.name(), scope.layouts());
    boolean ignored = layouts.stream().anyMatch(PinnedLayout::ignoresSheet);
    Hidden policy = scope.definition().policies().hidden();
    scope.outbox().enter(Place.ofSheet(file(), sheet.name()));
    if (ignored) {
      countAll(sheet, Fate.NOTE, Reason.Plain.LEFT_OUT);
    } else if (sheet.hidden() && policy != Hidden.READ) {
      Fate fate = policy == Hidden.REJECT ? Fate.REJECTED : Fate.NOTE;
      int cells = countAll(sheet, fate, Reason.Plain.HIDDEN);
      if (cells > 0) {
        Place place = Place.ofSheet(file(), sheet.name());
        Phrase got =
            new Phrase("un foglio nascosto con ", "a hidden sheet of ")
                .then(
                    Phrase.counted(
                        cells, new Phrase("cella", "cell"), new Phrase("celle", "cells")));
        scope.outbox().send(HiddenContent.finding(place, got, policy));
      }
    } else {
      current = new SheetReading(scope, seen, stamps, sheet, file(), contextOf(sheet), layouts);
    }
  }

  /** What the names of the sheet and of the file say. */
  private Coordinates contextOf(Sheet sheet) {
    String file = file();
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String base = dot < 0 ? last : last.substring(0, dot);
    Coordinates ofFile = scope.titles().ofFile(base);
    // A file may be called after several offices, or after what they report on: it proves nothing.
    if (ofFile.undecided() || !scope.titles().offices(base).isEmpty()) {
      ofFile = ofFile.without(DimensionKind.TERRITORY);
    }
    PeriodWord period = ofFile.period();
    if (period != null && period.isPartOfAnyYear()) {
      // "invio_marzo.xlsx" came in March; it need not be about it.
      ofFile = ofFile.without(DimensionKind.PERIOD);
    }
    String name = sheet.name();
    Coordinates ofSheet = name == null ? Coordinates.NONE : scope.titles().ofSheet(name);
    scope.periods().said(Place.ofSheet(file(), name), ofSheet.period());
    scope.periods().said(Place.ofSheet(file(), name), ofFile.period());
    if (name != null && ofSheet.isEmpty() && othersAreCalledAfterParts(sheet)) {
      return ofFile.with(scope.titles().ofTerritory(name));
    }
    return ofFile.with(ofSheet);
  }

  /** Whether other sheets are called after parts of what the office reports on. */
  private boolean othersAreCalledAfterParts(Sheet sheet) {
    Territory own = scope.ownTerritory();
    return own != null
        && scope.spreadsheet().sheets().stream()
            .filter(other -> other != sheet && other.name() != null)
            .map(other -> scope.titles().read(String.valueOf(other.name())).territory())
            .anyMatch(
                part ->
                    part != null
                        && !part.equals(own)
                        && scope.definition().territories().contains(own.code(), part.code()));
  }

  private int countAll(Sheet sheet, Fate fate, Reason reason) throws RefusedFile {
    int cells = 0;
    try (Sheet.RowCursor rows = sheet.rows()) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        for (Cell cell : row.cells()) {
          if (HiddenContent.holdsSomething(cell)) {
            scope.outbox().count(cell, fate, reason);
            cells++;
          }
        }
      }
    }
    return cells;
  }

  private String file() {
    return scope.spreadsheet().file();
  }

  private Finding noTable() {
    return Finding.of(
        FindingCode.NO_TABLE,
        Place.ofFile(file()),
        new Phrase("tabelle", "tables"),
        new Phrase(
            "almeno una tabella con parole della rilevazione, come " + sample(),
            "at least one table with words of the job, such as " + sample()),
        new Phrase("nessuna tabella", "no table"),
        new Phrase(
            "Controllare che sia il file giusto, e che intestazioni ed etichette siano scritte.",
            "Check that it is the right file, and that headers and labels are written."));
  }

  private String sample() {
    String indicator =
        scope.definition().indicators().all().stream()
            .findFirst()
            .map(first -> first.name().in(scope.definition().language()))
            .orElse("");
    return "\"" + scope.definition().territories().top().name() + "\", \"" + indicator + "\"";
  }

  @Override
  public Ledger ledger() {
    return scope.outbox().ledger();
  }

  @Override
  public int tables() {
    return scope.outbox().tables();
  }

  @Override
  public LayoutUse layouts() {
    return scope.layouts().use();
  }

  @Override
  public List<TableFound> found() {
    return scope.outbox().found();
  }

  private void closeSheet() {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  @Override
  public void close() {
    closeSheet();
  }
}
