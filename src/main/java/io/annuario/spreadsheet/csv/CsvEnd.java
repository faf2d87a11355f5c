package io.annuario.spreadsheet.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.TextEncoding;
import java.io.IOException;
import java.io.Reader;

/** Tells whether a text file was cut off while it was written or sent. */
final class CsvEnd {

  /** A longer last line of one value is a note. */
  private static final int LONGEST_NAME = 40;

  private final Source source;
  private final TextEncoding encoding;
  private int width;
  private int rows;

  CsvEnd(Source source, TextEncoding encoding) {
    this.source = source;
    this.encoding = encoding;
  }

  /** Looks at the next record; refuses the last one if it is only the beginning of one. */
  void see(CsvRecord record, boolean isLast) throws RefusedFile {
    int fields = record.getFieldCount();
    if (isLast && fields < width && rows > 1 && !isNote(record) && !encoding.endsInLine(source)) {
      String at = String.valueOf(record.getStartingLineNumber());
      throw source
          .refusals()
          .damaged(
              new Phrase(
                  "l'ultima riga di testo, "
                      + at
                      + ", interrotta dopo "
                      + fields
                      + " valori di "
                      + width,
                  "the last line of the text, "
                      + at
                      + ", cut off after "
                      + fields
                      + " values of "
                      + width));
    }
    rows = fields == width ? rows + 1 : 1;
    width = fields;
  }

  /** A source or a remark below the table, which has no columns: it is blank or says something. */
  private static boolean isNote(CsvRecord record) {
    String text = record.getField(0);
    return record.getFieldCount() == 1
        && (text.isBlank()
            || text.length() > LONGEST_NAME
            || text.chars().anyMatch(one -> ".:;()[]*".indexOf(one) >= 0));
  }

  /** How many characters the longest line has, likewise. */
  long longestLine() throws RefusedFile {
    char[] buffer = new char[1 << 16];
    long longest = 0;
    long length = 0;
    try (Reader text = encoding.open(source)) {
      for (int got = text.read(buffer); got >= 0; got = text.read(buffer)) {
        for (int at = 0; at < got; at++) {
          length = buffer[at] == '\n' || buffer[at] == '\r' ? 0 : length + 1;
          longest = Math.max(longest, length);
        }
        source.checkTime();
      }
      return longest;
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }

  /**
   * Whether the number of quotes is odd: asked only when the text could not be read any further.
   */
  boolean hasOpenQuote() throws RefusedFile {
    char[] buffer = new char[1 << 16];
    boolean open = false;
    try (Reader text = encoding.open(source)) {
      for (int got = text.read(buffer); got >= 0; got = text.read(buffer)) {
        for (int at = 0; at < got; at++) {
          open ^= buffer[at] == '"';
        }
        source.checkTime();
      }
      return open;
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }
}
