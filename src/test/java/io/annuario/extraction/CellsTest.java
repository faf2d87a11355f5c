package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell says what people see in it: marks, crossed-out digits, lines, merged cells, formats. */
class CellsTest {

  @TempDir Path folder;

  /** Changes the cells of a sheet: labels in A2 to A4, figures in B2:C4 below two headers. */
  private interface Change {
    void of(Workbook book, Sheet sheet);
  }

  private Trial changed(String extension, Change change) throws Exception {
    return Trial.read(written(extension, change), "NAZ");
  }

  private Trial changed(Change change) throws Exception {
    return changed("xlsx", change);
  }

  private Path written(String extension, Change change) throws IOException {
    Path file = folder.resolve("invio." + extension);
    try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Dati");
      Object[][] rows = {
        {"Territorio", "Arrestati", "Vittime"},
        {"Piemonte", 120, 31},
        {"Veneto", 345, 42},
        {"Napoli", 260, 53}
      };
      for (int row = 0; row < rows.length; row++) {
        sheet.createRow(row);
        for (int column = 0; column < rows[row].length; column++) {
          Cell cell = sheet.getRow(row).createCell(column);
          if (rows[row][column] instanceof Integer number) {
            cell.setCellValue(number);
          } else {
            cell.setCellValue(rows[row][column].toString());
          }
        }
      }
      change.of(book, sheet);
      book.write(out);
    }
    return file;
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  private static RichTextString rich(Workbook book, String text, Font font, int from, int to) {
    RichTextString rich = book.getCreationHelper().createRichTextString(text);
    rich.applyFont(from, to, font);
    return rich;
  }

  private static Font struck(Workbook book) {
    Font font = book.createFont();
    font.setStrikeout(true);
    return font;
  }

  private static CellStyle style(Workbook book, Font font) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_raised_digit_is_a_footnote_mark_of_numbers_and_of_labels(String extension)
      throws Exception {
    Trial trial =
        changed(
            extension,
            (book, sheet) -> {
              Font raised = book.createFont();
              raised.setTypeOffset(Font.SS_SUPER);
              cell(sheet, 1, 1).setCellValue(rich(book, "1201", raised, 3, 4));
              cell(sheet, 2, 0).setCellValue(rich(book, "Veneto2", raised, 6, 7));
              cell(sheet, 0, 2).setCellValue(rich(book, "Vittimea,b", raised, 7, 10));
            });

    assertThat(trial.figures()).contains("01 ARRESTED = 120 @ B2", "05 VICTIMS = 42 @ C3");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio."
                + extension
                + ", sheet 'Dati': footnote mark: expected a number, got a raised or lowered"
                + " character behind the number in B2. It is read as a footnote mark, not as a"
                + " digit of the number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_crossed_out_figure_is_not_there_and_is_said(String extension) throws Exception {
    Trial trial =
        changed(
            extension,
            (book, sheet) -> {
              cell(sheet, 1, 1).setCellStyle(style(book, struck(book)));
              cell(sheet, 2, 1).setCellValue(rich(book, "98 95", struck(book), 3, 5));
            });

    assertThat(trial.figures())
        .containsExactly(
            "01 VICTIMS = 31 @ C2",
            "05 VICTIMS = 42 @ C3",
            "063 ARRESTED = 260 @ B4",
            "063 VICTIMS = 53 @ C4");
    assertThat(trial.saidInEnglish())
        .anyMatch(one -> one.contains("cell B2: crossed-out figure") && one.contains("crossed out"))
        .anyMatch(one -> one.contains("cell B3") && one.contains("\"98\" beside \"95\""));
  }

  @Test
  void a_figure_below_a_crossed_out_header_does_not_get_that_of_its_neighbour() throws Exception {
    Trial trial =
        changed((book, sheet) -> cell(sheet, 0, 2).setCellStyle(style(book, struck(book))));

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 120 @ B2", "05 ARRESTED = 345 @ B3", "063 ARRESTED = 260 @ B4");
    assertThat(trial.saidInEnglish())
        .anyMatch(one -> one.contains("cell C1") && one.contains("<del> Vittime"));
  }

  @Test
  void a_crossed_out_label_leaves_its_row_without_one() throws Exception {
    Trial trial =
        changed((book, sheet) -> cell(sheet, 2, 0).setCellStyle(style(book, struck(book))));

    assertThat(trial.figures()).noneMatch(one -> one.endsWith("@ B3"));
    assertThat(trial.saidInEnglish())
        .anyMatch(one -> one.contains("cell A3") && one.contains("<del> Veneto"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12\n345", "12\r\n345", "12\t345", "12\u000B345", "12\u2028345"})
  void two_numbers_on_two_lines_are_never_one(String text) throws Exception {
    // XML cannot carry a vertical tab.
    String carried = text.replace('\u000B', '\n');
    Trial trial = changed((book, sheet) -> cell(sheet, 1, 1).setCellValue(carried));
    Path csv = folder.resolve("invio.csv");
    Files.writeString(csv, "Territorio;Arrestati\nPiemonte;\"" + text + "\"\nVeneto;3\n");

    assertThat(trial.figures()).noneMatch(one -> one.endsWith("@ B2"));
    assertThat(trial.said())
        .anyMatch(one -> one.startsWith("ERROR") && one.contains("2 righe in una cella: 12, 345"));
    assertThat(Trial.read(csv, "NAZ").figures()).containsExactly("05 ARRESTED = 3 @ B3");
  }

  @Test
  void one_number_and_words_on_two_lines_are_one_number() throws Exception {
    Trial trial = changed((book, sheet) -> cell(sheet, 1, 1).setCellValue("circa\n120"));

    assertThat(trial.figures()).contains("01 ARRESTED ~ 120 @ B2");
  }

  @ParameterizedTest
  @CsvSource({"B2:B3, B2", "B2:C2, B2", "C3:C4, C3"})
  void one_figure_for_two_is_an_error(String range, String at) throws Exception {
    Trial trial = changed((book, sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));

    assertThat(trial.figures()).noneMatch(one -> one.endsWith("@ " + at));
    assertThat(trial.saidInEnglish())
        .anyMatch(one -> one.contains("cell " + at + ": merged cells") && one.contains(range));
  }

  @Test
  void a_sign_merged_over_two_rows_is_an_error_too() throws Exception {
    Trial trial =
        changed(
            (book, sheet) -> {
              cell(sheet, 1, 1).setCellValue("n.d.");
              sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
            });

    assertThat(trial.figures()).noneMatch(one -> one.contains("ARRESTED = O"));
    assertThat(trial.said()).anyMatch(one -> one.startsWith("ERROR FIGURE_MERGED"));
  }

  @Test
  void a_figure_merged_as_far_as_its_label_is_one_figure() throws Exception {
    Trial trial =
        changed(
            (book, sheet) -> {
              sheet.getRow(3).removeCell(cell(sheet, 3, 0));
              sheet.getRow(3).removeCell(cell(sheet, 3, 1));
              sheet.getRow(3).removeCell(cell(sheet, 3, 2));
              sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C4"));
            });

    assertThat(trial.figures()).contains("05 ARRESTED = 345 @ B3", "05 VICTIMS = 42 @ C3");
    assertThat(trial.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "0_% | = 120",
        "*%0 | = 120",
        "#\\ ##0 | = 120",
        "_(#,##0_);_((#,##0);_(\"-\"_);_(@_) | = 120",
        "_-* #,##0\\ \"€\"_-;-* #,##0\\ \"€\"_- | = 120",
        "0;-0;;@ | = 120",
        "0\" casi\" | = 120",
        "\"<\"0 | < 120",
        "<0 | < 120",
        "\"over \"#,##0 | > 120",
        "\"circa \"0 | ~ 120",
        "0\" thousand\" | = 120000",
        "0,\" mila\" | = 120",
        "[<200]\"<200\";0 | < 200",
        "[<100]\"*\";0 | = 120",
        "[<200]\"*\";0 | = Q",
        "\"n/a\" | = O",
        "0\"¹\" | = 120"
      })
  void a_format_is_read_as_it_is_shown(String format, String said) throws Exception {
    Trial xlsx = changed((book, sheet) -> form(book, cell(sheet, 1, 1), format));
    Trial xls = changed("xls", (book, sheet) -> form(book, cell(sheet, 1, 1), format));

    assertThat(xlsx.figures()).contains("01 ARRESTED " + said + " @ B2");
    assertThat(xls.figures()).contains("01 ARRESTED " + said + " @ B2");
    assertThat(xlsx.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        ";;; | HIDDEN_CONTENT | 120, which the number format does not show",
        "0% | PERCENT_IN_COUNT | 12000%",
        "0\\% | PERCENT_IN_COUNT | \"120%\"",
        "0\" %\" | PERCENT_IN_COUNT | \"120 %\"",
        "0\" archiviati\" | TEXT_IN_COUNT | \"120 archiviati\"",
        "0\"1\" | TEXT_IN_COUNT | \"1201\"",
        "0\"-\"0 | TEXT_IN_COUNT | \"120-\"",
        "\"-\" | TEXT_IN_COUNT | \"-\"",
        "\"(\"0\")\" | NUMBER_AMBIGUOUS | \"(120)\""
      })
  void words_of_a_format_that_change_the_number_are_said(String format, String code, String got)
      throws Exception {
    Trial trial = changed((book, sheet) -> form(book, cell(sheet, 1, 1), format));

    assertThat(trial.figures()).noneMatch(one -> one.endsWith("@ B2"));
    assertThat(trial.findings())
        .anyMatch(one -> one.code().name().equals(code) && one.said().en().contains(got));
  }

  private static void form(Workbook book, Cell cell, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format.strip()));
    cell.setCellStyle(style);
  }

  @Test
  void a_text_that_its_format_hides_is_said_and_a_hidden_zero_is_a_zero() throws Exception {
    Trial trial =
        changed(
            (book, sheet) -> {
              cell(sheet, 1, 1).setCellValue("120");
              form(book, cell(sheet, 1, 1), ";;;");
              cell(sheet, 2, 1).setCellValue(0);
              form(book, cell(sheet, 2, 1), "0;-0;;@");
            });

    assertThat(trial.figures()).contains("05 ARRESTED = 0 @ B3").noneMatch(o -> o.contains("B2"));
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.contains("HIDDEN_CONTENT"));
  }

  @Test
  void invisible_characters_are_named_where_they_spoil_a_number_and_dropped_from_labels()
      throws Exception {
    Trial trial =
        changed(
            (book, sheet) -> {
              cell(sheet, 1, 1).setCellValue("12\u200B0");
              cell(sheet, 2, 0).setCellValue("Ve\u200Bneto\uFEFF");
            });

    assertThat(trial.figures()).contains("05 ARRESTED = 345 @ B3").noneMatch(o -> o.contains("B2"));
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B2: Piemonte, Persons arrested: expected a whole"
                + " number, got \"120\" with an invisible character, U+200B ZERO WIDTH SPACE."
                + " Empty the cell and write the number again.");
  }

  @Test
  void a_date_in_a_column_of_categories_is_an_error_that_names_what_it_can_have_been()
      throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Territorio", "Sesso", "Arrestati")
            .row("Piemonte", "Maschi", 3)
            .row("Piemonte", LocalDate.of(2024, 10, 6), 4)
            .row("Piemonte", "Femmine", 5)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = Trial.read(file, "NAZ");

    assertThat(trial.figures())
        .containsExactly("01 ARRESTED SEX=M = 3 @ C2", "01 ARRESTED SEX=F = 5 @ C4");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B3: label: expected a label of the job, got the date"
                + " 2024-10-06, into which Excel turns \"6-10\" or \"10-6\". Format the cell as"
                + " text and write the label again.");
  }

  @Test
  void a_row_of_a_text_file_with_a_value_too_many_is_an_error() throws Exception {
    Path csv = folder.resolve("invio.csv");
    Files.writeString(
        csv, "Territorio,Arrestati,Vittime\nPiemonte,1,200,31\nVeneto,345,42\nNapoli,5,6,\n");

    Trial trial = Trial.read(csv, "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "05 ARRESTED = 345 @ B3",
            "05 VICTIMS = 42 @ C3",
            "063 ARRESTED = 5 @ B4",
            "063 VICTIMS = 6 @ C4");
    assertThat(trial.said())
        .containsExactly(
            "ERROR CELL_OUTSIDE_TABLE invio.csv, cella D2: riga più lunga dell'intestazione: atteso"
                + " 3 valori, come l'intestazione, trovato 4 valori. Scrivere i numeri senza"
                + " separatore delle migliaia, oppure tra virgolette.");
  }
}
