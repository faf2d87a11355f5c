package io.annuario.verification;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.workbook.ContentFingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows of its figures, and says of them.
 *
 * @param fingerprint of the figures in Data; null where there is no such sheet
 * @param onCover the fingerprint that its first sheet says; null where it says none
 */
public record ShownFigures(@Nullable String fingerprint, @Nullable String onCover) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Reads the first sheet and those with the figures.
   *
   * @param folder for what is more than fits into memory; whoever owns it removes it
   */
  public static ShownFigures of(Spreadsheet book, Path folder) throws RefusedFile, IOException {
    ContentFingerprint fingerprint = new ContentFingerprint(folder);
    boolean there = false;
    for (Sheet sheet : book.sheets()) {
      String name = sheet.name();
      if (name != null && ContentFingerprint.isOfFigures(name)) {
        there |= add(sheet, fingerprint);
      }
    }
    List<Sheet> sheets = book.sheets();
    return new ShownFigures(
        there ? fingerprint.finish() : null, sheets.isEmpty() ? null : onCover(sheets.get(0)));
  }

  private static @Nullable String onCover(Sheet cover) throws RefusedFile {
    try (Sheet.RowCursor rows = cover.rows()) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        boolean labelled = false;
        for (Cell cell : row.cells()) {
          String shown = CellComparison.shown(cell);
          if (labelled && SHA256.matcher(shown).matches()) {
            return shown;
          }
          labelled |= ContentFingerprint.isLabel(shown);
        }
      }
    }
    return null;
  }

  /** Whether the sheet has such a table. */
  private static boolean add(Sheet sheet, ContentFingerprint fingerprint) throws RefusedFile {
    Map<Integer, String> columns = Map.of();
    try (Sheet.RowCursor rows = sheet.rows()) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (columns.isEmpty()) {
          columns = header(row);
        } else {
          Map<String, String> figure = new HashMap<>();
          for (Cell cell : row.cells()) {
            String column = columns.get(cell.address().column());
            if (column != null) {
              figure.put(column, CellComparison.shown(cell));
            }
          }
          if (!figure.isEmpty()) {
            fingerprint.add(
                ContentFingerprint.COLUMNS.stream()
                    .map(column -> figure.getOrDefault(column, ""))
                    .toList());
          }
        }
      }
    }
    return !columns.isEmpty();
  }

  /** The columns of the fingerprint by their numbers; empty where the row is not their header. */
  private static Map<Integer, String> header(Row row) {
    Map<Integer, String> columns = new HashMap<>();
    List<String> missing = new ArrayList<>(ContentFingerprint.COLUMNS);
    for (Cell cell : row.cells()) {
      // Earlier forms had blanks in the names.
      String name = CellComparison.shown(cell).replace(' ', '_').toLowerCase(Locale.ROOT);
      Address address = cell.address();
      if (missing.remove(name)) {
        columns.put(address.column(), name);
      }
    }
    return missing.isEmpty() ? columns : Map.of();
  }
}
