package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.ZipParts;
import java.util.ArrayList;
import java.util.List;

/** The sheets, names and other workbooks that formulas of a binary workbook point to. */
final class XlsbBooks {

  /** What a formula points to where it leaves its sheet. */
  private record Target(int book, int firstSheet, int lastSheet) {}

  /**
   * A workbook that formulas point to.
   *
   * @param number its number in formulas; zero for the workbook itself
   */
  private record Book(int number, List<String> sheets) {}

  private final List<String> sheets = new ArrayList<>();
  private final List<Book> books = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Source source;
  private int others;

  XlsbBooks(Source source) {
    this.source = source;
  }

  void addSheet(String name) throws RefusedFile {
    source.hold(name);
    sheets.add(name);
  }

  /** The workbook itself, or functions that were added to the program. */
  void addItself() throws RefusedFile {
    source.hold(null);
    books.add(new Book(0, sheets));
  }

  /** Another workbook, whose sheets are told by its part of the container. */
  void addOther(XlsbRecords records, ZipParts parts, Relationships related) throws RefusedFile {
    String part = related.target(records.readText());
    List<String> theirs = new ArrayList<>();
    if (part != null && parts.has(part)) {
      try (XlsbRecords other = new XlsbRecords(parts, part)) {
        for (int kind = other.next(); kind >= 0; kind = other.next()) {
          if (kind == XlsbRecords.SHEETS_OF_BOOK) {
            for (int left = other.readInt(); left > 0; left--) {
              String name = other.readText();
              source.hold(name);
              theirs.add(name);
            }
          }
        }
      }
    }
    source.hold(null);
    books.add(new Book(++others, theirs));
  }

  void addTargets(XlsbRecords records) throws RefusedFile {
    for (int left = records.readInt(); left > 0; left--) {
      source.hold(null);
      targets.add(new Target(records.readInt(), records.readInt(), records.readInt()));
    }
  }

  void addName(XlsbRecords records) throws RefusedFile {
    records.skip(9);
    String name = records.readText();
    source.hold(name);
    names.add(name);
  }

  /** Whether a target lies in another workbook. */
  boolean isOutside(int target) {
    return book(target).number() > 0;
  }

  /** As a formula writes it, {@code '[1]Altri dati'!}; with a number sign if it has no name. */
  String prefix(int target) {
    Book book = book(target);
    Target at = targets.get(target);
    String name = sheet(book, at.firstSheet());
    if (at.lastSheet() != at.firstSheet()) {
      name += ":" + sheet(book, at.lastSheet());
    }
    String whole = (book.number() > 0 ? "[" + book.number() + "]" : "") + name;
    boolean plain = name.matches("[\\p{L}_][\\p{L}\\p{N}_.]*");
    return plain ? whole + "!" : "'" + whole.replace("'", "''") + "'!";
  }

  String name(int index) {
    return names.get(index);
  }

  private Book book(int target) {
    return books.get(targets.get(target).book());
  }

  private static String sheet(Book book, int index) {
    return index >= 0 && index < book.sheets().size() ? book.sheets().get(index) : "#REF";
  }
}
