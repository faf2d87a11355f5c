package io.annuario.spreadsheet;

import io.annuario.spreadsheet.cell.ExactDecimal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what this reader and another say of the same file, cell by cell. */
final class Agreement {

  private static final String NOTHING = "nothing";

  private Agreement() {}

  /** The cells whose kind or value differs. */
  static List<Disagreement.Case> differences(Path path, String file, OtherReader other)
      throws RefusedFile, IOException {
    Reading reading = Reading.of(path);
    Map<String, Cell> ours = reading.cells();
    Map<String, String> theirs = other.cells(path);
    List<Disagreement.Case> differences = new ArrayList<>();
    ours.forEach(
        (at, cell) -> {
          String said = said(cell, other);
          String theirSaid = theirs.getOrDefault(at, NOTHING);
          if (!agree(said, theirSaid)) {
            differences.add(new Disagreement.Case(other, file, at, true, cell, said, theirSaid));
          }
        });
    theirs.forEach(
        (at, said) -> {
          if (!ours.containsKey(at)) {
            boolean worksheet = reading.merged().containsKey(at.substring(0, at.lastIndexOf('!')));
            differences.add(new Disagreement.Case(other, file, at, worksheet, null, NOTHING, said));
          }
        });
    return differences;
  }

  private static boolean agree(String ours, String theirs) {
    if (ours.startsWith("number ") && theirs.startsWith("number ")) {
      double a = Double.parseDouble(ours.substring(7));
      double b = Double.parseDouble(theirs.substring(7));
      // Within the fifteen digits that programs show.
      return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
    }
    return ours.equals(theirs);
  }

  private static String said(Cell cell, OtherReader other) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Number number) {
      return "number " + number.value();
    }
    if (value instanceof CellValue.Date date) {
      // Where the other knows no dates, it is the stored number that has to be the same.
      boolean asNumber = other == OtherReader.FASTEXCEL && ExactDecimal.of(cell.raw()) != null;
      return asNumber ? "number " + cell.raw() : "date " + date.value();
    }
    if (value instanceof CellValue.Text text) {
      return text.value().isEmpty() ? NOTHING : "text " + text.value();
    }
    if (value instanceof CellValue.Truth truth) {
      return "truth " + truth.value();
    }
    return value instanceof CellValue.Error error ? "error " + error.code() : NOTHING;
  }
}
