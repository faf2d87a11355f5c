package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolidatedWorkbookTest {

  @TempDir Path folder;

  @Test
  void a_workbook_has_ten_sheets_with_names_in_its_language() throws Exception {
    assertThat(written(Language.IT).sheets())
        .containsExactly(
            "Copertina",
            "Indice",
            "Sintesi",
            "Territori",
            "Serie storiche",
            "Dati",
            "Controlli",
            "Rilievi",
            "Fonti",
            "Note");
    assertThat(written(Language.EN).sheets())
        .containsExactly(
            "Cover",
            "Contents",
            "Summary",
            "Territories",
            "Series",
            "Data",
            "Checks",
            "Findings",
            "Sources",
            "Notes");
  }

  @Test
  void headers_of_data_are_the_same_in_every_language() throws Exception {
    List<String> header =
        List.of(
            "period",
            "territory_code",
            "territory",
            "indicator_code",
            "indicator",
            "breakdown",
            "AGE",
            "value",
            "qualifier",
            "unit",
            "status",
            "confidentiality",
            "raw",
            "office",
            "file",
            "sha256",
            "sheet",
            "cell");
    assertThat(written(Language.IT).row("Dati", 3)).isEqualTo(header);
    assertThat(written(Language.EN).row("Data", 3)).isEqualTo(header);
  }

  @Test
  void other_headers_are_in_the_language_of_the_workbook() throws Exception {
    Opened italian = written(Language.IT);
    assertThat(italian.row("Rilievi", 3))
        .containsExactly(
            "gravità", "codice", "file", "foglio", "cella", "oggetto", "atteso", "trovato",
            "rimedio", "ufficio", "id");
    assertThat(italian.row("Fonti", 3))
        .containsExactly(
            "file",
            "codice ufficio",
            "ufficio",
            "SHA-256",
            "cifre lette",
            "errori",
            "da verificare",
            "note",
            "tabelle",
            "celle",
            "di cui cifre",
            "etichette",
            "totali",
            "percentuali",
            "annotazioni",
            "di altri periodi",
            "respinte");
    assertThat(italian.row("Sintesi", 4))
        .containsExactly(
            "Indicatore", "Unità", "2024", "2023", "Variazione", "Variazione %", "Note");
    Opened english = written(Language.EN);
    assertThat(String.join(" ", english.row("Findings", 3)))
        .isEqualTo("severity code file sheet cell subject expected got remedy office id");
    assertThat(english.row("Sources", 3))
        .containsExactly(
            "file",
            "office code",
            "office",
            "SHA-256",
            "figures read",
            "errors",
            "queries",
            "notes",
            "tables",
            "cells",
            "of which figures",
            "labels",
            "totals",
            "rates",
            "remarks",
            "of other periods",
            "rejected");
    assertThat(english.row("Summary", 4))
        .containsExactly("Indicator", "Unit", "2024", "2023", "Change", "Change %", "Notes");
  }

  @Test
  void each_figure_is_one_row_of_data_with_its_value_and_place() throws Exception {
    List<Observation> figures = Sample.figures();
    List<List<String>> rows = written(Language.EN).rows("Data");
    assertThat(rows).hasSize(figures.size() + 3);
    List<List<String>> expected = new ArrayList<>();
    for (Observation figure : figures) {
      expected.add(
          List.of(
              figure.key().period().label(),
              figure.key().territory(),
              SampleJob.territories().get(figure.key().territory()).name(),
              figure.key().indicator(),
              SampleJob.indicators().get(figure.key().indicator()).name().en(),
              figure.key().breakdown().code(),
              figure.key().breakdown().categories().getOrDefault("AGE", ""),
              String.valueOf(figure.value()),
              "=",
              SampleJob.indicators().get(figure.key().indicator()).unit(),
              "A",
              "F",
              figure.raw(),
              figure.office(),
              figure.place().file(),
              Sample.sha256(figure.place().file()),
              String.valueOf(figure.place().sheet()),
              String.valueOf(figure.place().cell())));
    }
    assertThat(rows.subList(3, rows.size())).isEqualTo(expected);
  }

  @Test
  void totals_and_subtotals_are_live_formulas_with_the_published_values_stored() throws Exception {
    Opened workbook = written(Language.IT);
    assertThat(workbook.rowWith("Territori", "Italia"))
        .containsExactly(
            "IT",
            "Italia",
            "=SUM(C4,C9,C14,C19,C26) -> 2828",
            "=SUM(D4,D9,D14,D19,D26) -> 1184",
            "=SUM(E4,E9,E14,E19,E26) -> 147",
            "=SUM(F4,F9,F14,F19,F26) -> 1037",
            "=SUM(G4,G9,G14,G19,G26) -> 986",
            "=SUM(H4,H9,H14,H19,H26) -> 42231",
            "2775",
            "=SUM(J4,J9,J14,J19,J26) -> 570",
            "=SUM(K4,K9,K14,K19,K26) -> 30",
            "=SUM(L4,L9,L14,L19,L26) -> 190",
            "=SUM(M4,M9,M14,M19,M26) -> 350",
            "completo");
    assertThat(workbook.rowWith("Territori", "Isole").get(2)).isEqualTo("=SUM(C27,C30) -> 309");
    assertThat(workbook.rowWith("Territori", "Sicilia").get(2)).isEqualTo("=SUM(C28:C29) -> 232");
    assertThat(workbook.rowWith("Territori", "Lombardia").get(2)).isEqualTo("478");
  }

  @Test
  void the_summary_follows_the_matrix_and_compares_with_the_previous_edition() throws Exception {
    assertThat(written(Language.EN).rowWith("Summary", "Cases"))
        .containsExactly(
            "Cases",
            "cases",
            "=Territories!C31 -> 2828",
            "2702",
            "=C5-D5 -> 126",
            "=E5/D5 -> 0.0466321243523316",
            "");
  }

  @Test
  void every_stored_value_is_what_its_formula_gives() throws Exception {
    Path file = folder.resolve("formulas.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.IT), file, null);
    int formulas = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              double stored = cell.getNumericCellValue();
              assertThat(evaluator.evaluate(cell).getNumberValue())
                  .as(sheet.getSheetName() + "!" + cell.getAddress())
                  .isCloseTo(stored, Offset.offset(1e-12));
              formulas++;
            }
          }
        }
      }
    }
    assertThat(formulas).isEqualTo(10 * 7 + 20 + 11 + 11 + 11 + 14 + 2 * 5);
  }

  @Test
  void findings_are_told_in_the_language_of_the_workbook() throws Exception {
    assertThat(written(Language.IT).row("Rilievi", 5))
        .containsExactly(
            "da verificare",
            "RATE_DIFFERS",
            "lazio.xlsx",
            "Riepilogo 2024",
            "F12",
            "Lazio, casi trattati",
            "una variazione del +4,7 %",
            "+14,7 %",
            "Controllare la percentuale stampata; le cifre assolute sono state lette.",
            "",
            "RATE_DIFFERS-4de3aebd3a");
  }

  @Test
  void sources_account_for_every_cell_of_every_return() throws Exception {
    Opened workbook = written(Language.EN);
    List<String> row = workbook.rowWith("Sources", "molise.xlsx");
    assertThat(row.subList(0, 3)).containsExactly("molise.xlsx", "COSC-14", "Centro Molise");
    assertThat(row.get(3)).matches("[0-9a-f]{64}");
    assertThat(row.subList(4, 16))
        .containsExactly("9", "0", "0", "0", "1", "21", "9", "11", "1", "0", "0", "0");
    assertThat(workbook.rowWith("Sources", "Total").get(4)).isEqualTo("=SUM(E4:E25) -> 190");
  }

  @Test
  void totals_agree_with_the_rows_of_data() throws Exception {
    BigDecimal cases =
        written(Language.EN).rows("Data").stream()
            .filter(row -> row.size() > 7 && row.get(3).equals("CASES"))
            .map(row -> new BigDecimal(row.get(7)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(cases).isEqualByComparingTo("2828");
  }

  private Opened written(Language language) throws Exception {
    Path file = Files.createTempFile(folder, "workbook", ".xlsx");
    ConsolidatedWorkbook.write(Sample.contents(language), file, null);
    return new Opened(file);
  }
}
