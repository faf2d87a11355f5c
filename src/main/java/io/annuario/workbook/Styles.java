package io.annuario.workbook;

import io.annuario.workbook.Look.Tone;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook: one for each look in use, since Excel allows 64,000 at most. */
final class Styles {

  private static final String INK = "1F2933";
  private static final String NAVY = "1B3A5C";
  private static final String GREY = "66717E";
  private static final String RED = "9B2C2C";
  private static final String RULE = "C5CED8";
  private static final String HEADER_FILL = "E4EAF1";
  private static final String SUBTOTAL_FILL = "F3F6F9";

  private final XSSFWorkbook workbook;
  private final Map<Look, CellStyle> styles = new HashMap<>();
  private final Map<Tone, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // Column widths are counted in digits of this font; Arial or its metric twin is everywhere.
    face(workbook.getFontAt(0), 10, INK);
  }

  CellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::create);
  }

  private CellStyle create(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.tone(), this::font));
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
      case TITLE, SUBTITLE, BODY, MUTED, STRONG, LINK, ALERT, PART -> {}
    }
    return style;
  }

  private XSSFFont font(Tone tone) {
    XSSFFont font = workbook.createFont();
    switch (tone) {
      case TITLE -> face(font, 16, NAVY).setBold(true);
      case SUBTITLE -> face(font, 11, GREY);
      case SECTION -> face(font, 11, NAVY).setBold(true);
      case HEADER, TOTAL -> face(font, 10, NAVY).setBold(true);
      case STRONG, SUBTOTAL -> face(font, 10, INK).setBold(true);
      case ALERT -> face(font, 10, RED).setBold(true);
      case MUTED -> face(font, 10, GREY);
      case PART -> face(font, 9, GREY);
      case LINK -> face(font, 10, NAVY).setUnderline(FontUnderline.SINGLE);
      case BODY -> face(font, 10, INK);
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
