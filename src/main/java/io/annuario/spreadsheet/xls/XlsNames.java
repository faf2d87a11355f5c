package io.annuario.spreadsheet.xls;

import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.jspecify.annotations.Nullable;

/** The names of sheets, ranges and other workbooks that the formulas of a BIFF workbook use. */
final class XlsNames implements FormulaRenderingWorkbook {

  private final InternalWorkbook workbook;

  XlsNames(InternalWorkbook workbook) {
    this.workbook = workbook;
  }

  @Override
  public @Nullable ExternalSheet getExternalSheet(int index) {
    return workbook.getExternalSheet(index);
  }

  @Override
  public String getSheetFirstNameByExternSheet(int index) {
    return workbook.findSheetFirstNameFromExternSheet(index);
  }

  @Override
  public String getSheetLastNameByExternSheet(int index) {
    return workbook.findSheetLastNameFromExternSheet(index);
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    return workbook.resolveNameXText(name.getSheetRefIndex(), name.getNameIndex());
  }

  @Override
  public String getNameText(NamePtg name) {
    return workbook.getNameRecord(name.getIndex()).getNameText();
  }
}
