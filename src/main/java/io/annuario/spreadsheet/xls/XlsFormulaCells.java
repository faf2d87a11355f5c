package io.annuario.spreadsheet.xls;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.cell.BinaryErrors;
import io.annuario.spreadsheet.cell.Formulas;
import io.annuario.spreadsheet.cell.Raw;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a BIFF sheet. One takes several records: the formula, perhaps the tokens that it
 * shares with other cells, and its value if that is a text.
 */
final class XlsFormulaCells {

  private final XlsFormulas formulas;
  private final XlsGlobals globals;
  private final BiffRecords records;
  private final Map<Address, SharedFormulaRecord> shared = new HashMap<>();
  private final Map<Address, ArrayRecord> arrays = new HashMap<>();
  private @Nullable FormulaRecord pending;
  private String text = "";

  XlsFormulaCells(XlsSpreadsheet workbook, BiffRecords records) {
    this.formulas = workbook.formulas();
    this.globals = workbook.globals();
    this.records = records;
  }

  boolean isPending() {
    return pending != null;
  }

  /** Whether a record belongs to the formula that has been started. */
  boolean takes(int kind) {
    return kind == BiffRecords.SHARED_FORMULA
        || kind == BiffRecords.ARRAY_FORMULA
        || kind == BiffRecords.DATA_TABLE
        || kind == BiffRecords.STRING;
  }

  void start(RecordInputStream in) {
    pending = new FormulaRecord(in);
    text = "";
  }

  void read(int kind, RecordInputStream in) {
    FormulaRecord formula = pending;
    if (formula == null) {
      return;
    }
    Address cell = new Address(formula.getRow(), formula.getColumn());
    switch (kind) {
      case BiffRecords.SHARED_FORMULA -> {
        if (globals.biff8()) {
          shared.put(cell, new SharedFormulaRecord(in));
        }
      }
      case BiffRecords.ARRAY_FORMULA -> {
        if (globals.biff8()) {
          arrays.put(cell, new ArrayRecord(in));
        }
      }
      case BiffRecords.STRING -> {
        int length = in.readUShort();
        text = globals.biff8() ? records.text(length) : records.text(length, globals.codePage());
      }
      default -> {}
    }
  }

  /** The cell of the formula that has been started; all its records have been read. */
  Cell finish(XlsRows rows) {
    FormulaRecord formula = pending;
    if (formula == null) {
      throw new IllegalStateException("No formula has been started");
    }
    pending = null;
    CellValue value = value(formula, rows);
    String raw =
        value instanceof CellValue.Text given
            ? given.value()
            : formula.getCachedResultTypeEnum() == CellType.NUMERIC
                ? Raw.of(formula.getValue())
                : Raw.of(value);
    String written = globals.biff8() ? formulas.text(tokens(formula)) : "";
    return rows.cell(
        new XlsRows.Position(formula.getRow(), formula.getColumn(), formula.getXFIndex()),
        value,
        raw,
        Formulas.ooxml(written, true));
  }

  private CellValue value(FormulaRecord formula, XlsRows rows) {
    return switch (formula.getCachedResultTypeEnum()) {
      case BOOLEAN -> new CellValue.Truth(formula.getCachedBooleanValue());
      case ERROR -> BinaryErrors.of(formula.getCachedErrorValue() & 0xFF);
      case NUMERIC -> rows.number(formula.getValue(), formula.getXFIndex());
      default -> new CellValue.Text(text);
    };
  }

  /** A formula that is shared says only which cell it was written for first. */
  private Ptg[] tokens(FormulaRecord formula) {
    try {
      Ptg[] own = formula.getParsedExpression();
      if (own.length == 1 && own[0] instanceof ExpPtg elsewhere) {
        Address first = new Address(elsewhere.getRow(), elsewhere.getColumn());
        SharedFormulaRecord common = shared.get(first);
        if (common != null && common.isInRange(formula.getRow(), formula.getColumn())) {
          return common.getFormulaTokens(formula);
        }
        ArrayRecord array = arrays.get(first);
        return array == null ? Ptg.EMPTY_PTG_ARRAY : array.getFormulaTokens();
      }
      return own;
    } catch (RuntimeException e) {
      // POI meets tokens that make no sense with many kinds of unchecked exceptions.
      return Ptg.EMPTY_PTG_ARRAY;
    }
  }
}
