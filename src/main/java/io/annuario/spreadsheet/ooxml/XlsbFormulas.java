package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.Formulas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the formulas of a binary workbook, which are stored as tokens ([MS-XLSB] 2.5.97). They
 * are those of .xls but for the sizes of rows and indexes. A formula that is shared, or fills an
 * array, has no text: its tokens are with another cell.
 */
final class XlsbFormulas implements FormulaRenderingWorkbook {

  private static final int RELATIVE_COLUMN = 0x4000;
  private static final int RELATIVE_ROW = 0x8000;

  private final XlsbBooks books;

  XlsbFormulas(XlsbBooks books) {
    this.books = books;
  }

  /** The formula behind the value of a cell; its text is empty when it cannot be told. */
  Formula read(XlsbRecords records) throws RefusedFile {
    byte[] rest = records.rest();
    List<Ptg> tokens = new ArrayList<>();
    boolean outside = false;
    String text = "";
    try {
      LittleEndianByteArrayInputStream in = new LittleEndianByteArrayInputStream(rest);
      in.readUShort();
      int end = in.readInt() + 6;
      while (in.getReadIndex() < end) {
        outside |= leavesTheBook(in, rest);
        tokens.add(token(in));
      }
      text = FormulaRenderer.toFormulaString(this, tokens.toArray(Ptg.EMPTY_PTG_ARRAY));
    } catch (RuntimeException e) {
      // POI meets tokens that make no sense with many kinds of unchecked exceptions.
      text = "";
    }
    return new Formula(text, true, outside || Formulas.pointsOutside(text), false, "");
  }

  /** Asked before the token is read: it may be one of those that cannot be written out. */
  private boolean leavesTheBook(LittleEndianByteArrayInputStream in, byte[] bytes) {
    int at = in.getReadIndex();
    int kind = kind(bytes[at]);
    boolean ofSheet = kind == 0x39 || kind == 0x3A || kind == 0x3B;
    return ofSheet && books.isOutside((bytes[at + 1] & 0xFF) | (bytes[at + 2] & 0xFF) << 8);
  }

  /** Operands come in three classes, which differ in two bits. */
  private static int kind(byte token) {
    int kind = token & 0x7F;
    return kind < 0x20 ? kind : (kind & 0x1F) | 0x20;
  }

  private Ptg token(LittleEndianByteArrayInputStream in) {
    int at = in.getReadIndex();
    int kind = kind(in.readByte());
    return switch (kind) {
      case 0x17 -> {
        byte[] wide = new byte[in.readUShort() * 2];
        in.readFully(wide);
        yield new StringPtg(new String(wide, StandardCharsets.UTF_16LE));
      }
      case 0x23 -> written(books.name(in.readInt() - 1));
      case 0x24 -> new RefPtg(cell(in.readInt(), in.readUShort()));
      case 0x25 -> new AreaPtg(area(in));
      case 0x3A -> {
        String prefix = books.prefix(in.readUShort());
        yield written(prefix + cell(in.readInt(), in.readUShort()).formatAsString());
      }
      case 0x3B -> {
        String prefix = books.prefix(in.readUShort());
        yield written(prefix + area(in).formatAsString());
      }
      case 0x2A, 0x2B, 0x3C, 0x3D -> {
        in.readFully(new byte[(kind < 0x30 ? 0 : 2) + ((kind & 1) == 0 ? 6 : 12)]);
        yield ErrPtg.REF_INVALID;
      }
      default -> {
        boolean alike = (kind > 0x02 && kind < 0x17) || (kind > 0x18 && kind < 0x20);
        if (!alike && kind != 0x21 && kind != 0x22) {
          throw new IllegalArgumentException("Token " + kind);
        }
        in.setReadIndex(at);
        yield Ptg.createPtg(in);
      }
    };
  }

  /** POI writes out a name as it stands. */
  private static Ptg written(String text) {
    return new NameXPxg(text);
  }

  private static CellReference cell(int row, int column) {
    return new CellReference(
        row, column & 0x3FFF, (column & RELATIVE_ROW) == 0, (column & RELATIVE_COLUMN) == 0);
  }

  private static AreaReference area(LittleEndianByteArrayInputStream in) {
    int firstRow = in.readInt();
    int lastRow = in.readInt();
    CellReference first = cell(firstRow, in.readUShort());
    return new AreaReference(first, cell(lastRow, in.readUShort()), SpreadsheetVersion.EXCEL2007);
  }

  // No token asks for these: sheets and names are written out when they are met.

  @Override
  public @Nullable ExternalSheet getExternalSheet(int index) {
    return null;
  }

  @Override
  public String getSheetFirstNameByExternSheet(int index) {
    return "";
  }

  @Override
  public String getSheetLastNameByExternSheet(int index) {
    return "";
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    return "";
  }

  @Override
  public String getNameText(NamePtg name) {
    return "";
  }
}
