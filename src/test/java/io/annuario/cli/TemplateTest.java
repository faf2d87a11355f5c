package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blank returns: what they ask, what they say while they are filled in, and what they prove. */
class TemplateTest {

  @TempDir Path folder;

  private BlankForm form;

  @BeforeEach
  void a_year_is_published() throws IOException {
    form = BlankForm.on(folder);
  }

  @Test
  void one_an_office_is_written_and_none_is_overwritten() {
    assertThat(form.write())
        .isEqualTo(
            new Said(
                0,
                """
                MI: DESK/output/small/2024/templates/MI-2024.xlsx
                VE: DESK/output/small/2024/templates/VE-2024.xlsx
                """,
                ""));
    assertThat(form.write())
        .isEqualTo(
            new Said(
                2,
                "",
                "DESK/output/small/2024/templates/MI-2024.xlsx is there already (files: 2). It may"
                    + " be filled in: nothing was written. Move it, or name another folder with"
                    + " --output-dir.\n"));
    assertThat(form.write("--office=MI", "--output-dir=" + folder.resolve("to send"), "--json"))
        .isEqualTo(
            new Said(
                0,
                "{\"job\":\"small\",\"edition\":\"2024\",\"before\":\"2023\",\"templates\":["
                    + "{\"office\":\"MI\",\"file\":\"DESK/to send/MI-2024.xlsx\"}],"
                    + "\"rulesNotHeld\":[]}\n",
                ""));
    assertThat(form.write("--office=XX").err())
        .isEqualTo("--office: no office has the code 'XX'. The codes are: MI, VE.\n");
  }

  @Test
  void it_asks_for_what_came_the_last_time_and_shows_it() throws IOException {
    form.write();
    try (XSSFWorkbook workbook = form.open()) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(BlankForm.lines(workbook.getSheetAt(0)))
          .containsExactly(
              "Survey, 2024",
              "Centro di Milano",
              "Write into the white cells; if there is no figure, choose a sign from the list. In"
                  + " grey what was published before.",
              "annuario:small/2024/MI/" + form.hash(),
              "Territory|Indicator|2024|2023|Check",
              "Lombardia|Persons arrested||4|",
              "Bergamo|Persons investigated||5|",
              "Bergamo|Persons arrested||2|",
              "Bergamo|Persons at large||3|",
              "Brescia|Persons investigated||6|",
              "Brescia|Persons arrested||2|",
              "Brescia|Persons at large||4|");
      assertThat(BlankForm.lines(workbook.getSheetAt(1)))
          .endsWith(
              "Territory|Indicator|Sex|2024|2023|Check",
              "Lombardia|Persons investigated|Women||4|",
              "Lombardia|Persons investigated|Men||7|",
              "Lombardia|Waste|Women||1.50|",
              "Lombardia|Waste|Men||n.d.|");
    }
  }

  @Test
  void only_the_cells_to_write_into_are_open() throws IOException {
    form.write();
    try (XSSFWorkbook workbook = form.open()) {
      for (Sheet sheet : workbook) {
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        int open = BlankForm.valueColumn(sheet);
        for (int at = BlankForm.FIRST; at <= sheet.getLastRowNum(); at++) {
          for (Cell cell : sheet.getRow(at)) {
            assertThat(cell.getCellStyle().getLocked()).isEqualTo(cell.getColumnIndex() != open);
            assertThat(
                    workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints())
                .isEqualTo((short) 12);
          }
        }
        DataValidation list = sheet.getDataValidations().get(0);
        assertThat(list.getValidationConstraint().getExplicitListValues())
            .containsExactly("n.d.", "[z]", "[c]");
      }
      assertThat(workbook.isMacroEnabled()).isFalse();
      assertThat(workbook.getProperties().getCustomProperties().getProperty("annuario.office"))
          .extracting(one -> one.getLpwstr())
          .isEqualTo("MI");
    }
  }

  @Test
  void it_says_in_words_what_is_wrong_as_soon_as_it_is() throws IOException {
    form.write();
    try (XSSFWorkbook workbook = form.open()) {
      form.type(workbook, 0, 20, 5, 2, 4, 6, 7, 0);
      form.type(workbook, 1, 4, 16, 1.5, "many");
      assertThat(form.checks(workbook))
          .containsExactly(
              "Lombardia|Persons arrested: \"Persons arrested\": Lombardia must be the sum of its"
                  + " territories.",
              "Bergamo|Persons investigated: Some who are at large are missing.",
              "Bergamo|Persons arrested: \"Persons arrested\": Lombardia must be the sum of its"
                  + " territories.",
              "Bergamo|Persons at large: Some who are at large are missing.",
              "Brescia|Persons investigated: \"Persons arrested\" cannot exceed \"Persons"
                  + " investigated\".",
              "Brescia|Persons arrested: \"Persons arrested\" cannot exceed \"Persons"
                  + " investigated\".",
              "Brescia|Persons at large: Some who are at large are missing.",
              "Lombardia|Waste|Men: Write a number with fewer decimals, or a sign from the list.");
    }
  }

  @Test
  void read_blank_it_has_no_figure_and_nothing_else_is_wrong() throws IOException {
    form.write();
    assertThat(form.check(form.file()).out())
        .contains("(Centro di Milano): read, tables: 2, figures: 0\n")
        .contains(
            "  error: MI-2024.xlsx: Centro di Milano: expected at least one figure, got none.")
        .endsWith("1 file: 0 good, 1 with errors\n")
        .hasLineCount(4);
  }

  @Test
  void that_of_another_year_or_office_is_refused() throws IOException {
    form.write("--year=2025", "--output-dir=" + folder.resolve("2025"));
    Path other = folder.resolve("2025/MI-2025.xlsx");
    Files.move(other, other.resolveSibling("MI.xlsx"));
    assertThat(form.check(other.resolveSibling("MI.xlsx")).out())
        .contains(
            "blank return: expected small, edition 2024, office MI, got small, edition 2025, office"
                + " MI.");
    Path renamed = other.resolveSibling("Venezia.xlsx");
    Files.move(other.resolveSibling("MI.xlsx"), renamed);
    assertThat(form.check(renamed).out()).contains("different offices in the name and content");
  }

  @Test
  void one_made_before_something_else_was_asked_for_is_asked_about() throws IOException {
    form.write();
    form.define(
        job -> job.replace("unit: persons\n  - code: ARRESTED", "unit: cases\n  - code: ARRESTED"));
    assertThat(form.check(form.file()).out())
        .contains(
            "query: MI-2024.xlsx, sheet 'Data', cell A4: blank return: expected that of today's"
                + " definition, got one made before what the office is asked for was changed.");
  }

  @Test
  void rules_that_no_formula_can_hold_are_named() throws IOException {
    form.desk()
        .add(
            "jobs/small/job.yaml",
            """
              - id: most-of-the-country
                check: INVESTIGATED <= national(INVESTIGATED)
                severity: error
                message: { it: "Troppi.", en: "Too many." }
            """);
    assertThat(form.write().err())
        .isEqualTo(
            "Rules that a blank return cannot hold while it is filled in, and that are held when"
                + " it has come: most-of-the-country.\n");
  }

  @Test
  void without_a_database_it_says_what_it_lacks() throws IOException {
    Said said =
        form.desk()
            .say(
                List.of(
                    "template", "small", "--year=2022", "--output-dir=" + folder.resolve("first")));
    assertThat(said.code()).isZero();
    assertThat(said.err())
        .isEqualTo(
            "Without the figures and breakdowns of the edition before: none is published.\n");
  }
}
