package io.annuario.workbook;

import io.annuario.workbook.Look.Tone;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The styles of one workbook: one for each look in use, since Excel allows 64,000 at most. */
final class Styles {

  private static final String INK = "1F2933";
  private static final String NAVY = "1B3A5C";
  private static final String GREY = "4F5B67";
  private static final String RED = "9B2C2C";
  private static final String RULE = "C5CED8";
  private static final String HEADER_FILL = "E4EAF1";
  private static final String SUBTOTAL_FILL = "F3F6F9";

  /** As Excel numbers the styles that it knows itself. Source: ECMA-376 part 1, 18.8.7. */
  private record BuiltIn(String name, int number) {}

  private static final Map<Tone, BuiltIn> BUILT_IN =
      new EnumMap<>(
          Map.of(
              Tone.TITLE, new BuiltIn("Heading 1", 16),
              Tone.SECTION, new BuiltIn("Heading 2", 17),
              Tone.TOTAL, new BuiltIn("Total", 25)));

  /** The part of the file that has them. */
  static final String PART = "xl/styles.xml";

  private final XSSFWorkbook workbook;
  private final Map<Tone, Integer> named = new EnumMap<>(Tone.class);
  private final Map<Look, CellStyle> styles = new HashMap<>();
  private final Map<Tone, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // Column widths are counted in digits of this font; Arial or its metric twin is everywhere.
    face(workbook.getFontAt(0), 12, INK);
    name();
  }

  CellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::create);
  }

  private CellStyle create(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look.tone()));
    style.getCoreXf().setXfId(named.getOrDefault(look.tone(), 0));
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setAlignment(look.alignment());
    style.setIndention((short) look.indent());
    style.setWrapText(look.wrapped());
    style.setQuotePrefixed(look.quoted());
    boolean prose = look.wrapped() && look.tone() != Tone.MUTED;
    style.setVerticalAlignment(prose ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    switch (look.tone()) {
      case HEADER -> {
        fill(style, HEADER_FILL);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        rule(style, BorderStyle.THIN, BorderStyle.MEDIUM, NAVY);
      }
      case SUBTOTAL -> {
        fill(style, SUBTOTAL_FILL);
        rule(style, BorderStyle.THIN, BorderStyle.NONE, RULE);
      }
      case TOTAL -> {
        fill(style, HEADER_FILL);
        rule(style, BorderStyle.MEDIUM, BorderStyle.MEDIUM, NAVY);
      }
      case SECTION -> rule(style, BorderStyle.NONE, BorderStyle.THIN, NAVY);
      case TITLE, SUBTITLE, BODY, DATA, MUTED, STRONG, LINK, ALERT, PART -> {}
    }
    return style;
  }

  /** The styles that spreadsheet programs know by name, of which the cells' are made. */
  private void name() {
    StylesTable table = workbook.getStylesSource();
    for (Tone tone : BUILT_IN.keySet()) {
      CTXf look = CTXf.Factory.newInstance();
      look.setNumFmtId(0);
      look.setFontId(font(tone).getIndex());
      look.setFillId(0);
      look.setBorderId(0);
      named.put(tone, table.putCellStyleXf(look) - 1);
    }
  }

  /** The part of styles with the names of those that have one: POI knows nothing of them. */
  static String named(String part) {
    StringBuilder names = new StringBuilder("</cellXfs><cellStyles count=\"");
    names.append(BUILT_IN.size() + 1).append("\">").append(element("Normal", 0, 0));
    int look = 0;
    for (BuiltIn style : BUILT_IN.values()) {
      names.append(element(style.name(), ++look, style.number()));
    }
    return part.replace("</cellXfs>", names.append("</cellStyles>"));
  }

  private static String element(String name, int look, int number) {
    return "<cellStyle name=\"" + name + "\" xfId=\"" + look + "\" builtinId=\"" + number + "\"/>";
  }

  private XSSFFont font(Tone tone) {
    return fonts.computeIfAbsent(tone, this::create);
  }

  private XSSFFont create(Tone tone) {
    XSSFFont font = workbook.createFont();
    switch (tone) {
      case TITLE -> face(font, 16, NAVY).setBold(true);
      case SUBTITLE -> face(font, 12, GREY);
      case SECTION -> face(font, 14, NAVY).setBold(true);
      case HEADER, TOTAL -> face(font, 12, NAVY).setBold(true);
      case STRONG, SUBTOTAL -> face(font, 12, INK).setBold(true);
      case ALERT -> face(font, 12, RED).setBold(true);
      case MUTED, PART -> face(font, 12, GREY);
      case LINK -> face(font, 12, NAVY).setUnderline(FontUnderline.SINGLE);
      case BODY -> face(font, 12, INK);
      case DATA -> face(font, 11, INK);
    }
    return font;
  }

  private static XSSFFont face(XSSFFont font, int points, String colour) {
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setColor(colour(colour));
    return font;
  }

  private static void fill(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void rule(
      XSSFCellStyle style, BorderStyle above, BorderStyle below, String colour) {
    style.setBorderTop(above);
    style.setBorderBottom(below);
    if (above != BorderStyle.NONE) {
      style.setTopBorderColor(colour(colour));
    }
    if (below != BorderStyle.NONE) {
      style.setBottomBorderColor(colour(colour));
    }
  }

  private static XSSFColor colour(String rgb) {
    byte[] bytes = new byte[3];
    for (int i = 0; i < 3; i++) {
      bytes[i] = (byte) Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16);
    }
    return new XSSFColor(bytes, new DefaultIndexedColorMap());
  }
}
