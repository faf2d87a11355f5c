package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels that their style moves from the edge are as deep as those behind spaces. */
class IndentationTest {

  @TempDir Path folder;

  private Path saved(Workbook workbook, String name) throws IOException {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Dati");
      CellStyle moved = workbook.createCellStyle();
      moved.setIndention((short) 2);
      header(sheet);
      row(sheet, 1, "Arrestati", 9, null);
      row(sheet, 2, "Vittime", 2, moved);
      row(sheet, 3, "Vittime", 5, null);
      row(sheet, 4, "Perquisizioni", 4, moved);
      workbook.write(out);
    }
    return file;
  }

  private static void header(Sheet sheet) {
    Row header = sheet.createRow(0);
    header.createCell(0).setCellValue("Voce");
    header.createCell(1).setCellValue("Piemonte");
  }

  private static void row(
      Sheet sheet, int row, String label, int figure, @Nullable CellStyle style) {
    Row cells = sheet.createRow(row);
    cells.createCell(0).setCellValue(label);
    cells.getCell(0).setCellStyle(style);
    cells.createCell(1).setCellValue(figure);
  }

  @Test
  void a_layout_tells_rows_by_the_indentation_of_their_style() throws Exception {
    for (Path file :
        new Path[] {
          saved(new XSSFWorkbook(), "invio.xlsx"), saved(new HSSFWorkbook(), "invio.xls")
        }) {
      String layouts = "layouts:\n  - rows: [{ label: Vittime, level: 2, is: indicator ABROAD }]\n";
      Trial trial = Trial.read(SaidJob.with(folder, layouts), Trial.edition(), file, "NAZ");

      assertThat(trial.figures())
          .containsExactly(
              "01 ARRESTED = 9 @ B2",
              "01 ABROAD = 2 @ B3",
              "01 VICTIMS = 5 @ B4",
              "01 SEARCHES = 4 @ B5");
      assertThat(trial.findings()).isEmpty();
    }
  }
}
