package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.xml.WholeNumber;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** A number that shows nothing, as Excel writes the format. */
  private static final String NOTHING = ";;;";

  private final Map<String, DataStyle> data = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> dataStyles = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /**
   * A data style.
   *
   * @param code empty when it shows nothing
   * @param others the styles that hold instead under a condition, by the condition
   */
  private record DataStyle(String code, Map<String, String> others) {}

  static boolean isDataStyle(String element) {
    return DATA_STYLES.contains(element);
  }

  /** Notes a cell style. */
  void style(Source source, String name, @Nullable String dataStyle, @Nullable String parent)
      throws RefusedFile {
    source.hold(name);
    source.hold(dataStyle);
    source.hold(parent);
    if (dataStyle != null) {
      dataStyles.put(name, dataStyle);
    }
    if (parent != null) {
      parents.put(name, parent);
    }
  }

  /** Reads the data style that has just started; moves past its end. */
  void read(Source source, XmlPart xml) throws RefusedFile {
    String name = xml.attribute("name");
    boolean isPercentage = xml.name().equals("percentage-style");
    StringBuilder code = new StringBuilder();
    Map<String, String> others = new LinkedHashMap<>();
    boolean any = false;
    while (xml.nextChild()) {
      any = true;
      switch (xml.name()) {
        case "number", "scientific-number", "fraction" -> code.append(number(xml));
        case "text", "currency-symbol" -> {
          String text = xml.text();
          code.append(isPercentage && text.strip().equals("%") ? text : literal(text));
          continue;
        }
        case "fill-character" -> {
          String filling = xml.text();
          code.append('*').append(filling.isEmpty() ? " " : filling);
          continue;
        }
        case "boolean" -> code.append(CellFormats.GENERAL);
        case "map" -> {
          String condition = xml.attribute("condition");
          String other = xml.attribute("apply-style-name");
          if (condition != null && other != null) {
            source.hold(condition);
            source.hold(other);
            others.put(condition.replace("value()", "").replace("!=", "<>").strip(), other);
          }
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
    if (name != null && any) {
      source.hold(name);
      source.hold(code);
      data.put(name, new DataStyle(code.toString(), others));
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
      DataStyle found = data.get(dataStyles.getOrDefault(at, ""));
      if (found != null) {
        return codes.computeIfAbsent(dataStyles.getOrDefault(at, ""), same -> joined(found));
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

  /** The sections of a format: those under a condition, and the one for all else. */
  private String joined(DataStyle style) {
    if (style.others().isEmpty()) {
      return style.code().isEmpty() ? NOTHING : style.code();
    }
    StringBuilder sections = new StringBuilder();
    style
        .others()
        .forEach(
            (condition, other) -> {
              DataStyle of = data.get(other);
              String code = of == null ? CellFormats.GENERAL : of.code();
              sections.append('[').append(condition).append(']').append(code).append(';');
            });
    return sections.append(style.code()).toString();
  }

  private static String number(XmlPart xml) throws RefusedFile {
    String stated = xml.attribute("decimal-places");
    int whole = Math.max(0, Math.min(30, WholeNumber.of(xml.attribute("min-integer-digits"), 1)));
    int decimals = Math.min(30, WholeNumber.of(stated, 0));
    boolean grouped = xml.isTrue("grouping");
    if (stated == null && whole == 1 && !grouped && xml.attribute("display-factor") == null) {
      return CellFormats.GENERAL;
    }
    String before =
        grouped ? "#,##" + "0".repeat(Math.max(1, whole)) : whole == 0 ? "#" : "0".repeat(whole);
    String after = decimals == 0 ? "" : "." + "0".repeat(decimals);
    // Each comma behind the digits divides what is shown by a thousand.
    String factor = xml.attribute("display-factor");
    String divided = factor == null ? "" : ",".repeat(factor.replaceAll("[^0]", "").length() / 3);
    String exponent = xml.name().equals("scientific-number") ? "E+00" : "";
    return before + after + divided + exponent;
  }

  private static String literal(String text) {
    boolean plain = text.chars().allMatch(c -> "-/.:, ()".indexOf(c) >= 0);
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
