package io.annuario.spreadsheet.ods;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.ExactDecimal;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.cell.Formulas;
import io.annuario.spreadsheet.cell.Raw;
import io.annuario.spreadsheet.cell.TextRuns;
import io.annuario.spreadsheet.source.XmlPart;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of an OpenDocument table (OpenDocument 1.3 part 3, 9.1.4). */
final class OdsCells {

  /** What LibreOffice and Excel show for errors; LibreOffice also has numbers, Err:502. */
  private static final Set<String> ERRORS =
      Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");

  private final OdsSpreadsheet workbook;
  private final XmlPart xml;
  private final OdsTableReader table;
  private final OdsText text;

  OdsCells(OdsSpreadsheet workbook, String sheet, XmlPart xml, OdsTableReader table) {
    this.workbook = workbook;
    this.xml = xml;
    this.table = table;
    this.text = new OdsText(xml, workbook.source(), sheet, workbook.fonts());
  }

  /** What the attributes of a cell say of its value. */
  private record Stated(
      String type,
      boolean error,
      @Nullable String number,
      @Nullable String date,
      @Nullable String time,
      @Nullable String truth,
      @Nullable String text) {}

  /** Reads the cell that has just started, and adds it as often as it is repeated. */
  void read(List<Cell> row) throws RefusedFile {
    String type = xml.attribute("value-type");
    Stated stated = stated();
    String formula = xml.attribute("formula");
    String style = table.style();
    text.read();
    CellValue value = value(stated, formula != null);
    boolean blank = value instanceof CellValue.Blank;
    if (blank && formula == null && text.comment() == null) {
      return;
    }
    table.checkBounds();
    String raw = raw(stated, value);
    FontLook look = workbook.fonts().ofCells(style);
    String format = workbook.formats().of(style, stated.type());
    Formula written = formula == null ? null : Formulas.openDocument(formula, type != null);
    for (int i = 0; i < table.columnRepeated(); i++) {
      int column = table.column() + i;
      Cell cell =
          new Cell(
              new Address(table.row(), column),
              value,
              raw,
              format,
              written,
              table.isHidden(column),
              text.comment());
      row.add(TextRuns.inFont(look, cell).indented(workbook.fonts().indentOfCells(style)));
    }
  }

  private Stated stated() throws RefusedFile {
    String type = null;
    boolean error = false;
    for (int i = 0; i < xml.attributes(); i++) {
      // LibreOffice repeats the type in a name space of its own, where errors are told.
      if (xml.attributeName(i).equals("value-type")) {
        String value = xml.attributeValue(i);
        if (value.equals("error")) {
          error = true;
        } else {
          type = type == null ? value : type;
        }
      }
    }
    return new Stated(
        type == null ? "" : type,
        error,
        xml.attribute("value"),
        xml.attribute("date-value"),
        xml.attribute("time-value"),
        xml.attribute("boolean-value"),
        xml.attribute("string-value"));
  }

  private CellValue value(Stated stated, boolean formula) {
    CellValue.Text paragraphs = text.text();
    String shown = paragraphs == null ? null : paragraphs.value();
    if (stated.error() || (formula && shown != null && ERRORS.contains(shown))) {
      return new CellValue.Error(shown == null ? "#VALUE!" : shown);
    }
    return switch (stated.type()) {
      case "float", "percentage", "currency" -> number(stated.number());
      case "date" -> date(stated.date());
      case "time" -> time(stated.time());
      case "boolean" -> new CellValue.Truth("true".equals(stated.truth()));
      default -> {
        boolean isPlain = paragraphs == null || isPlain(paragraphs);
        CellValue.Text given =
            stated.text() != null && isPlain ? new CellValue.Text(stated.text()) : paragraphs;
        if (given == null) {
          yield new CellValue.Blank();
        }
        boolean none = given.value().isEmpty() && !stated.type().equals("string");
        yield none ? new CellValue.Blank() : given;
      }
    };
  }

  /** What its attribute gives of a text that fonts change is not what it says. */
  private static boolean isPlain(CellValue.Text text) {
    return text.struck().isEmpty() && !TextRuns.hasMarks(text.value());
  }

  private static CellValue number(@Nullable String stored) {
    BigDecimal number = stored == null ? null : ExactDecimal.of(stored);
    return number == null ? unreadable(stored) : new CellValue.Number(number);
  }

  private static CellValue date(@Nullable String stored) {
    try {
      return stored == null
          ? unreadable(null)
          : new CellValue.Date(
              stored.indexOf('T') > 0
                  ? LocalDateTime.parse(stored)
                  : LocalDate.parse(stored).atStartOfDay());
    } catch (DateTimeException e) {
      return unreadable(stored);
    }
  }

  /** A time is one of the day before the first, as in the other formats. */
  private static CellValue time(@Nullable String stored) {
    try {
      return stored == null
          ? unreadable(null)
          : new CellValue.Date(
              LocalDate.of(1899, 12, 31).atStartOfDay().plus(Duration.parse(stored)));
    } catch (DateTimeException | ArithmeticException e) {
      return unreadable(stored);
    }
  }

  /** What stands for a value and is none stays the text that it is, for people to see. */
  private static CellValue unreadable(@Nullable String stored) {
    return stored == null ? new CellValue.Blank() : new CellValue.Text(stored);
  }

  private static String raw(Stated stated, CellValue value) {
    if (value instanceof CellValue.Text given) {
      return given.value();
    }
    String stored =
        stated.number() != null
            ? stated.number()
            : stated.date() != null ? stated.date() : stated.time();
    boolean ofNumber = value instanceof CellValue.Number || value instanceof CellValue.Date;
    return ofNumber && stored != null ? stored : Raw.of(value);
  }
}
