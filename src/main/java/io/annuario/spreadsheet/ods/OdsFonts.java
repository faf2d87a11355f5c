package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of cells and of spans of text raise, lower and cross out. */
final class OdsFonts {

  /** Styles inherit; a chain longer than this goes in a circle. */
  private static final int MOST_PARENTS = 10;

  /** A style of cells and one of spans may have the same name. */
  private record Name(String family, String style) {}

  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(cm|mm|in|pt)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<Name, FontLook> looks = new HashMap<>();
  private final Map<Name, Integer> indents = new HashMap<>();
  private final Map<Name, String> parents = new HashMap<>();

  void parent(Source source, String family, String style, @Nullable String parent)
      throws RefusedFile {
    if (parent != null) {
      source.hold(style);
      source.hold(parent);
      parents.put(new Name(family, style), parent);
    }
  }

  /** Notes the properties of a text that have just started (OpenDocument 1.3 part 3, 20.384). */
  void properties(Source source, String family, String style, XmlPart xml) throws RefusedFile {
    source.hold(style);
    String line = xml.attribute("text-line-through-style");
    String kind = xml.attribute("text-line-through-type");
    String position = xml.attribute("text-position");
    boolean struck = isLine(line) || (line == null && isLine(kind));
    String raise = position == null ? "" : SPACE.split(position.strip(), 2)[0];
    boolean isLowered = raise.startsWith("sub") || raise.startsWith("-");
    boolean isRaised = !isLowered && !raise.isEmpty() && !raise.matches("0(\\.0*)?%?");
    looks.put(new Name(family, style), FontLook.of(struck, isRaised, isLowered));
  }

  /** Notes how far a style moves its text from the edge, when its properties have just started. */
  void moved(Source source, String family, String style, XmlPart xml) throws RefusedFile {
    int steps = steps(xml.attribute("margin-left"));
    if (steps > 0) {
      source.hold(style);
      indents.put(new Name(family, style), steps);
    }
  }

  /** A step is ten points, as LibreOffice and Excel have it. */
  private static int steps(@Nullable String length) {
    Matcher number = LENGTH.matcher(length == null ? "" : length);
    if (!number.matches()) {
      return 0;
    }
    double points =
        switch (number.group(2)) {
          case "cm" -> 72 / 2.54;
          case "mm" -> 72 / 25.4;
          case "in" -> 72;
          default -> 1;
        };
    return (int) Math.round(Math.min(Double.parseDouble(number.group(1)) * points, 1_000) / 10);
  }

  /** By how many steps a style of cells moves its text. */
  int indentOfCells(String style) {
    String at = style;
    for (int i = 0; at != null && i < MOST_PARENTS; i++) {
      Name name = new Name("table-cell", at);
      Integer steps = indents.get(name);
      if (steps != null) {
        return steps;
      }
      at = parents.get(name);
    }
    return 0;
  }

  private static boolean isLine(@Nullable String kind) {
    return kind != null && !kind.equals("none");
  }

  FontLook ofCells(String style) {
    return of("table-cell", style);
  }

  FontLook ofSpans(@Nullable String style) {
    return style == null ? FontLook.PLAIN : of("text", style);
  }

  private FontLook of(String family, String style) {
    String at = style;
    for (int i = 0; at != null && i < MOST_PARENTS; i++) {
      Name name = new Name(family, at);
      FontLook look = looks.get(name);
      if (look != null && look != FontLook.PLAIN) {
        return look;
      }
      at = parents.get(name);
    }
    return FontLook.PLAIN;
  }
}
