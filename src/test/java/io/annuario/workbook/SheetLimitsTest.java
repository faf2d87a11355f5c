package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet program could not open, or would show a part of only. */
class SheetLimitsTest {

  @TempDir Path folder;

  @Test
  void territories_go_on_in_another_sheet_where_the_columns_end() throws Exception {
    Path file = write(new SheetLimits(1_000, new SeriesColumns(4), 60_000));
    Opened workbook = new Opened(file);
    assertThat(workbook.sheets())
        .containsExactly(
            "Cover",
            "Contents",
            "Summary",
            "Territories",
            "Territories (2)",
            "Territories (3)",
            "Series",
            "Data",
            "Checks",
            "Findings",
            "Sources",
            "Notes");
    assertThat(workbook.rowWith("Territories", "Italia"))
        .containsExactly(
            "IT",
            "Italia",
            "=SUM(C4,C9,C14,C19,C26) -> 2828",
            "=SUM(D4,D9,D14,D19,D26) -> 1184",
            "=SUM(E4,E9,E14,E19,E26) -> 147",
            "=SUM(F4,F9,F14,F19,F26) -> 1037",
            "complete");
    assertThat(workbook.rowWith("Territories (2)", "Italia").subList(0, 3))
        .containsExactly("IT", "Italia", "=SUM(C4,C9,C14,C19,C26) -> 986");
    assertThat(workbook.rowWith("Summary", "Searches").get(2))
        .isEqualTo("='Territories (2)'!C31 -> 986");
    try (XSSFWorkbook opened = new XSSFWorkbook(file.toFile())) {
      FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
      evaluator.evaluateAll();
      assertThat(opened.getSheet("Territories (2)").getPaneInformation().getVerticalSplitPosition())
          .isEqualTo((short) 2);
    }
  }

  @Test
  void more_links_than_a_sheet_takes_are_left_out_and_the_cover_says_so() throws Exception {
    String linked = "Each figure in Territories leads with a click to its row in Data";
    String without =
        "Territories has more figures than a sheet can have links: in Data each is found by"
            + " filtering territory and indicator, with the file, sheet and cell that it came"
            + " from.";
    Path few = write(new SheetLimits(1_000, SeriesColumns.OF_EXCEL, 60_000));
    assertThat(notes(few)).anyMatch(line -> line.startsWith(linked)).doesNotContain(without);
    Path many = write(new SheetLimits(1_000, SeriesColumns.OF_EXCEL, 300));
    assertThat(notes(many)).noneMatch(line -> line.startsWith(linked)).contains(without);
    try (XSSFWorkbook opened = new XSSFWorkbook(many.toFile())) {
      assertThat(opened.getSheet("Territories").getHyperlinkList()).isEmpty();
    }
  }

  @Test
  void tips_are_no_longer_and_rows_no_higher_than_excel_takes_them() throws Exception {
    Path file = folder.resolve("long.xlsx");
    Observation figure =
        Sample.figure(
            "COSC-01",
            "01",
            "CASES",
            Breakdown.NONE,
            "3",
            new Place("x".repeat(300) + ".xlsx", "Dati", Address.parse("B2")));
    Finding finding =
        Finding.of(
            FindingCode.TEXT_IN_COUNT,
            Place.ofFile("a.xlsx"),
            Phrase.same("long ".repeat(4_000)),
            Phrase.same("a number"),
            Phrase.same("a text"),
            Phrase.same("Correct the cell."));
    ConsolidatedWorkbook.write(
        Sample.contents(Language.EN, List.of(figure), List.of(finding)), file, null);
    try (XSSFWorkbook opened = new XSSFWorkbook(file.toFile())) {
      XSSFSheet territories = opened.getSheet("Territories");
      assertThat(territories.getHyperlinkList())
          .extracting(XSSFHyperlink::getTooltip)
          .containsOnlyOnce("x".repeat(254) + "…");
      assertThat(opened.getSheet("Findings").getRow(3).getHeightInPoints()).isEqualTo(409.5f);
    }
  }

  /** As Excel's, but for fewer rows. */
  static SheetLimits ofRows(int rows) {
    return new SheetLimits(rows, SeriesColumns.OF_EXCEL, 60_000);
  }

  private Path write(SheetLimits limits) throws Exception {
    Path file = folder.resolve("limits-" + limits.links() + ".xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.EN), file, limits, null);
    return file;
  }

  private static List<String> notes(Path file) {
    return new Opened(file).rows("Notes").stream().flatMap(List::stream).toList();
  }
}
