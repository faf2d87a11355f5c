package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.SafeText;
import io.annuario.xml.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of Data. One that comes again is written once, in the table of the workbook's shared
 * strings, and has a number in the cells; each is made harmless, escaped and measured once.
 *
 * <p>The sheets that POI writes have their texts in their cells, so that the numbers begin at zero.
 */
final class TextTable {

  static final String PART = "xl/sharedStrings.xml";

  /** What is more stays in its cells, so that texts without end do not fill the memory. */
  private static final int MOST_BYTES = 16 << 20;

  /** The objects around each text, in bytes. */
  private static final int OVERHEAD = 200;

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " uniqueCount=\"";

  private final Map<String, Entry> entries = new HashMap<>();
  private final List<byte[]> shared = new ArrayList<>();
  private final int most;
  private int bytes;

  /** A text, ready to be written. */
  static final class Entry {

    /** What programs show of it, in UTF-8. */
    final byte[] plain;

    /** What stands in a cell's XML behind the number of its style. */
    final byte[] cell;

    /** Whether it looks like a formula. */
    final boolean quoted;

    /** In digits. */
    final int width;

    private Entry(String safe, byte[] cell) {
      this.plain = safe.getBytes(UTF_8);
      this.cell = cell;
      this.quoted = SafeText.looksLikeFormula(safe);
      this.width = Text.width(safe);
    }
  }

  TextTable() {
    this(MOST_BYTES);
  }

  TextTable(int most) {
    this.most = most;
  }

  /** A text that is expected again. */
  Entry shared(String text) {
    Entry known = entries.get(text);
    if (known != null) {
      return known;
    }
    if (bytes >= most) {
      return inline(text);
    }
    String safe = Text.safe(text);
    byte[] element = element(safe);
    byte[] cell = ascii("\" t=\"s\"><v>" + shared.size() + "</v></c>");
    Entry entry = new Entry(safe, cell);
    shared.add(element);
    entries.put(text, entry);
    bytes += element.length + 2 * entry.plain.length + OVERHEAD;
    return entry;
  }

  /** A text that no other row is expected to have. */
  static Entry inline(String text) {
    String safe = Text.safe(text);
    return new Entry(safe, joined("\" t=\"inlineStr\"><is>", element(safe), "</is></c>"));
  }

  /** Writes the table, after the last text. */
  void write(OutputStream out) throws IOException {
    out.write(ascii(HEAD + shared.size() + "\">"));
    for (byte[] element : shared) {
      out.write(joined("<si>", element, "</si>"));
    }
    out.write(ascii("</sst>"));
  }

  private static byte[] element(String safe) {
    String start = XmlText.hasSpaceToKeep(safe) ? "<t xml:space=\"preserve\">" : "<t>";
    return joined(start, XmlText.escaped(Text.escaped(safe)), "</t>");
  }

  private static byte[] joined(String before, byte[] between, String after) {
    byte[] all = new byte[before.length() + between.length + after.length()];
    System.arraycopy(ascii(before), 0, all, 0, before.length());
    System.arraycopy(between, 0, all, before.length(), between.length);
    System.arraycopy(ascii(after), 0, all, all.length - after.length(), after.length());
    return all;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }
}
