package io.annuario.spreadsheet.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/** Writes out the formulas of a BIFF workbook, which are stored as tokens. */
final class XlsFormulas {

  private final POIFSFileSystem container;
  private final String stream;
  private final boolean biff8;
  private @Nullable XlsNames names;
  private boolean tried;

  XlsFormulas(POIFSFileSystem container, String stream, boolean biff8) {
    this.container = container;
    this.stream = stream;
    this.biff8 = biff8;
  }

  /**
   * The text of a formula; empty when it cannot be told: the tokens of Excel 95 are others, and
   * those of a damaged formula need not make sense. Its cached value counts in any case.
   */
  String text(Ptg[] tokens) {
    XlsNames workbook = names();
    if (workbook == null || tokens.length == 0) {
      return "";
    }
    try {
      return FormulaRenderer.toFormulaString(workbook, tokens);
    } catch (RuntimeException e) {
      // POI meets tokens that make no sense with many kinds of unchecked exceptions.
      return "";
    }
  }

  /** Read when the first formula is; null when they are damaged. */
  private @Nullable XlsNames names() {
    if (!tried && biff8) {
      try {
        names = new XlsNames(InternalWorkbook.createWorkbook(globals()));
      } catch (IOException | RuntimeException e) {
        names = null;
      }
    }
    tried = true;
    return names;
  }

  /** Without the shared texts, which are the bulk of them and of no use here. */
  private List<Record> globals() throws IOException {
    RecordFactoryInputStream records =
        new RecordFactoryInputStream(container.getRoot().createDocumentInputStream(stream), false);
    List<Record> globals = new ArrayList<>();
    for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
      globals.add(next instanceof SSTRecord ? new SSTRecord() : next);
      if (next instanceof EOFRecord) {
        break;
      }
    }
    return globals;
  }
}
