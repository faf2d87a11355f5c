package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments on cells that the file does not store. */
class CommentedRowsTest {

  @TempDir Path folder;

  private Path write(String name) throws Exception {
    Path file = folder.resolve(name);
    try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Dati");
      sheet.createRow(2).createCell(1).setCellValue(7);
      sheet.getRow(2).createCell(3).setCellValue(8);
      sheet.createRow(4).setZeroHeight(true);
      sheet.setColumnHidden(5, true);
      int[][] commented = {{0, 0}, {2, 1}, {2, 2}, {4, 0}, {6, 4}, {6, 5}};
      var drawing = sheet.createDrawingPatriarch();
      for (int[] at : commented) {
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(at[0]);
        anchor.setCol1(at[1]);
        anchor.setCol2(at[1] + 2);
        anchor.setRow2(at[0] + 2);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(at[0], at[1]);
        comment.setString(
            workbook.getCreationHelper().createRichTextString("nota " + at[0] + ", " + at[1]));
      }
      workbook.write(out);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void a_comment_makes_a_blank_cell_where_none_is_stored(String name) throws Exception {
    Reading read = Reading.of(write(name));
    assertThat(read.cells().keySet())
        .containsExactly(
            "Dati!A1", "Dati!B3", "Dati!C3", "Dati!D3", "Dati!A5", "Dati!E7", "Dati!F7");
    assertThat(read.cell("Dati!A1").comment()).isEqualTo("nota 0, 0");
    assertThat(read.cell("Dati!A1").isBlank()).isTrue();
    assertThat(read.cell("Dati!B3").comment()).isEqualTo("nota 2, 1");
    assertThat(read.value("Dati!B3")).isEqualTo(number("7"));
    assertThat(read.cell("Dati!C3").comment()).isEqualTo("nota 2, 2");
    assertThat(read.cell("Dati!D3").comment()).isNull();
    assertThat(read.cell("Dati!A5").hidden()).isTrue();
    assertThat(read.cell("Dati!E7").hidden()).isFalse();
    assertThat(read.cell("Dati!F7").hidden()).isTrue();
  }
}
