package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.cell.ExactDecimal;
import io.annuario.spreadsheet.cell.Formulas;
import io.annuario.spreadsheet.cell.Raw;
import io.annuario.spreadsheet.cell.SerialDates;
import io.annuario.spreadsheet.cell.SharedTexts;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.xml.WholeNumber;
import io.annuario.xml.XmlSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a worksheet part; made for speed, since whole returns pass through here. */
final class XlsxCells {

  private static final CellValue BLANK = new CellValue.Blank();

  private final Source source;
  private final CellFormats formats;
  private final SerialDates dates;
  private final String sheet;
  private final XmlPart xml;
  private final SharedTexts texts;
  private final Map<Address, String> comments;
  private final BitSet hiddenColumns;
  private final RichText rich;
  private final Map<Integer, SharedFormula> sharedFormulas = new HashMap<>();
  private byte[] value = new byte[64];
  private int length;

  XlsxCells(
      XlsxSpreadsheet workbook,
      String sheet,
      XmlPart xml,
      SharedTexts texts,
      Map<Address, String> comments,
      BitSet hiddenColumns) {
    this.source = workbook.source();
    this.formats = workbook.formats();
    this.dates = workbook.dates();
    this.sheet = sheet;
    this.xml = xml;
    this.texts = texts;
    this.comments = comments;
    this.hiddenColumns = hiddenColumns;
    this.rich = new RichText(xml, source);
  }

  /**
   * Reads the cell whose element has just started.
   *
   * @param nextColumn where it stands if it does not say so itself
   */
  Cell read(int row, int nextColumn, boolean hiddenRow) throws RefusedFile {
    int column = nextColumn;
    int style = 0;
    String type = "n";
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeLetter(i)) {
        case 'r' -> column = column(xml.attributeSpan(i), row);
        case 's' -> style = xml.attributeSpan(i).whole(0);
        case 't' -> type = xml.attributeWord(i);
        default -> {}
      }
    }
    source.checkColumn(sheet, column);
    Address address = new Address(row, column);
    length = -1;
    String formula = null;
    CellValue.Text inline = null;
    while (xml.nextChild()) {
      switch (xml.letter()) {
        case 'v' -> readValue();
        case 'f' -> formula = readFormula(address);
        default -> {
          if (xml.name().equals("is")) {
            inline = rich.read();
          } else {
            xml.skip();
          }
        }
      }
    }
    return cell(address, type, style, inline, formula, hiddenRow);
  }

  private Cell cell(
      Address address,
      String type,
      int style,
      CellValue.@Nullable Text inline,
      @Nullable String formula,
      boolean hiddenRow)
      throws RefusedFile {
    String format = formats.of(style);
    boolean hidden = hiddenRow || hiddenColumns.get(address.column());
    String comment = comments.isEmpty() ? null : comments.get(address);
    CellValue content = BLANK;
    String raw = "";
    // openpyxl writes an empty value for a formula that was never calculated.
    boolean stored = length > 0 || (length == 0 && type.equals("str"));
    if (inline != null) {
      raw = inline.value();
      content = inline;
    } else if (stored) {
      if (type.equals("s")) {
        CellValue.Text text = shared(address);
        content = text;
        raw = text.value();
      } else {
        raw = string();
        content = value(type, raw, style);
        raw = raw(content, raw);
      }
    }
    Formula given = formula == null ? null : Formulas.ooxml(formula, stored);
    return formats.styled(new Cell(address, content, raw, format, given, hidden, comment), style);
  }

  private static String raw(CellValue content, String stored) {
    if (content instanceof CellValue.Text text) {
      return text.value();
    }
    return content instanceof CellValue.Truth ? Raw.of(content) : stored;
  }

  private CellValue value(String type, String raw, int style) {
    return switch (type) {
      case "str", "inlineStr" -> new CellValue.Text(RichText.unescaped(raw));
      case "b" -> new CellValue.Truth(raw.trim().equals("1") || raw.trim().equals("true"));
      case "e" -> new CellValue.Error(raw);
      case "d" -> isoDate(raw);
      default -> number(raw, style);
    };
  }

  /** What stands for a number and is none stays the text that it is, for people to see. */
  private CellValue number(String raw, int style) {
    BigDecimal number = ExactDecimal.of(value, length);
    if (number == null) {
      return new CellValue.Text(raw);
    }
    return formats.isDate(style) ? dates.value(number) : new CellValue.Number(number);
  }

  private static CellValue isoDate(String raw) {
    String plain = raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw;
    try {
      if (plain.indexOf('T') > 0) {
        return new CellValue.Date(LocalDateTime.parse(plain));
      }
      // A time alone is one of the day before the first, as numbers below one are.
      return new CellValue.Date(
          plain.indexOf(':') > 0
              ? LocalDate.of(1899, 12, 31).atTime(LocalTime.parse(plain))
              : LocalDate.parse(plain).atStartOfDay());
    } catch (DateTimeParseException e) {
      return new CellValue.Text(raw);
    }
  }

  private CellValue.Text shared(Address address) throws RefusedFile {
    int index = 0;
    for (int i = 0; i < length && index >= 0; i++) {
      byte c = value[i];
      if (c > ' ') {
        index = c >= '0' && c <= '9' && index < 100_000_000 ? index * 10 + c - '0' : -1;
      }
    }
    CellValue.Text text = texts.get(index);
    if (text == null) {
      throw source
          .refusals()
          .damaged(
              sheet,
              new Phrase(
                  "la cella " + address + " che rimanda a un testo inesistente",
                  "the cell " + address + " that points to a text that does not exist"));
    }
    return text;
  }

  private void readValue() throws RefusedFile {
    length = 0;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XmlPart.START -> depth++;
        case XmlPart.END -> depth--;
        case XmlPart.TEXT -> append();
        default -> {}
      }
    }
  }

  private void append() throws RefusedFile {
    XmlSpan piece = xml.piece();
    int more = piece.length();
    if (length + more > value.length) {
      // An escaped character takes seven bytes, one of UTF-8 at most three.
      long most = 7L * source.limits().cellText();
      if (length + more > most) {
        throw source
            .refusals()
            .tooLarge(sheet, Limit.CELL_TEXT, source.limits().cellText(), length + more);
      }
      value = Arrays.copyOf(value, (int) Math.min(most, (length + more) * 2L));
    }
    System.arraycopy(piece.bytes(), piece.from(), value, length, more);
    length += more;
  }

  private String string() throws RefusedFile {
    String string = XmlSpan.string(value, 0, length);
    if (string == null) {
      throw xml.damaged();
    }
    return string;
  }

  private String readFormula(Address address) throws RefusedFile {
    boolean shared = "shared".equals(xml.attribute("t"));
    int index = shared ? WholeNumber.of(xml.attribute("si"), -1) : -1;
    String text = RichText.unescaped(xml.text());
    if (!shared) {
      return text;
    }
    if (!text.isEmpty()) {
      source.hold(text);
      sharedFormulas.put(index, new SharedFormula(text, address));
      return text;
    }
    SharedFormula first = sharedFormulas.get(index);
    return first == null ? "" : first.at(address);
  }

  /** The column of an address such as D17; it has to name the row that it stands in. */
  private int column(XmlSpan a1, int row) throws RefusedFile {
    byte[] bytes = a1.bytes();
    int column = 0;
    int from = a1.from();
    int to = a1.to();
    int at = from;
    while (at < to && at - from < 4) {
      int letter = (bytes[at] & ~0x20) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
      at++;
    }
    boolean lettered = at > from;
    int number = 0;
    for (; at < to && number <= 1_048_576; at++) {
      number = number * 10 + bytes[at] - '0';
    }
    if (!lettered || number != row + 1) {
      String said = xml.string(a1);
      throw source
          .refusals()
          .damaged(
              sheet,
              new Phrase(
                  "la cella " + said + " nella riga " + (row + 1),
                  "the cell " + said + " in row " + (row + 1)));
    }
    return column - 1;
  }
}
