package io.annuario.spreadsheet;

import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** The ways of reading that are compared. Each asks every cell of the first sheet for its value. */
enum BenchmarkReader {
  ANNUARIO("annuario", 0) {
    @Override
    void read(Path file, Tally tally) throws Exception {
      try (Spreadsheet spreadsheet = Spreadsheets.open(file, "benchmark.xlsx");
          Sheet.RowCursor rows = spreadsheet.sheets().get(0).rows()) {
        for (Row row = rows.next(); row != null; row = rows.next()) {
          for (Cell cell : row.cells()) {
            if (cell.value() instanceof CellValue.Number number) {
              tally.number(number.value().doubleValue());
            } else if (cell.value() instanceof CellValue.Text text) {
              tally.text(text.value());
            }
          }
        }
      }
    }
  },

  FASTEXCEL("fastexcel-reader", 1) {
    @Override
    void read(Path file, Tally tally) throws Exception {
      try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
          var rows = workbook.getFirstSheet().openStream()) {
        rows.forEach(
            row -> {
              for (var cell : row) {
                switch (cell.getType()) {
                  case NUMBER -> tally.number(cell.asNumber().doubleValue());
                  case STRING -> tally.text(cell.asString());
                  default -> {}
                }
              }
            });
      }
    }
  },

  POI_EVENTS("POI event handler", 4) {
    @Override
    void read(Path file, Tally tally) throws Exception {
      try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
        XSSFReader reader = new XSSFReader(container);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(),
                new ReadOnlySharedStringsTable(container),
                new Shown(tally),
                new DataFormatter(),
                false));
        try (InputStream sheet = reader.getSheetsData().next()) {
          xml.parse(new InputSource(sheet));
        }
      }
    }
  },

  POI_USER_MODEL("POI user model", 10) {
    @Override
    void read(Path file, Tally tally) throws Exception {
      try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
        for (var row : workbook.getSheetAt(0)) {
          for (var cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
              tally.number(cell.getNumericCellValue());
            } else if (cell.getCellType() == CellType.STRING) {
              tally.text(cell.getStringCellValue());
            }
          }
        }
      }
    }
  };

  final String label;

  /** How many times as long as this reader it has to take; zero for this reader itself. */
  final double required;

  BenchmarkReader(String label, double required) {
    this.label = label;
    this.required = required;
  }

  abstract void read(Path file, Tally tally) throws Exception;

  /** What was read, so that a reader which skips something is found out. */
  static final class Tally {
    long cells;
    double sum;
    long characters;

    void number(double value) {
      cells++;
      sum += value;
    }

    void text(String value) {
      cells++;
      characters += value.length();
    }
  }

  /** POI's handler tells how a cell is shown, and not of which kind it is. */
  private record Shown(Tally tally) implements XSSFSheetXMLHandler.SheetContentsHandler {
    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String address, String shown, XSSFComment comment) {
      tally.text(shown);
    }
  }
}
