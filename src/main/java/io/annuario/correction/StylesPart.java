package io.annuario.correction;

import io.annuario.observation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The formats of a workbook's cells, and those that are added: of each format that a marked cell
 * has, one with another fill, and those of the list of findings.
 */
final class StylesPart {

  /** More than these no program takes. */
  private static final int MOST_FORMATS = 64_000;

  private static final String RED = "FFFFC7CE";
  private static final String YELLOW = "FFFFEB9C";

  private final OfficePackage parts;
  private final String part;
  private final List<String> formats = new ArrayList<>();
  private final List<String> fonts = new ArrayList<>();
  private final StringBuilder newFormats = new StringBuilder();
  private final StringBuilder newFonts = new StringBuilder();
  private final Map<String, Integer> marked = new HashMap<>();
  private final int fills;
  private String prefix = "";

  StylesPart(OfficePackage parts, String part) throws NotAnnotated, IOException {
    this.parts = parts;
    this.part = part;
    String text = parts.text(part);
    this.fills = collect(text, "fills", "fill").size();
    formats.addAll(collect(text, "cellXfs", "xf"));
    fonts.addAll(collect(text, "fonts", "font"));
    if (fills == 0 || formats.isEmpty() || fonts.isEmpty()) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
  }

  private List<String> collect(String text, String list, String element) throws NotAnnotated {
    List<String> found = new ArrayList<>();
    Tags tags = new Tags(text);
    int inside = -1;
    while (tags.next()) {
      if (tags.opens(list)) {
        inside = tags.depth() + 1;
        prefix = tags.prefix();
      } else if (tags.closes(list)) {
        inside = -1;
      } else if (tags.opens(element) && tags.depth() == inside) {
        int from = tags.from();
        tags.skip();
        found.add(text.substring(from, tags.to()));
      }
    }
    return found;
  }

  /**
   * The format of a cell that had another one and is marked now.
   *
   * @param format the number of the one that it had
   */
  int marked(int format, Severity severity) throws NotAnnotated {
    if (format < 0 || format >= formats.size()) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    String key = format + " " + severity;
    Integer known = marked.get(key);
    if (known != null) {
      return known;
    }
    String before = formats.get(format);
    Tags tag = new Tags(before);
    tag.next();
    Edits edits = new Edits();
    tag.set("fillId", Integer.toString(severity == Severity.ERROR ? fills : fills + 1), edits);
    tag.set("applyFill", "1", edits);
    String font = readable(tag.number("fontId", 0));
    if (font != null) {
      tag.set("fontId", Integer.toString(font(font)), edits);
      tag.set("applyFont", "1", edits);
    }
    int number = format(edits.apply(before));
    marked.put(key, number);
    return number;
  }

  /** The same font in black, where it had a colour: white letters would vanish. */
  private @Nullable String readable(int number) throws NotAnnotated {
    if (number < 0 || number >= fonts.size()) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    String font = fonts.get(number);
    Tags tags = new Tags(font);
    while (tags.next()) {
      if (tags.opens("color")) {
        Edits edits = new Edits();
        int from = tags.from();
        tags.skip();
        edits.replace(from, tags.to(), "<" + prefix + "color rgb=\"FF000000\"/>");
        return edits.apply(font);
      }
    }
    return null;
  }

  /** Adds a font as it is written in a stylesheet without prefixes. */
  int font(String xml) {
    newFonts.append(xml);
    fonts.add(xml);
    return fonts.size() - 1;
  }

  /** Likewise a format. */
  int format(String xml) throws NotAnnotated {
    if (formats.size() >= MOST_FORMATS) {
      throw new NotAnnotated(NotAnnotated.STYLES);
    }
    newFormats.append(xml);
    formats.add(xml);
    return formats.size() - 1;
  }

  /** The prefix of elements. */
  String prefix() {
    return prefix;
  }

  /** Puts what was added into the part. */
  void finish() throws NotAnnotated, IOException {
    String text = parts.text(part);
    Edits edits = new Edits();
    Tags tags = new Tags(text);
    while (tags.next()) {
      if (tags.depth() != 1) {
        continue;
      }
      if (tags.opens("fonts")) {
        tags.set("count", Integer.toString(fonts.size()), edits);
      } else if (tags.opens("fills")) {
        tags.set("count", Integer.toString(fills + 2), edits);
      } else if (tags.opens("cellXfs")) {
        tags.set("count", Integer.toString(formats.size()), edits);
      } else if (tags.closes("fonts")) {
        edits.insert(tags.from(), newFonts.toString());
      } else if (tags.closes("fills")) {
        edits.insert(tags.from(), fill(RED) + fill(YELLOW));
      } else if (tags.closes("cellXfs")) {
        edits.insert(tags.from(), newFormats.toString());
      }
    }
    parts.put(part, edits.apply(text));
  }

  private String fill(String colour) {
    return String.format(
        Locale.ROOT,
        "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"%2$s\"/>"
            + "<%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>",
        prefix,
        colour);
  }
}
