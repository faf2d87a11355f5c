package io.annuario.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Bars and lines on a sheet, as charts that spreadsheet programs draw themselves. Their values are
 * stored in them, so that they show before anything is calculated.
 */
final class Charts {

  /** Of each of two series: dark and light, told apart without colours. */
  private static final List<byte[]> COLOURS =
      List.of(new byte[] {0x1B, 0x3A, 0x5C}, new byte[] {(byte) 0x9F, (byte) 0xB3, (byte) 0xC8});

  /** Rows of a sheet that a bar with its label takes. */
  private static final double ROWS_OF_BAR = 0.7;

  private static final int ROWS_OF_FRAME = 9;

  private static final int ROWS_OF_LINE = 14;

  private static final int BAR_GAP = 60;

  /** Columns that a chart lies over. */
  private static final int WIDTH = 6;

  private final XSSFSheet sheet;
  private int row;

  /**
   * @param row the first, from zero, with nothing at it or below
   */
  Charts(XSSFSheet sheet, int row) {
    this.sheet = sheet;
    this.row = row;
  }

  /**
   * What a chart shows.
   *
   * @param description for those who do not see it
   * @param axis what the values are, with their unit
   * @param format of the values
   * @param labels one a bar, from top to bottom, or a point
   * @param range where they stand, {@code Summary!$A$5:$A$9}; null where they do not stand in order
   */
  record Labelled(
      String title,
      String description,
      String axis,
      String format,
      List<String> labels,
      @Nullable String range) {

    Labelled {
      labels = List.copyOf(labels);
    }
  }

  /**
   * Values that are drawn.
   *
   * @param values one a label, null for none
   * @param range where they stand, {@code Summary!$C$5:$C$9}; null where they do not stand in order
   */
  record Values(String name, List<@Nullable BigDecimal> values, @Nullable String range) {}

  /** Has the next one printed on a page of its own. */
  void turnPage() {
    sheet.setRowBreak(row - 1);
    row++;
  }

  /** Draws bars below the last chart. */
  void bars(Labelled bars, List<Values> series) {
    int height = ROWS_OF_FRAME + (int) (ROWS_OF_BAR * bars.labels().size() * series.size());
    XSSFChart chart = framed(bars, height);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setTitle(bars.axis());
    values.setNumberFormat(bars.format());
    values.setCrosses(AxisCrosses.MAX);
    if (isPositive(series)) {
      values.setMinimum(0);
    }
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(BAR_GAP);
    data.setVaryColors(false);
    String[] labels = bars.labels().toArray(String[]::new);
    for (int i = 0; i < series.size(); i++) {
      Values one = series.get(i);
      XDDFChartData.Series drawn =
          data.addSeries(
              XDDFDataSourcesFactory.fromArray(labels, bars.range()),
              XDDFDataSourcesFactory.fromArray(numbers(one), one.range()));
      drawn.setTitle(one.name(), null);
      drawn.setShapeProperties(fill(COLOURS.get(i)));
    }
    if (series.size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    chart.plot(data);
  }

  /** Draws a line below the last chart, from left to right. */
  void line(Labelled line, Values values) {
    XSSFChart chart = framed(line, ROWS_OF_LINE);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
    axis.setTitle(line.axis());
    axis.setNumberFormat(line.format());
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    if (isPositive(List.of(values))) {
      axis.setMinimum(0);
    }
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, axis);
    data.setVaryColors(false);
    XDDFLineChartData.Series drawn =
        (XDDFLineChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                    line.labels().toArray(String[]::new), line.range()),
                XDDFDataSourcesFactory.fromArray(numbers(values), values.range()));
    drawn.setTitle(values.name(), null);
    drawn.setSmooth(false);
    drawn.setMarkerStyle(MarkerStyle.CIRCLE);
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setLineProperties(
        new XDDFLineProperties(
            new XDDFSolidFillProperties(new XDDFColorRgbBinary(COLOURS.get(0)))));
    drawn.setShapeProperties(shape);
    chart.plot(data);
  }

  private XSSFChart framed(Labelled frame, int height) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, row, WIDTH, row + height);
    row += height + 1;
    XSSFChart chart = drawing.createChart(anchor);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(frame.description());
    chart.setTitleText(frame.title());
    chart.setTitleOverlay(false);
    return chart;
  }

  private static Double[] numbers(Values values) {
    return values.values().stream()
        .map(value -> value == null ? null : value.doubleValue())
        .toArray(Double[]::new);
  }

  private static boolean isPositive(List<Values> series) {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .allMatch(value -> value == null || value.signum() >= 0);
  }

  private static XDDFShapeProperties fill(byte[] colour) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(new XDDFSolidFillProperties(new XDDFColorRgbBinary(colour)));
    shape.setLineProperties(
        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE))));
    return shape;
  }
}
