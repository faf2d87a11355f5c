package io.annuario.correction;

import io.annuario.observation.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives cells of a sheet another format, and the sheet a drawing for their comments. */
final class MarkedSheet {

  /** What stands behind the drawing of comments, in the order that the format prescribes. */
  private static final Set<String> BEHIND =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final String text;
  private final NavigableMap<Address, Mark> marks;
  private final StylesPart styles;
  private final Edits edits = new Edits();
  private final List<int[]> columns = new ArrayList<>();
  private int row = -1;
  private int column = -1;
  private int rowFormat = -1;

  MarkedSheet(String text, NavigableMap<Address, Mark> marks, StylesPart styles) {
    this.text = text;
    this.marks = new TreeMap<>(marks);
    this.styles = styles;
  }

  static boolean isSelected(String text) throws NotAnnotated {
    Tags tags = new Tags(text);
    while (tags.next()) {
      if (tags.opens("sheetView")) {
        String selected = tags.attribute("tabSelected");
        return "1".equals(selected) || "true".equals(selected);
      }
      if (tags.opens("sheetData")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The sheet with its marks.
   *
   * @param drawing how the sheet calls the drawing of its comments; null when it has one already
   */
  String marked(@Nullable String drawing) throws NotAnnotated {
    Tags tags = new Tags(text);
    boolean isDrawn = drawing == null;
    while (tags.next()) {
      if (tags.opens("sheetView") && tags.attribute("tabSelected") != null) {
        tags.set("tabSelected", "0", edits);
      } else if (tags.opens("col")) {
        columns.add(
            new int[] {
              tags.number("min", 1) - 1, tags.number("max", 1) - 1, tags.number("style", 0)
            });
      } else if (tags.opens("sheetData")) {
        readData(tags);
      } else if (!isDrawn && tags.depth() == 1 && isBehind(tags)) {
        edits.insert(tags.from(), drawing(tags.prefix(), drawing));
        isDrawn = true;
      } else if (!isDrawn && tags.depth() == 0 && tags.closes("worksheet")) {
        edits.insert(tags.from(), drawing(tags.prefix(), drawing));
        isDrawn = true;
      }
    }
    if (!isDrawn || !marks.isEmpty()) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    return edits.apply(text);
  }

  private static String drawing(String prefix, @Nullable String id) {
    return String.format(
        Locale.ROOT, "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>", prefix, Relations.OFFICE, id);
  }

  /** Whether it comes behind the drawing, by itself or as one of several wordings of it. */
  private boolean isBehind(Tags tags) throws NotAnnotated {
    if (tags.opens("AlternateContent")) {
      Tags inside = new Tags(text.substring(tags.from()));
      while (inside.next() && (inside.depth() < 2 || !inside.opens())) {
        // The first element within the first wording.
      }
      return BEHIND.contains(inside.local());
    }
    return tags.opens() && BEHIND.contains(tags.local());
  }

  private void readData(Tags tags) throws NotAnnotated {
    if (tags.isEmpty()) {
      edits.intoEmpty(tags, rowsBefore(Integer.MAX_VALUE, tags.prefix()));
      return;
    }
    while (tags.next() && !tags.closes("sheetData")) {
      if (tags.opens("row")) {
        readRow(tags);
      }
    }
    edits.insert(tags.from(), rowsBefore(Integer.MAX_VALUE, tags.prefix()));
  }

  private void readRow(Tags tags) throws NotAnnotated {
    int here = tags.number("r", row + 2) - 1;
    if (here <= row) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    edits.insert(tags.from(), rowsBefore(here, tags.prefix()));
    row = here;
    column = -1;
    rowFormat = tags.attribute("customFormat") == null ? -1 : tags.number("s", 0);
    if (tags.isEmpty()) {
      String cells = cellsBefore(Integer.MAX_VALUE, tags.prefix());
      if (!cells.isEmpty()) {
        edits.intoEmpty(tags, cells);
      }
      return;
    }
    while (tags.next() && !tags.closes("row")) {
      if (tags.opens("c")) {
        readCell(tags);
      }
    }
    edits.insert(tags.from(), cellsBefore(Integer.MAX_VALUE, tags.prefix()));
  }

  private void readCell(Tags tags) throws NotAnnotated {
    String said = tags.attribute("r");
    int here = said == null ? column + 1 : address(said).column();
    if (here <= column) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    edits.insert(tags.from(), cellsBefore(here, tags.prefix()));
    column = here;
    Mark mark = marks.remove(new Address(row, here));
    if (mark != null) {
      int format = styles.marked(tags.number("s", 0), mark.severity());
      tags.set("s", Integer.toString(format), edits);
    }
    tags.skip();
  }

  private static Address address(String said) throws NotAnnotated {
    try {
      return Address.parse(said);
    } catch (IllegalArgumentException odd) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
  }

  /** Marked cells above a row, in rows that the sheet does not have. */
  private String rowsBefore(int below, String prefix) throws NotAnnotated {
    StringBuilder rows = new StringBuilder();
    rowFormat = -1;
    while (!marks.isEmpty() && marks.firstKey().row() < below) {
      row = marks.firstKey().row();
      rows.append('<').append(prefix).append("row r=\"").append(row + 1).append("\">");
      rows.append(cellsBefore(Integer.MAX_VALUE, prefix));
      rows.append("</").append(prefix).append("row>");
    }
    return rows.toString();
  }

  /** Marked cells of this row to the left of a column that the sheet does not have. */
  private String cellsBefore(int right, String prefix) throws NotAnnotated {
    StringBuilder cells = new StringBuilder();
    SortedMap<Address, Mark> here = marks.headMap(new Address(row, right), false);
    for (Address address : List.copyOf(here.keySet())) {
      Mark mark = here.remove(address);
      if (mark != null) {
        int format = styles.marked(format(address.column()), mark.severity());
        cells.append('<').append(prefix).append("c r=\"").append(address);
        cells.append("\" s=\"").append(format).append("\"/>");
      }
    }
    return cells.toString();
  }

  private int format(int ofColumn) {
    if (rowFormat >= 0) {
      return rowFormat;
    }
    return columns.stream()
        .filter(span -> span[0] <= ofColumn && ofColumn <= span[1])
        .mapToInt(span -> span[2])
        .findFirst()
        .orElse(0);
  }
}
