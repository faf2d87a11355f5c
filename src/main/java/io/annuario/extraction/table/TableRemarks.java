package io.annuario.extraction.table;

import io.annuario.extraction.sheet.Outbox;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be said once of a table about figures that were read all the same. */
final class TableRemarks {

  private final Outbox outbox;
  private final Place sheet;
  private final List<String> dashes = new ArrayList<>();
  private final List<String> thousands = new ArrayList<>();
  private final List<String> rounded = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private int repeated;
  private @Nullable Place firstRepeated;
  private @Nullable Place firstRepetition;

  TableRemarks(Outbox outbox, Place sheet) {
    this.outbox = outbox;
    this.sheet = sheet;
  }

  void dash(Cell cell) {
    dashes.add(cell.address().toString());
  }

  void thousands(Cell cell) {
    thousands.add(cell.address().toString());
  }

  void rounded(Cell cell) {
    rounded.add(cell.address().toString());
  }

  void footnote(Cell cell) {
    footnotes.add(cell.address().toString());
  }

  /** A figure that an earlier table gave already, with the same value. */
  void repeated(SeenFigures.Seen before, Observation observation) {
    if (repeated++ == 0) {
      firstRepeated = before.place();
      firstRepetition = observation.place();
    }
  }

  void close() {
    if (!dashes.isEmpty()) {
      outbox.send(FigureFindings.dashes(sheet, dashes));
    }
    if (!thousands.isEmpty()) {
      outbox.send(FigureFindings.thousands(sheet, thousands));
    }
    if (!rounded.isEmpty()) {
      outbox.send(FigureFindings.rounded(sheet, rounded));
    }
    if (!footnotes.isEmpty()) {
      outbox.send(FigureFindings.footnotes(sheet, footnotes));
    }
    if (firstRepeated != null && firstRepetition != null) {
      outbox.send(FigureFindings.repeated(firstRepetition, firstRepeated, repeated));
    }
  }
}
