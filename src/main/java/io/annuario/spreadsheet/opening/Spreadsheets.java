package io.annuario.spreadsheet.opening;

import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Limits;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.csv.CsvSpreadsheet;
import io.annuario.spreadsheet.source.Extensions;
import io.annuario.spreadsheet.source.Head;
import io.annuario.spreadsheet.source.Source;
import java.nio.file.Path;
import java.util.Optional;

/** Opens files by their content. */
public final class Spreadsheets {

  private Spreadsheets() {}

  /**
   * Opens a file for reading, within the default limits.
   *
   * @param path where it is
   * @param file its name as places shall give it
   * @throws RefusedFile when it is no spreadsheet, or corrupt, encrypted, or beyond the limits
   */
  public static Spreadsheet open(Path path, String file) throws RefusedFile {
    return open(path, file, Limits.DEFAULT);
  }

  /**
   * What a file is that neither is a spreadsheet nor is called like one: a letter, a picture, a
   * text without a number in a column. Empty for what may be a return; a damaged spreadsheet is
   * one.
   */
  public static Optional<Phrase> otherKind(Path path, String file) {
    if (Extensions.isOfSpreadsheet(file)) {
      return Optional.empty();
    }
    try (Spreadsheet opened = open(path, file)) {
      return opened instanceof CsvSpreadsheet text && !Prose.isTable(text)
          ? Optional.of(new Phrase("un testo senza tabelle", "a text without tables"))
          : Optional.empty();
    } catch (RefusedFile refused) {
      return isBook(refused.finding().code(), path, file)
          ? Optional.empty()
          : Optional.of(refused.finding().got());
    }
  }

  /** Whether it is kept as workbooks are, and only cannot be opened. */
  private static boolean isBook(FindingCode why, Path path, String file) {
    try {
      Head head = Head.of(new Source(path, file, Limits.DEFAULT));
      boolean isContainer =
          head.startsWith('P', 'K', 3, 4) || head.startsWith(0xD0, 0xCF, 0x11, 0xE0);
      return isContainer && why != FindingCode.FILE_NOT_A_SPREADSHEET;
    } catch (RefusedFile unreadable) {
      return false;
    }
  }

  /** Opens a file for reading, within other limits. */
  public static Spreadsheet open(Path path, String file, Limits limits) throws RefusedFile {
    return Containers.open(new Source(path, file, limits));
  }
}
