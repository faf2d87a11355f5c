package io.annuario.spreadsheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands between the values of a text file.
 *
 * @param sign the character itself
 * @param declared whether the file says so in a first line {@code sep=;}, which Excel understands
 * @param found whether there is any; if not, the file has one column
 */
record Separator(char sign, boolean declared, boolean found) {

  /**
   * In the order in which they win a tie: {@code Piemonte;1,5;2,5} is as regular with commas, but a
   * comma is often within a number or a text, the others hardly ever.
   */
  private static final char[] CANDIDATES = {'\t', ';', '|', ','};

  private static final int RECORDS = 200;

  /** Judges the first lines of a text. */
  static Separator of(String start, boolean whole) {
    if (start.length() > 5 && start.regionMatches(true, 0, "sep=", 0, 4)) {
      char after = start.charAt(5);
      if (after == '\r' || after == '\n') {
        return new Separator(start.charAt(4), true, true);
      }
    }
    // The last line is cut off, unless the text is the whole file.
    int end =
        whole
            ? start.length()
            : Math.max(0, Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r')));
    String lines = start.substring(0, end);
    Separator best = new Separator(';', false, false);
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      double score = regularity(lines, candidate);
      if (score > bestScore) {
        best = new Separator(candidate, false, true);
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * The share of the lines that have the same number of values, of which there must be two at
   * least; lines with any separator count a little, for files that consist of lists of all lengths.
   */
  @SuppressWarnings("removal")
  private static double regularity(String lines, char candidate) {
    Map<Integer, Integer> widths = new HashMap<>();
    int records = 0;
    int split = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(candidate)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(lines)) {
      for (CsvRecord record : reader) {
        records++;
        if (record.getFieldCount() > 1) {
          split++;
          widths.merge(record.getFieldCount(), 1, Integer::sum);
        }
        if (records == RECORDS) {
          break;
        }
      }
    } catch (CsvParseException | IOException | UncheckedIOException e) {
      return 0;
    }
    int commonest = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return records == 0 ? 0 : (commonest + split / 100.0) / records;
  }

  Phrase said() {
    if (!found) {
      return new Phrase("nessun separatore (una sola colonna)", "no separator (a single column)");
    }
    return switch (sign) {
      case '\t' -> new Phrase("separatore tabulazione", "tab as the separator");
      default -> new Phrase("separatore " + sign, "separator " + sign);
    };
  }
}
