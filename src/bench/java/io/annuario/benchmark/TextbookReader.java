package io.annuario.benchmark;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Reads one spreadsheet after the other with POI's user model, and hands out figure by figure. */
final class TextbookReader implements ItemReader<TextbookFigure> {

  /** Of municipality, sex and age; behind them stand the figures. */
  private static final int LABELS = 3;

  private final Deque<File> files = new ArrayDeque<>();
  private final Deque<TextbookFigure> figures = new ArrayDeque<>();
  private final DataFormatter formatter = new DataFormatter();

  TextbookReader(Path folder) throws Exception {
    try (Stream<Path> all = Files.list(folder)) {
      all.sorted()
          .map(Path::toFile)
          .filter(file -> file.getName().endsWith(".xlsx"))
          .forEach(files::add);
    }
  }

  @Override
  public @Nullable TextbookFigure read() throws Exception {
    while (figures.isEmpty() && !files.isEmpty()) {
      read(files.remove());
    }
    return figures.poll();
  }

  private void read(File file) throws Exception {
    try (Workbook workbook = WorkbookFactory.create(file)) {
      Sheet sheet = workbook.getSheetAt(0);
      List<String> header = texts(sheet.getRow(0));
      for (int at = 1; at <= sheet.getLastRowNum(); at++) {
        Row row = sheet.getRow(at);
        for (int column = LABELS; column < header.size(); column++) {
          Cell cell = row.getCell(column);
          figures.add(
              new TextbookFigure(
                  file.getName(),
                  sheet.getSheetName(),
                  cell.getAddress().formatAsString(),
                  formatter.formatCellValue(row.getCell(0)),
                  formatter.formatCellValue(row.getCell(1)),
                  formatter.formatCellValue(row.getCell(2)),
                  header.get(column),
                  BigDecimal.valueOf(cell.getNumericCellValue())));
        }
      }
    }
  }

  private List<String> texts(Row row) {
    return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
        .map(i -> formatter.formatCellValue(row.getCell(i)))
        .toList();
  }
}
