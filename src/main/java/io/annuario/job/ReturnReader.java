package io.annuario.job;

import io.annuario.definition.LayoutUse;
import io.annuario.extraction.CellFates;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.ReturnReading;
import io.annuario.extraction.TableFound;
import io.annuario.extraction.reading.Extraction;
import io.annuario.observation.Ledger;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one return from its first cell to the end of its ledger. A refused file is its finding. */
final class ReturnReader implements ItemStreamReader<Piece> {

  private final Registered file;
  private final Extraction extraction;
  private final CellFates fates;
  private final Queue<Piece> waiting = new ArrayDeque<>();
  private @Nullable Spreadsheet spreadsheet;
  private @Nullable ReturnReading reading;
  private List<TableFound> found = List.of();
  private boolean refused;

  ReturnReader(Registered file, Extraction extraction) {
    this(file, extraction, CellFates.UNSEEN);
  }

  ReturnReader(Registered file, Extraction extraction, CellFates fates) {
    this.file = file;
    this.extraction = extraction;
    this.fates = fates;
  }

  @Override
  public void open(ExecutionContext context) {
    waiting.clear();
    try {
      spreadsheet = Spreadsheets.open(file.path(), file.source().file());
      spreadsheet
          .findings()
          .forEach(note -> waiting.add(new Piece.Said(new Extracted.Doubt(note))));
      reading = extraction.read(spreadsheet, file.office(), fates);
    } catch (RefusedFile refusal) {
      refuse(refusal);
    } catch (OutOfMemoryError tooLarge) {
      refuse(RefusedFile.noMemory(file.source().file()));
    }
  }

  private void refuse(RefusedFile refusal) {
    refused = true;
    waiting.add(new Piece.Said(new Extracted.Doubt(refusal.finding())));
    requireSameContent();
    waiting.add(new Piece.End(Ledger.EMPTY, 0, LayoutUse.NONE));
  }

  @Override
  public @Nullable Piece read() {
    if (!waiting.isEmpty() || reading == null) {
      return waiting.poll();
    }
    Extracted next = reading.next();
    if (next != null) {
      return new Piece.Said(next);
    }
    Piece end = new Piece.End(reading.ledger(), reading.tables(), reading.layouts());
    requireSameContent();
    found = reading.found();
    closeReading();
    return end;
  }

  /** Whether the file could not be opened at all. */
  boolean isRefused() {
    return refused;
  }

  /** How its tables were understood, once it was read to its end. */
  List<TableFound> found() {
    return found;
  }

  @Override
  public void close() {
    closeReading();
    if (spreadsheet != null) {
      spreadsheet.close();
      spreadsheet = null;
    }
  }

  private void closeReading() {
    if (reading != null) {
      reading.close();
      reading = null;
    }
  }

  /** Figures may only be kept under the hash of the very bytes that they were read from. */
  private void requireSameContent() {
    if (!Inbox.hash(file.path()).equals(file.source().sha256())) {
      String name = file.source().file();
      throw new RunStopped(
          Ending.ENVIRONMENT,
          new Phrase(
              name + ": il file è stato sostituito durante la lettura. Rilanciare il comando.",
              name + ": the file was replaced while it was being read. Run the command again."));
    }
  }
}
