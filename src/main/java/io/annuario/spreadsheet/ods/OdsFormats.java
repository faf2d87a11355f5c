package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.xml.WholeNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number formats of OpenDocument cell styles, written as Excel writes formats. */
final class OdsFormats {

  private static final Set<String> DATA_STYLES =
      Set.of(
          "number-style",
          "percentage-style",
          "currency-style",
          "date-style",
          "time-style",
          "boolean-style",
          "text-style");

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> dataStyles = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  static boolean isDataStyle(String element) {
    return DATA_STYLES.contains(element);
  }

  /** Notes a cell style. */
  void style(String name, @Nullable String dataStyle, @Nullable String parent) {
    if (dataStyle != null) {
      dataStyles.put(name, dataStyle);
    }
    if (parent != null) {
      parents.put(name, parent);
    }
  }

  /** Reads the data style that has just started; moves past its end. */
  void read(XmlPart xml) throws RefusedFile {
    String name = xml.attribute("name");
    StringBuilder code = new StringBuilder();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "number", "scientific-number", "fraction" -> code.append(number(xml));
        case "text", "currency-symbol" -> {
          code.append(literal(xml.text()));
          continue;
        }
        case "day" -> code.append(isLong(xml) ? "dd" : "d");
        case "month" -> code.append(month(xml));
        case "year" -> code.append(isLong(xml) ? "yyyy" : "yy");
        case "day-of-week" -> code.append(isLong(xml) ? "dddd" : "ddd");
        case "hours" -> code.append(isLong(xml) ? "hh" : "h");
        case "minutes" -> code.append(isLong(xml) ? "mm" : "m");
        case "seconds" -> code.append(isLong(xml) ? "ss" : "s");
        case "am-pm" -> code.append("AM/PM");
        case "text-content" -> code.append('@');
        default -> {}
      }
      xml.skip();
    }
    if (name != null && code.length() > 0) {
      codes.put(name, code.toString());
    }
  }

  /**
   * The format of a cell.
   *
   * @param type its value type, which tells the format when the style does not
   */
  String of(String style, String type) {
    String at = style;
    // Styles inherit; a chain longer than this goes in a circle.
    for (int i = 0; at != null && i < 10; i++) {
      String data = dataStyles.get(at);
      String code = data == null ? null : codes.get(data);
      if (code != null) {
        return code;
      }
      at = parents.get(at);
    }
    return switch (type) {
      case "percentage" -> "0.00%";
      case "date" -> "yyyy-mm-dd";
      case "time" -> "hh:mm:ss";
      default -> CellFormats.GENERAL;
    };
  }

  private static String number(XmlPart xml) throws RefusedFile {
    String stated = xml.attribute("decimal-places");
    int whole = Math.max(0, Math.min(30, WholeNumber.of(xml.attribute("min-integer-digits"), 1)));
    int decimals = Math.min(30, WholeNumber.of(stated, 0));
    boolean grouped = xml.isTrue("grouping");
    if (stated == null && whole == 1 && !grouped) {
      return CellFormats.GENERAL;
    }
    String before =
        grouped ? "#,##" + "0".repeat(Math.max(1, whole)) : whole == 0 ? "#" : "0".repeat(whole);
    String after = decimals == 0 ? "" : "." + "0".repeat(decimals);
    String exponent = xml.name().equals("scientific-number") ? "E+00" : "";
    return before + after + exponent;
  }

  private static String literal(String text) {
    boolean plain = text.chars().allMatch(c -> "%-/.:, ()".indexOf(c) >= 0);
    return plain ? text : "\"" + text.replace("\"", "") + "\"";
  }

  private static String month(XmlPart xml) throws RefusedFile {
    boolean textual = xml.isTrue("textual");
    return isLong(xml) ? textual ? "mmmm" : "mm" : textual ? "mmm" : "m";
  }

  private static boolean isLong(XmlPart xml) throws RefusedFile {
    return "long".equals(xml.attribute("style"));
  }
}
