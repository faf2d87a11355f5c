package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts below Summary, as a spreadsheet program finds them before it calculates anything. */
class ChartsTest {

  @TempDir Path folder;

  @Test
  void changes_and_a_ranking_are_drawn_from_what_the_workbook_shows() throws Exception {
    Path file = folder.resolve("drawn.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.EN), file, null);
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      List<XSSFChart> charts = workbook.getSheet("Summary").createDrawingPatriarch().getCharts();
      assertThat(charts)
          .extracting(chart -> chart.getTitleText().getString())
          .containsExactly("Change since 2023, percent", "Cases by territory, 2024");
      assertThat(
              workbook
                  .getSheet("Summary")
                  .createDrawingPatriarch()
                  .getCTDrawing()
                  .getTwoCellAnchorList())
          .extracting(one -> one.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
          .containsExactly(
              "Change since 2023, percent: the table has them",
              "Cases by territory, 2024, the largest first: Territories has the figures");

      XDDFChartData.Series change = charts.get(0).getChartSeries().get(0).getSeries(0);
      assertThat(change.getValuesData().getDataRangeReference()).isEqualTo("Summary!$F$5:$F$15");
      assertThat(change.getCategoryData().getDataRangeReference()).isEqualTo("Summary!$A$5:$A$15");
      assertThat(change.getValuesData().getPointAt(0)).isEqualTo(0.0466321243523316);

      XDDFChartData ranking = charts.get(1).getChartSeries().get(0);
      assertThat(ranking.getSeriesCount()).isEqualTo(2);
      XDDFDataSource<?> names = ranking.getSeries(0).getCategoryData();
      assertThat(names.getPointCount()).isEqualTo(21);
      assertThat(names.getPointAt(0)).isEqualTo("Lombardia");
      List<Double> values =
          IntStream.range(0, 21)
              .mapToObj(at -> ranking.getSeries(0).getValuesData().getPointAt(at).doubleValue())
              .toList();
      assertThat(values).isSortedAccordingTo((one, other) -> Double.compare(other, one));
      assertThat(ranking.getValueAxes().get(0).getMinimum()).isZero();
    }
  }

  @Test
  void every_edition_has_a_column_and_an_indicator_of_three_of_them_a_line() throws Exception {
    Contents usual = Sample.contents(Language.EN);
    Contents before = Sample.contents(Language.EN, Sample.figuresBefore(), List.of());
    before.release().figures(figure -> {});
    Contents contents =
        new Contents(
            usual.definition(),
            usual.edition(),
            usual.vintage(),
            usual.language(),
            usual.missing(),
            "2023 (v1)",
            List.of(new PastEdition("2022 (v2)", usual.definition(), before.release().totals())),
            null,
            false,
            usual.rules(),
            usual.corrected(),
            usual.release());
    Path file = folder.resolve("series.xlsx");
    ConsolidatedWorkbook.write(contents, file, null);
    assertThat(new Opened(file).rows("Series").subList(2, 5))
        .containsExactly(
            List.of("Indicator", "Unit", "2022 (v2)", "2023 (v1)", "2024", "Breaks"),
            List.of("Cases", "cases", "2702", "2702", "2828", ""),
            List.of("Persons investigated", "persons", "1239", "1239", "1184", ""));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      List<XSSFChart> charts = workbook.getSheet("Series").createDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(6);
      assertThat(charts.get(0).getTitleText().getString()).isEqualTo("Cases, 2022 (v2) – 2024");
      XDDFChartData.Series line = charts.get(0).getChartSeries().get(0).getSeries(0);
      assertThat(line.getValuesData().getDataRangeReference()).isEqualTo("'Series'!$C$4:$E$4");
      assertThat(line.getValuesData().getPointAt(2)).isEqualTo(2828.0);
    }
  }
}
