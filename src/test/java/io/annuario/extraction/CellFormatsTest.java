package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is what its format shows, and a character that nobody sees is named. */
class CellFormatsTest extends ChangedCells {

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
