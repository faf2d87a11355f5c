package io.annuario.spreadsheet.cell;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.source.PoiLimits;
import io.annuario.spreadsheet.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/**
 * Formulas whose stored value is not what they give, as far as POI can evaluate them: a program
 * that wrote the file did not calculate, or somebody switched calculation off.
 *
 * <p>It asks for the whole workbook in memory, so that only files as small as a return usually is
 * (256 KiB, 4 MiB unpacked) are judged, and their first formulas. It says nothing of a workbook
 * with formulas whose value depends on the moment, the place or the language; and an error that POI
 * finds may be POI's own.
 */
public final class Staleness {

  private static final long FILE_BYTES = 256 << 10;
  public static final long UNPACKED_BYTES = 4 << 20;

  /**
   * So many formulas are judged, whatever the clock says: the same file gives the same findings on
   * every machine. They take a few seconds.
   */
  private static final int MOST_FORMULAS = 20_000;

  /** Only a formula that never ends takes longer; nothing is said of such a workbook. */
  private static final Duration TIME = Duration.ofMinutes(1);

  /** Sums of floating-point numbers differ in their last digits with the order of summation. */
  private static final double ROUNDING = 1e-9;

  private static final Pattern UNSTEADY =
      Pattern.compile(
          "\\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO|TEXT|VALUE"
              + "|DATEVALUE|TIMEVALUE|NUMBERVALUE|DOLLAR|FIXED|SUBTOTAL|AGGREGATE"
              + "|GETPIVOTDATA)\\(");

  private final Source source;
  private final BooleanSupplier holdable;
  private final Map<String, String> evaluated = new ConcurrentHashMap<>();
  private boolean judged;
  private int formulas;
  private volatile boolean late;

  /**
   * @param holdable whether the workbook is small enough to be held in memory; asked once, and only
   *     if there is a formula
   */
  public Staleness(Source source, BooleanSupplier holdable) {
    this.source = source;
    this.holdable = holdable;
  }

  /** Whether the file is small enough to be judged. */
  boolean isPossible() {
    try {
      return Files.size(source.path()) <= FILE_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a cell's formula gives; null when that is its stored value, or cannot be told. */
  @Nullable String evaluated(String sheet, Address cell) {
    if (!judged) {
      judged = true;
      if (holdable.getAsBoolean()) {
        judgeInTime();
      }
    }
    return late ? null : evaluated.get(key(sheet, cell.row(), cell.column()));
  }

  /** On a thread of its own: nothing else can end the evaluation of a single monstrous formula. */
  private void judgeInTime() {
    Thread judge = new Thread(this::judge, "staleness");
    judge.setDaemon(true);
    judge.start();
    try {
      judge.join(TIME.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    late |= judge.isAlive();
    if (late) {
      evaluated.clear();
    }
  }

  private void judge() {
    PoiLimits.set();
    try (Workbook workbook = WorkbookFactory.create(source.path().toFile(), null, true)) {
      if (isSteady(workbook)) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
          for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
              judge(cell, evaluator);
            }
          }
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // What POI cannot open or hold is not judged; the file was read without it.
      late = true;
    }
  }

  private static boolean isSteady(Workbook workbook) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            String text = cell.getCellFormula();
            if (UNSTEADY.matcher(text).find() || Formulas.pointsOutside(text)) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private void judge(org.apache.poi.ss.usermodel.Cell cell, FormulaEvaluator evaluator) {
    if (late || cell.getCellType() != CellType.FORMULA || formulas == MOST_FORMULAS) {
      return;
    }
    formulas++;
    try {
      CellValue value = evaluator.evaluate(cell);
      String differing = value == null ? null : differing(cell, value);
      if (differing != null) {
        String sheet = cell.getSheet().getSheetName();
        evaluated.put(key(sheet, cell.getRowIndex(), cell.getColumnIndex()), differing);
      }
    } catch (RuntimeException | StackOverflowError e) {
      // A function that POI does not know, or a formula too deep for it: not judged.
      return;
    }
  }

  private static @Nullable String differing(
      org.apache.poi.ss.usermodel.Cell cell, CellValue value) {
    CellType stored = cell.getCachedFormulaResultType();
    return switch (value.getCellType()) {
      case NUMERIC -> {
        double number = value.getNumberValue();
        boolean same =
            stored == CellType.NUMERIC
                && Math.abs(number - cell.getNumericCellValue())
                    <= ROUNDING * Math.max(1, Math.abs(number));
        yield same ? null : Raw.of(number);
      }
      case STRING -> {
        boolean same =
            stored == CellType.STRING
                && value.getStringValue().equals(cell.getRichStringCellValue().getString());
        yield same ? null : value.getStringValue();
      }
      case BOOLEAN -> {
        boolean same =
            stored == CellType.BOOLEAN && value.getBooleanValue() == cell.getBooleanCellValue();
        yield same ? null : value.getBooleanValue() ? "TRUE" : "FALSE";
      }
      default -> null;
    };
  }

  private static String key(String sheet, int row, int column) {
    return sheet + '!' + row + ':' + column;
  }
}
