package io.annuario.spreadsheet.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a text file; each is one row, however many lines its quoted texts span. */
final class CsvRows implements Sheet.RowCursor {

  /** Far more than any cell may hold, so that a quote that is never closed is found out soon. */
  private static final int LONGEST_FIELD = 1 << 22;

  private final Source source;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final CsvEnd end;
  private int index = -1;
  private long line = 1;
  private boolean toSkip;

  // FastCSV 4.4 wants to drop the only way of reading a quote with text behind it.
  @SuppressWarnings("removal")
  CsvRows(Source source, Reader text, Separator separator, TextEncoding encoding) {
    this.source = source;
    this.end = new CsvEnd(source, encoding);
    this.toSkip = separator.declared();
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .skipEmptyLines(false)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_FIELD)
            .ofCsvRecord(text);
    this.records = reader.iterator();
  }

  @Override
  public @Nullable Row next() throws RefusedFile {
    try {
      return read();
    } catch (CsvParseException e) {
      throw refusal(e);
    } catch (UncheckedIOException e) {
      throw source.refusals().unreadable();
    }
  }

  /** What of a text could not be taken as a record. */
  private RefusedFile refusal(CsvParseException failure) throws RefusedFile {
    if ((failure.getMessage() + failure.getCause()).contains("fields")) {
      int most = source.limits().columns();
      return source.refusals().tooLarge(Limit.COLUMNS, most, most + 1L);
    }
    if (end.hasOpenQuote()) {
      return source
          .refusals()
          .damaged(
              new Phrase(
                  "virgolette aperte dopo la riga di testo " + line + " e mai chiuse",
                  "quotes opened after line " + line + " of the text and never closed"));
    }
    long longest = end.longestLine();
    return longest > LONGEST_FIELD
        ? source.refusals().tooLarge(Limit.LINE_TEXT, LONGEST_FIELD, longest)
        : source.refusals().tooLarge(Limit.CELL_TEXT, source.limits().cellText(), LONGEST_FIELD);
  }

  private @Nullable Row read() throws RefusedFile {
    while (records.hasNext()) {
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      if (toSkip) {
        toSkip = false;
        continue;
      }
      index++;
      if (index >= source.limits().lines()) {
        throw source.refusals().tooLarge(Limit.LINES, source.limits().lines(), index + 1);
      }
      source.checkTime();
      end.see(record, !records.hasNext());
      List<Cell> cells = cells(record);
      if (!cells.isEmpty()) {
        source.count(cells.size());
        return new Row(index, Collections.unmodifiableList(cells));
      }
    }
    return null;
  }

  private List<Cell> cells(CsvRecord record) throws RefusedFile {
    int width = record.getFieldCount();
    source.checkColumn(null, width - 1L);
    List<Cell> cells = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      String text = record.getField(column);
      if (text.length() > source.limits().cellText()) {
        throw source
            .refusals()
            .tooLarge(Limit.CELL_TEXT, source.limits().cellText(), text.length());
      }
      if (!text.isEmpty()) {
        Address address = new Address(index, column);
        cells.add(
            new Cell(
                address, new CellValue.Text(text), text, CellFormats.GENERAL, null, false, null));
      }
    }
    return cells;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
