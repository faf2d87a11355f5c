package io.annuario.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Files made to do harm, each kind in three sizes.
 *
 * @param kind what it does
 * @param extension with its dot
 * @param maker writes it in a size
 */
record Malice(String kind, String extension, Maker maker) {

  static final List<Integer> SIZES = List.of(100, 3_000, 100_000);

  private static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CELL = "<c r='A1'><v>1</v></c>";
  private static final String ROW = "<row r='1'>" + CELL + "</row>";

  interface Maker {
    void write(Path file, int size) throws IOException;
  }

  Path write(Path folder, int size) throws IOException {
    Path file = file(folder, size);
    maker.write(file, size);
    return file;
  }

  Path file(Path folder, int size) {
    return folder.resolve(kind.replace(' ', '-') + "-" + size + extension);
  }

  static List<Malice> all() {
    List<Malice> all = new ArrayList<>();
    all.add(rows("a text of spaces", size -> inline(" ".repeat(1_000 * size / 100))));
    all.add(rows("nested elements", size -> "<x>".repeat(size) + "</x>".repeat(size)));
    all.add(rows("a cell again and again", size -> "<row r='1'>" + CELL.repeat(size) + "</row>"));
    all.add(rows("a row again and again", size -> ROW.repeat(size)));
    all.add(rows("a number of many digits", size -> value("9".repeat(size))));
    all.add(rows("a large exponent", size -> value("1E" + size)));
    all.add(
        rows(
            "an address of many letters", size -> "<row><c r='" + "A".repeat(size) + "1'/></row>"));
    all.add(rows("entities that nobody declared", size -> inline("&x;".repeat(size))));
    all.add(
        rows(
            "formulas shared in a circle",
            size ->
                each(
                    size,
                    at ->
                        "<row r='"
                            + at
                            + "'><c r='A"
                            + at
                            + "'><f t='shared' si='"
                            + at
                            + "'>A"
                            + (at + 1)
                            + "</f><v>1</v></c></row>")));
    all.add(
        rows(
            "runs of a text",
            size ->
                "<row r='1'><c r='A1' t='inlineStr'><is>"
                    + "<r><t>x</t></r>".repeat(size)
                    + "</is></c></row>"));
    all.add(rows("tables side by side", size -> sideBySide(Math.min(size, 16_000))));
    all.add(
        rows(
            "labels that nobody knows",
            size ->
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Regione</t></is></c><c r='B1'"
                    + " t='inlineStr'><is><t>Arrestati</t></is></c></row>"
                    + each(size, at -> line(at + 1, "Nessuno " + at, 1))));
    all.add(
        rows(
            "titles without a table",
            size -> each(size, at -> line(at, "Arrestati nel " + at, 0))));
    all.add(
        after(
            "merged ranges over all",
            size ->
                "<mergeCells>"
                    + "<mergeCell ref='A1:XFD1048576'/>".repeat(size)
                    + "</mergeCells>"));
    all.add(
        part(
            "number formats",
            "xl/styles.xml",
            size ->
                "<styleSheet><numFmts>"
                    + each(
                        size,
                        at ->
                            "<numFmt numFmtId='"
                                + at
                                + "' formatCode='"
                                + "0".repeat(500)
                                + at
                                + "'/>")
                    + "</numFmts></styleSheet>"));
    all.add(
        part(
            "relationships",
            "xl/worksheets/_rels/sheet1.xml.rels",
            size ->
                ZipFixture.relationships(
                    each(
                        size,
                        at ->
                            "<Relationship Id='r"
                                + at
                                + "' Type='x' Target='"
                                + "y".repeat(500)
                                + at
                                + "'/>"))));
    all.add(
        part(
            "a document type",
            "xl/sharedStrings.xml",
            size ->
                "<!DOCTYPE x ["
                    + each(
                        size,
                        at -> "<!ENTITY e" + at + " '&e" + (at - 1) + ";&e" + (at - 1) + ";'>")
                    + "]><sst/>"));
    all.add(
        part(
            "shared texts",
            "xl/sharedStrings.xml",
            size -> "<sst>" + ("<si><t>" + "z".repeat(500) + "</t></si>").repeat(size) + "</sst>"));
    all.add(
        new Malice(
            "comments",
            ".xlsx",
            (file, size) ->
                ZipFixture.xlsx(ROW)
                    .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        ZipFixture.relationships(
                            "<Relationship Id='c' Type='"
                                + RELATED
                                + "comments' Target='../c.xml'/>"))
                    .with(
                        "xl/c.xml",
                        "<comments><commentList>"
                            + each(
                                size,
                                at ->
                                    "<comment ref='B"
                                        + at
                                        + "'><t>"
                                        + "w".repeat(500)
                                        + "</t></comment>")
                            + "</commentList></comments>")
                    .write(file)));
    all.add(
        ods(
            "cells that are repeated",
            size ->
                "<table:table-row table:number-rows-repeated='"
                    + size
                    + "'><table:table-cell table:number-columns-repeated='16000'"
                    + " office:value-type='float' office:value='1'/></table:table-row>"));
    all.add(
        ods(
            "spaces that are counted",
            size ->
                "<table:table-row><table:table-cell office:value-type='string'><text:p><text:s"
                    + " text:c='"
                    + size * 1_000L
                    + "'/></text:p></table:table-cell></table:table-row>"));
    all.add(
        ods(
            "columns of styles",
            size -> "<table:table-column table:default-cell-style-name='a'/>".repeat(size)));
    all.add(
        new Malice(
            "a quote that is never closed",
            ".csv",
            (file, size) -> Files.writeString(file, "a;\"" + "b;\n".repeat(size * 20))));
    all.add(
        new Malice(
            "fields without an end",
            ".csv",
            (file, size) -> Files.writeString(file, "1;2\n" + "1;".repeat(size))));
    return all;
  }

  private static String each(int size, IntFunction<String> one) {
    return IntStream.range(1, size).mapToObj(one).collect(Collectors.joining());
  }

  /** Pairs of columns, each with a header and two rows of its own. */
  private static String sideBySide(int columns) {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 3; row++) {
      rows.append("<row r='").append(row).append("'>");
      for (int column = 0; column < columns; column++) {
        boolean isLabel = column % 2 == 0;
        if (row > 1 && !isLabel) {
          rows.append("<c><v>").append(column).append("</v></c>");
        } else {
          String text = row > 1 ? "Lombardia" : isLabel ? "Regione" : "Arrestati";
          rows.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
      }
      rows.append("</row>");
    }
    return rows.toString();
  }

  /** A label in the first column, and so many figures beside it. */
  private static String line(int row, String label, int figures) {
    return "<row r='"
        + row
        + "'><c t='inlineStr'><is><t>"
        + label
        + "</t></is></c>"
        + "<c><v>7</v></c>".repeat(figures)
        + "</row>";
  }

  private static String inline(String text) {
    return "<row r='1'><c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c></row>";
  }

  private static String value(String number) {
    return "<row r='1'><c r='A1'><v>" + number + "</v></c></row>";
  }

  private static Malice rows(String kind, IntFunction<String> rows) {
    return new Malice(kind, ".xlsx", (file, size) -> ZipFixture.xlsx(rows.apply(size)).write(file));
  }

  private static Malice after(String kind, IntFunction<String> more) {
    return part(
        kind,
        "xl/worksheets/sheet1.xml",
        size -> ZipFixture.sheet("<sheetData>" + ROW + "</sheetData>" + more.apply(size)));
  }

  private static Malice part(String kind, String part, IntFunction<String> content) {
    return new Malice(
        kind,
        ".xlsx",
        (file, size) -> ZipFixture.xlsx(ROW).with(part, content.apply(size)).write(file));
  }

  private static Malice ods(String kind, IntFunction<String> rows) {
    return new Malice(
        kind,
        ".ods",
        (file, size) ->
            ZipFixture.ods(
                    "", "<table:table table:name='Dati'>" + rows.apply(size) + "</table:table>")
                .write(file));
  }
}
