package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.number;
import static io.annuario.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.spreadsheet.ooxml.XlsbFixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A raised or lowered run is a footnote mark, and what is crossed out is not there. */
class FontsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_run_is_raised_lowered_or_crossed_out(String extension) throws Exception {
    Reading read = Reading.of(written(extension));
    assertThat(read.value("Dati!A1")).isEqualTo(text("120¹"));
    assertThat(read.value("Dati!B1")).isEqualTo(text("Lazio₂"));
    assertThat(read.value("Dati!C1")).isEqualTo(new CellValue.Text("98 ", "95"));
    assertThat(read.cell("Dati!C1").struck()).isFalse();
    assertThat(read.value("Dati!D1")).isEqualTo(new CellValue.Text("Molise", "Molise"));
    assertThat(read.cell("Dati!D1").struck()).isTrue();
    assertThat(read.value("Dati!E1")).isEqualTo(text("31st December"));
    assertThat(read.value("Dati!F1")).isEqualTo(text("120"));
    assertThat(read.value("Dati!G1")).isEqualTo(text("Umbria⁽ᵃ⁾"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void the_font_of_a_cell_does_the_same_to_all_of_it(String extension) throws Exception {
    Reading read = Reading.of(written(extension));
    assertThat(read.value("Dati!A2")).isEqualTo(number("7"));
    assertThat(read.cell("Dati!A2").struck()).isTrue();
    assertThat(read.value("Dati!B2")).isEqualTo(text("²"));
    assertThat(read.value("Dati!C2")).isEqualTo(number("250"));
    assertThat(read.cell("Dati!C2").struck()).isFalse();
    assertThat(read.cell("Dati!D2").struck()).isTrue();
  }

  private Path written(String extension) throws IOException {
    Path path = folder.resolve("fonts." + extension);
    try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      // The fifth font of an .xls has the number five: there is no number four.
      for (int at = 0; at < 6; at++) {
        book.createFont();
      }
      Font raised = book.createFont();
      raised.setTypeOffset(Font.SS_SUPER);
      Font lowered = book.createFont();
      lowered.setTypeOffset(Font.SS_SUB);
      Font struck = book.createFont();
      struck.setStrikeout(true);
      Font bold = book.createFont();
      bold.setBold(true);
      Row row = book.createSheet("Dati").createRow(0);
      row.createCell(0).setCellValue(rich(book, "1201", raised, 3, 4));
      row.createCell(1).setCellValue(rich(book, "Lazio2", lowered, 5, 6));
      row.createCell(2).setCellValue(rich(book, "98 95", struck, 3, 5));
      row.createCell(3).setCellValue(rich(book, "Molise", struck, 0, 6));
      row.createCell(4).setCellValue(rich(book, "31st December", raised, 2, 4));
      row.createCell(5).setCellValue(rich(book, "120", bold, 0, 3));
      row.createCell(6).setCellValue(rich(book, "Umbria(a)", raised, 6, 9));
      Row cells = book.getSheetAt(0).createRow(1);
      cells.createCell(0).setCellValue(7);
      cells.getCell(0).setCellStyle(style(book, struck));
      cells.createCell(1).setCellValue(2);
      cells.getCell(1).setCellStyle(style(book, raised));
      cells.createCell(2).setCellValue(250);
      cells.getCell(2).setCellStyle(style(book, raised));
      cells.createCell(3).setCellValue("Sardegna");
      cells.getCell(3).setCellStyle(style(book, struck));
      book.write(out);
    }
    return path;
  }

  private static RichTextString rich(Workbook book, String text, Font font, int from, int to) {
    RichTextString rich = book.getCreationHelper().createRichTextString(text);
    rich.applyFont(from, to, font);
    return rich;
  }

  private static CellStyle style(Workbook book, Font font) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  @Test
  void texts_within_the_cells_of_an_xlsx_have_runs_too() throws Exception {
    Path path =
        ZipFixture.xlsx(
                """
                <row r="1"><c r="A1" t="inlineStr"><is><r><t>31</t></r><r><rPr><b/><vertAlign val="superscript"/></rPr><t>a,b</t></r></is></c>
                <c r="B1" t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>4</t></r><r><rPr><strike/></rPr><t>5</t></r></is></c></row>\
                """)
            .write(folder.resolve("a.xlsx"));
    Reading read = Reading.of(path);
    assertThat(read.value("Dati!A1")).isEqualTo(text("31ᵃ,ᵇ"));
    assertThat(read.value("Dati!B1")).isEqualTo(new CellValue.Text("4", "5"));
  }

  @Test
  void the_styles_of_an_ods_raise_lower_and_cross_out() throws Exception {
    Path path =
        ZipFixture.ods(
                """
                <style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
                <style:style style:name="T2" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style>
                <style:style style:name="T3" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
                <style:style style:name="T4" style:family="text"><style:text-properties style:text-line-through-style="none" style:text-position="0% 100%"/></style:style>
                <style:style style:name="T1" style:family="table-cell"><style:text-properties style:text-line-through-type="single"/></style:style>
                <style:style style:name="ce2" style:family="table-cell" style:parent-style-name="T1"/>\
                """,
                """
                <table:table table:name="Dati"><table:table-row>
                <table:table-cell office:value-type="string"><text:p>120<text:span text:style-name="T1">1</text:span></text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p>Lazio<text:span text:style-name="T2"><text:span>2</text:span></text:span> e</text:p><text:p>Roma</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p>98 <text:span text:style-name="T3">95</text:span></text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p><text:span text:style-name="T4">12</text:span></text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="7" table:style-name="ce2"><text:p>7</text:p></table:table-cell>
                </table:table-row></table:table>\
                """)
            .write(folder.resolve("a.ods"));
    Reading read = Reading.of(path);
    assertThat(read.value("Dati!A1")).isEqualTo(text("120¹"));
    assertThat(read.value("Dati!B1")).isEqualTo(text("Lazio₂ e\nRoma"));
    assertThat(read.value("Dati!C1")).isEqualTo(new CellValue.Text("98 ", "95"));
    assertThat(read.value("Dati!D1")).isEqualTo(text("12"));
    assertThat(read.value("Dati!E1")).isEqualTo(number("7"));
    assertThat(read.cell("Dati!E1").struck()).isTrue();
  }

  @Test
  void the_records_of_an_xlsb_do_too() throws Exception {
    Reading read = Reading.of(XlsbFixture.writeFonts(folder.resolve("a.xlsb")));
    assertThat(read.value("Dati!A1")).isEqualTo(text("120¹"));
    assertThat(read.cell("Dati!B1").struck()).isTrue();
    assertThat(read.value("Dati!C1")).isEqualTo(new CellValue.Text("Lazio", " Roma"));
    assertThat(read.value("Dati!D1")).isEqualTo(text("₂"));
  }
}
