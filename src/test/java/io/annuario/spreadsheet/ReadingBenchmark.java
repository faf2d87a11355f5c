package io.annuario.spreadsheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
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

/**
 * Reads 2.4 million cells of .xlsx with this reader, fastexcel-reader, POI's event handler and
 * POI's user model, and prints the seconds and ratios. Arguments: rows, runs, and {@code all} to
 * include the user model, which needs some gigabytes of heap.
 */
final class ReadingBenchmark {

  private static final int COLUMNS = 8;

  private ReadingBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    boolean all = arguments.length > 2;
    Path file = Files.createTempFile("reading", ".xlsx");
    try {
      write(file, rows);
      double ours = best("annuario", runs, () -> ours(file));
      double fastexcel = best("fastexcel-reader", runs, () -> fastexcel(file));
      compared("fastexcel-reader", fastexcel, ours);
      compared("POI event handler", best("POI event handler", runs, () -> events(file)), ours);
      if (all) {
        compared("POI user model", best("POI user model", 1, () -> userModel(file)), ours);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, int rows) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      var workbook = new org.apache.poi.xssf.streaming.SXSSFWorkbook(null, 100, true, true);
      var sheet = workbook.createSheet("Dati");
      for (int r = 0; r < rows; r++) {
        var row = sheet.createRow(r);
        row.createCell(0).setCellValue("Regione " + r % 20);
        row.createCell(1).setCellValue("IT" + r % 107);
        for (int c = 2; c < COLUMNS; c++) {
          row.createCell(c).setCellValue(c % 3 == 0 ? r * c / 4.0 : r * 31 % 100_000);
        }
      }
      workbook.write(out);
      workbook.close();
    }
  }

  private static double best(String reader, int runs, Callable<Long> reading) throws Exception {
    List<Double> seconds = new ArrayList<>();
    long cells = 0;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      cells = reading.call();
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    double best = seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    System.out.printf(Locale.ROOT, "%-20s %,d cells in %.2f s%n", reader, cells, best);
    return best;
  }

  private static void compared(String reader, double seconds, double ours) {
    System.out.printf(Locale.ROOT, "%-20s takes %.1f times as long%n", reader, seconds / ours);
  }

  private static long ours(Path file) throws Exception {
    long cells = 0;
    try (Spreadsheet spreadsheet = Spreadsheets.open(file, "benchmark.xlsx")) {
      try (Sheet.RowCursor rows = spreadsheet.sheets().get(0).rows()) {
        for (Row row = rows.next(); row != null; row = rows.next()) {
          for (Cell cell : row.cells()) {
            cells += cell.value() instanceof CellValue.Blank ? 0 : 1;
          }
        }
      }
    }
    return cells;
  }

  private static long fastexcel(Path file) throws Exception {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.mapToLong(row -> row.stream().filter(cell -> cell.getValue() != null).count())
          .sum();
    }
  }

  private static long events(Path file) throws Exception {
    long[] cells = {0};
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(container);
      var handler =
          new XSSFSheetXMLHandler.SheetContentsHandler() {
            @Override
            public void startRow(int row) {}

            @Override
            public void endRow(int row) {}

            @Override
            public void cell(String address, String shown, XSSFComment comment) {
              cells[0]++;
            }
          };
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(container),
              handler,
              new DataFormatter(),
              false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    }
    return cells[0];
  }

  private static long userModel(Path file) throws Exception {
    long cells = 0;
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (var row : workbook.getSheetAt(0)) {
        for (var cell : row) {
          cells += cell.getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK ? 0 : 1;
        }
      }
    }
    return cells;
  }
}
