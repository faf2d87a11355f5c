package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.xml.WholeNumber;
import java.util.BitSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the rows and cells of a table whose element has just started, and knows where it is:
 * in OpenDocument nothing says its place, everything may be repeated.
 */
final class OdsTableReader {

  private final Source source;
  private final XmlPart xml;
  private final String sheet;
  private final BitSet hiddenColumns = new BitSet();
  private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
  private int columns;
  private int row;
  private int rowRepeated;
  private boolean rowHidden;
  private @Nullable String rowStyle;
  private int column;
  private int columnRepeated;
  private int hiddenGroups;
  private int groups;

  OdsTableReader(Source source, XmlPart xml, String sheet) {
    this.source = source;
    this.xml = xml;
    this.sheet = sheet;
  }

  /** Moves to just after the start of the next row; false at the end of the table. */
  boolean nextRow() throws RefusedFile {
    // Rows that are repeated a thousand million times are allowed where they are empty.
    row = (int) Math.min((long) row + rowRepeated, Integer.MAX_VALUE / 2);
    rowRepeated = 0;
    while (true) {
      switch (xml.next()) {
        case XmlPart.START -> {
          if (xml.name().equals("table-row")) {
            startRow();
            return true;
          }
          start();
        }
        case XmlPart.END -> {
          switch (xml.name()) {
            case "table" -> {
              return false;
            }
            case "table-row-group", "table-column-group" -> groups--;
            default -> {}
          }
          hiddenGroups = Math.min(hiddenGroups, groups);
        }
        case XmlPart.DONE -> throw xml.damaged();
        default -> {}
      }
    }
  }

  /** Rows and columns may be wrapped in groups and headers, which are looked into. */
  private void start() throws RefusedFile {
    switch (xml.name()) {
      case "table-column" -> addColumns();
      case "table-row-group", "table-column-group" -> {
        groups++;
        if (hiddenGroups == 0 && "false".equals(xml.attribute("display"))) {
          hiddenGroups = groups;
        }
      }
      case "table-rows", "table-header-rows", "table-columns", "table-header-columns" -> {}
      default -> xml.skip();
    }
  }

  private void addColumns() throws RefusedFile {
    int repeated = Math.max(1, WholeNumber.of(xml.attribute("number-columns-repeated"), 1));
    int to = (int) Math.min((long) columns + repeated, source.limits().columns());
    if (isHidden() && columns < to) {
      hiddenColumns.set(columns, to);
    }
    String style = xml.attribute("default-cell-style-name");
    // Beyond the last column there is none whose style could be told.
    if (columns < to) {
      source.hold(style);
      columnStyles.put(columns, style == null ? "" : style);
    }
    columns = to;
    xml.skip();
  }

  private boolean isHidden() throws RefusedFile {
    String visibility = xml.attribute("visibility");
    return hiddenGroups > 0 || "collapse".equals(visibility) || "filter".equals(visibility);
  }

  private void startRow() throws RefusedFile {
    rowRepeated = Math.max(1, WholeNumber.of(xml.attribute("number-rows-repeated"), 1));
    rowHidden = isHidden();
    rowStyle = xml.attribute("default-cell-style-name");
    column = 0;
    columnRepeated = 0;
  }

  /** Moves to just after the start of the next cell; false at the end of the row. */
  boolean nextCell() throws RefusedFile {
    column = (int) Math.min((long) column + columnRepeated, Integer.MAX_VALUE / 2);
    while (xml.nextChild()) {
      if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
        columnRepeated = Math.max(1, WholeNumber.of(xml.attribute("number-columns-repeated"), 1));
        return true;
      }
      xml.skip();
    }
    return false;
  }

  /** Makes sure that the cell, which holds something, stands on a sheet of allowed size. */
  void checkBounds() throws RefusedFile {
    source.checkRow(sheet, (long) row + rowRepeated - 1);
    source.checkColumn(sheet, (long) column + columnRepeated - 1);
  }

  int row() {
    return row;
  }

  int rowRepeated() {
    return rowRepeated;
  }

  int column() {
    return column;
  }

  int columnRepeated() {
    return columnRepeated;
  }

  boolean isHidden(int atColumn) {
    return rowHidden || hiddenColumns.get(atColumn);
  }

  /** The style of the cell: its own, or else its row's, or else its column's. */
  String style() throws RefusedFile {
    String own = xml.attribute("style-name");
    if (own == null) {
      own = rowStyle;
    }
    if (own == null) {
      var of = columnStyles.floorEntry(column);
      own = of == null ? "" : of.getValue();
    }
    return own;
  }
}
