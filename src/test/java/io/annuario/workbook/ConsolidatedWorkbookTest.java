package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z?");

  @TempDir Path folder;

  @Test
  void a_workbook_has_seven_sheets_whose_names_never_change() throws Exception {
    assertThat(written(Language.IT).sheets())
        .containsExactly(
            "Cover", "Summary", "Territories", "Data", "Findings", "Checks", "Sources");
    assertThat(written(Language.EN).sheets())
        .containsExactly(
            "Cover", "Summary", "Territories", "Data", "Findings", "Checks", "Sources");
  }

  @Test
  void headers_of_data_are_the_same_in_every_language() throws Exception {
    List<String> header =
        List.of(
            "edition",
            "office",
            "territory code",
            "territory",
            "indicator code",
            "indicator",
            "breakdown",
            "value",
            "qualifier",
            "status",
            "confidentiality",
            "file",
            "sheet",
            "cell",
            "period");
    assertThat(written(Language.IT).row("Data", 1)).isEqualTo(header);
    assertThat(written(Language.EN).row("Data", 1)).isEqualTo(header);
  }

  @Test
  void other_headers_are_in_the_language_of_the_workbook() throws Exception {
    Opened italian = written(Language.IT);
    assertThat(italian.row("Findings", 1))
        .containsExactly(
            "gravità", "codice", "file", "foglio", "cella", "oggetto", "atteso", "trovato",
            "rimedio", "ufficio", "id");
    assertThat(italian.row("Sources", 1))
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
    assertThat(italian.row("Summary", 5))
        .containsExactly(
            "Indicatore", "Unità", "2024", "2023", "Variazione", "Variazione %", "Note");
    Opened english = written(Language.EN);
    assertThat(String.join(" ", english.row("Findings", 1)))
        .isEqualTo("severity code file sheet cell subject expected got remedy office id");
    assertThat(english.row("Sources", 1))
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
    assertThat(english.row("Summary", 5))
        .containsExactly("Indicator", "Unit", "2024", "2023", "Change", "Change %", "Notes");
  }

  @Test
  void each_figure_is_one_row_of_data_with_its_value_and_place() throws Exception {
    List<Observation> figures = Sample.figures();
    List<List<String>> rows = written(Language.EN).rows("Data");
    assertThat(rows).hasSize(figures.size() + 1);
    List<List<String>> expected = new ArrayList<>();
    for (Observation figure : figures) {
      expected.add(
          List.of(
              "2024",
              figure.office(),
              figure.key().territory(),
              SampleJob.territories().get(figure.key().territory()).name(),
              figure.key().indicator(),
              SampleJob.indicators().get(figure.key().indicator()).name().en(),
              figure.key().breakdown().code(),
              String.valueOf(figure.value()),
              "=",
              "A",
              "F",
              figure.place().file(),
              String.valueOf(figure.place().sheet()),
              String.valueOf(figure.place().cell()),
              figure.key().period().label()));
    }
    assertThat(rows.subList(1, rows.size())).isEqualTo(expected);
  }

  @Test
  void totals_and_subtotals_are_live_formulas_with_the_published_values_stored() throws Exception {
    Opened workbook = written(Language.IT);
    assertThat(workbook.rowWith("Territories", "Italia"))
        .containsExactly(
            "IT",
            "Italia",
            "=SUM(C6,C11,C16,C21,C28) -> 2828",
            "=SUM(D6,D11,D16,D21,D28) -> 1184",
            "=SUM(E6,E11,E16,E21,E28) -> 147",
            "=SUM(F6,F11,F16,F21,F28) -> 1037",
            "=SUM(G6,G11,G16,G21,G28) -> 986",
            "=SUM(H6,H11,H16,H21,H28) -> 42231",
            "2775",
            "=SUM(J6,J11,J16,J21,J28) -> 570",
            "=SUM(K6,K11,K16,K21,K28) -> 30",
            "=SUM(L6,L11,L16,L21,L28) -> 190",
            "=SUM(M6,M11,M16,M21,M28) -> 350");
    assertThat(workbook.rowWith("Territories", "Isole").get(2)).isEqualTo("=SUM(C29,C32) -> 309");
    assertThat(workbook.rowWith("Territories", "Sicilia").get(2)).isEqualTo("=SUM(C30:C31) -> 232");
    assertThat(workbook.rowWith("Territories", "Lombardia").get(2)).isEqualTo("478");
  }

  @Test
  void the_summary_follows_the_matrix_and_compares_with_the_previous_edition() throws Exception {
    assertThat(written(Language.EN).rowWith("Summary", "Cases"))
        .containsExactly(
            "Cases",
            "cases",
            "=Territories!C33 -> 2828",
            "2702",
            "=C6-D6 -> 126",
            "=E6/D6 -> 0.0466321243523316",
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
    assertThat(formulas).isEqualTo(10 * 7 + 20 + 11 + 11 + 11 + 14);
  }

  @Test
  void findings_are_told_in_the_language_of_the_workbook() throws Exception {
    assertThat(written(Language.IT).row("Findings", 3))
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
    assertThat(workbook.rowWith("Sources", "Total").get(4)).isEqualTo("=SUM(E2:E23) -> 190");
  }

  @Test
  void the_same_contents_give_the_same_bytes() throws Exception {
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");
    ConsolidatedWorkbook.Written first =
        ConsolidatedWorkbook.write(Sample.contents(Language.IT), one, null);
    ConsolidatedWorkbook.Written second = elsewhere(Sample.contents(Language.IT), other);
    assertThat(other).hasSameBinaryContentAs(one);
    assertThat(second.seal()).isEqualTo(first.seal());
    assertThat(first.figures()).isEqualTo(190);
  }

  /** Zip files tell the time of the place where they are written: here five hours from UTC. */
  private static ConsolidatedWorkbook.Written elsewhere(Contents contents, Path file)
      throws IOException {
    TimeZone here = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Karachi"));
    try {
      return ConsolidatedWorkbook.write(contents, file, null);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void no_part_tells_another_time_than_that_of_publication() throws Exception {
    Path file = folder.resolve("timed.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.IT), file, null);
    Set<String> moments = new TreeSet<>();
    Set<LocalDateTime> written = new TreeSet<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        written.add(part.getTimeLocal());
        String text = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
        MOMENT.matcher(text).results().map(MatchResult::group).forEach(moments::add);
      }
    }
    assertThat(moments).containsExactly("2025-04-14T08:30:00Z");
    assertThat(written).containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
  }

  @Test
  void totals_agree_with_the_rows_of_data() throws Exception {
    BigDecimal cases =
        written(Language.EN).rows("Data").stream()
            .filter(row -> row.get(4).equals("CASES"))
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
