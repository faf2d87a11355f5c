package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell says what people see in it: marks, crossed-out digits, lines, merged cells. */
class CellsTest extends ChangedCells {

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
                + " character, or a number in brackets, behind the number in B2. It is read as a"
                + " footnote mark, not as a digit of the number.");
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
        .anyMatch(
            one -> one.startsWith("ERROR") && one.contains("2 righe in una cella: \"12, 345\""));
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
}
