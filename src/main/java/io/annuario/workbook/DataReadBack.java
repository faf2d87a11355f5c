package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.xml.XmlReader;
import io.annuario.xml.XmlSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the rows of Data back, as the bytes that they are: there are millions of cells, and nobody
 * asks for their texts.
 */
final class DataReadBack {

  private final List<byte[]> shared;
  private final DataSeal seal;
  private final int columns;
  private byte[] row = {};
  private int cells;
  private int column;
  private boolean numbered;
  private byte[] text = new byte[64];
  private int length;

  /**
   * @param shared the texts that cells give the numbers of
   */
  DataReadBack(List<byte[]> shared, DataColumns columns) {
    this.shared = shared;
    this.columns = columns.size();
    this.seal = new DataSeal(columns);
  }

  /** The shared texts, as they are shown. */
  static List<byte[]> texts(XmlReader<IOException> xml) throws IOException {
    List<byte[]> texts = new ArrayList<>();
    while (xml.nextStart()) {
      if (xml.letter() == 't') {
        texts.add(Text.unescaped(xml.text()).getBytes(UTF_8));
      }
    }
    return texts;
  }

  /** All rows of a sheet below its header; says how many it has, with those above. */
  int rows(XmlReader<IOException> xml) throws IOException {
    int rows = 0;
    boolean wanted = false;
    for (int event = xml.next(); event != XmlReader.DONE; event = xml.next()) {
      if (event == XmlReader.TEXT) {
        if (wanted) {
          add(xml.piece(), xml);
        }
        continue;
      }
      boolean start = event == XmlReader.START;
      char letter = xml.letter();
      if (letter == 'v' || letter == 't') {
        wanted = start && rows > ListSheet.HEADER;
      } else if (letter == 'c' && rows > ListSheet.HEADER) {
        if (start) {
          begin(xml);
        } else {
          end();
        }
      } else if (letter == 0 && xml.name().equals("row")) {
        if (start) {
          row = Integer.toString(rows + 1).getBytes(US_ASCII);
          if (!new String(row, US_ASCII).equals(xml.attribute("r"))) {
            throw xml.damaged();
          }
        } else if (rows++ > ListSheet.HEADER) {
          endRow();
        }
      }
    }
    return rows;
  }

  DataSeal.Sum sum() {
    return seal.sum();
  }

  /**
   * A cell is right of the one before, or where it says; that must not be another row or a column
   * that has gone by.
   */
  private void begin(XmlReader<IOException> xml) throws IOException {
    numbered = false;
    length = 0;
    column = cells;
    for (int i = 0; i < xml.attributes(); i++) {
      char name = xml.attributeLetter(i);
      XmlSpan value = name == 'r' || name == 't' ? xml.attributeSpan(i) : null;
      if (value != null && name == 'r') {
        int digits = letters(value);
        if (!Arrays.equals(value.bytes(), digits, value.to(), row, 0, row.length)) {
          throw xml.damaged();
        }
      } else if (value != null) {
        numbered = value.length() == 1 && value.bytes()[value.from()] == 's';
      }
    }
    if (column < cells || column >= columns) {
      throw xml.damaged();
    }
    skipTo(column);
  }

  /** Reads the column of an address; returns where its row begins. */
  private int letters(XmlSpan address) {
    int at = address.from();
    int number = 0;
    while (at < address.to() && address.bytes()[at] >= 'A') {
      number = 26 * number + address.bytes()[at++] - 'A' + 1;
    }
    column = number - 1;
    return at;
  }

  private void add(XmlSpan piece, XmlReader<IOException> xml) throws IOException {
    if (!numbered) {
      if (length + piece.length() > text.length) {
        text = Arrays.copyOf(text, 2 * (length + piece.length()));
      }
      System.arraycopy(piece.bytes(), piece.from(), text, length, piece.length());
      length += piece.length();
      return;
    }
    int number = piece.whole(-1);
    if (number < 0 || number >= shared.size()) {
      throw xml.damaged();
    }
    byte[] shown = shared.get(number);
    seal.add(shown, 0, shown.length);
  }

  private void end() {
    if (!numbered) {
      byte[] shown = text;
      if (isEscaped()) {
        shown = Text.unescaped(new String(text, 0, length, UTF_8)).getBytes(UTF_8);
        length = shown.length;
      }
      seal.add(shown, 0, length);
    }
    cells++;
  }

  private void endRow() {
    skipTo(columns);
    seal.endRow();
    cells = 0;
  }

  private void skipTo(int next) {
    for (; cells < next; cells++) {
      seal.add(text, 0, 0);
    }
  }

  /** Hardly any text is, but each could be. */
  private boolean isEscaped() {
    for (int i = 0; i < length; i++) {
      if (text[i] == '_') {
        return true;
      }
    }
    return false;
  }
}
