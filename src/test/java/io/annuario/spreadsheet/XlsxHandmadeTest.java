package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.number;
import static io.annuario.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no library writes in this way, but files hold. */
class XlsxHandmadeTest {

  @TempDir Path folder;

  private Reading read(ZipFixture fixture) throws IOException, RefusedFile {
    return Reading.of(fixture.write(folder.resolve("a.xlsx")));
  }

  @Test
  void numbers_lose_their_binary_noise_and_nothing_else() throws Exception {
    Reading read =
        read(
            ZipFixture.xlsx(
                """
                <row r="1"><c r="A1"><v>1234.5999999999999</v></c><c r="B1"><v>0.10000000000000001</v></c>
                <c r="C1"><v>974.0000000001</v></c><c r="D1"><v>1234567890123456789</v></c>
                <c r="E1"><v>1.5E3</v></c><c r="F1"><v>10.0</v></c><c r="G1"><v>-0.30000000000000004</v></c></row>
                """));
    assertThat(read.value("Dati!A1")).isEqualTo(number("1234.6"));
    assertThat(read.cell("Dati!A1").raw()).isEqualTo("1234.5999999999999");
    assertThat(read.value("Dati!B1")).isEqualTo(number("0.1"));
    assertThat(read.value("Dati!C1")).isEqualTo(number("974.0000000001"));
    assertThat(read.value("Dati!D1")).isEqualTo(number("1234567890123456789"));
    assertThat(read.value("Dati!E1")).isEqualTo(number("1500"));
    assertThat(read.value("Dati!F1")).isEqualTo(number("10"));
    assertThat(read.cell("Dati!F1").raw()).isEqualTo("10.0");
    assertThat(read.value("Dati!G1")).isEqualTo(number("-0.3"));
  }

  @Test
  void what_stands_for_a_number_and_is_none_stays_a_text() throws Exception {
    Reading read =
        read(
            ZipFixture.xlsx(
                "<row r='1'><c r='A1'><v>NaN</v></c><c r='B1'><v>1E999999999</v></c></row>"));
    assertThat(read.value("Dati!A1")).isEqualTo(text("NaN"));
    assertThat(read.value("Dati!B1")).isEqualTo(text("1E999999999"));
  }

  @Test
  void rows_and_cells_without_addresses_follow_each_other() throws Exception {
    Reading read =
        read(
            ZipFixture.xlsx(
                """
                <row><c><v>1</v></c><c><v>2</v></c></row>
                <row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>\
                """));
    assertThat(read.cells().keySet())
        .containsExactly("Dati!A1", "Dati!B1", "Dati!C5", "Dati!D5", "Dati!A6");
  }

  @Test
  void cells_in_another_order_are_put_in_order() throws Exception {
    Reading read =
        read(
            ZipFixture.xlsx(
                "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='A1'/></row>"));
    assertThat(read.cells().keySet()).containsExactly("Dati!A1", "Dati!C1");
    assertThat(read.value("Dati!A1")).isEqualTo(number("1"));
  }

  @Test
  void texts_of_every_kind_are_read() throws Exception {
    Reading read =
        read(
            ZipFixture.xlsx(
                    """
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v> 1 </v></c>
                    <c r="C1" t="inlineStr"><is><r><t>Valle </t></r><r><t>d'Aosta</t></r></is></c>
                    <c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E1" t="b"><v>1</v></c>
                    <c r="F1" t="e"><v>#REF!</v></c><c r="G1" t="d"><v>2020-11-04</v></c>
                    <c r="H1" t="s"/></row>\
                    """)
                .with(
                    "xl/sharedStrings.xml",
                    """
                    <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                    <si><t>a_x000D_b_x005F_</t></si>
                    <si><r><t>東</t></r><rPh sb="0" eb="1"><t>ひがし</t></rPh><r><t xml:space="preserve"> &lt;1&gt; </t></r></si>
                    </sst>\
                    """));
    assertThat(read.value("Dati!A1")).isEqualTo(text("a\rb_"));
    assertThat(read.value("Dati!B1")).isEqualTo(text("東 <1> "));
    assertThat(read.value("Dati!C1")).isEqualTo(text("Valle d'Aosta"));
    assertThat(read.value("Dati!D1")).isEqualTo(text("ab"));
    assertThat(read.value("Dati!E1")).isEqualTo(new CellValue.Truth(true));
    assertThat(read.cell("Dati!E1").raw()).isEqualTo("TRUE");
    assertThat(read.value("Dati!F1")).isEqualTo(new CellValue.Error("#REF!"));
    assertThat(read.value("Dati!G1"))
        .isEqualTo(new CellValue.Date(LocalDateTime.of(2020, 11, 4, 0, 0)));
    assertThat(read.value("Dati!H1")).isEqualTo(new CellValue.Blank());
  }

  @Test
  void a_shared_formula_moves_its_relative_references() throws Exception {
    Reading read =
        read(
            ZipFixture.xlsx(
                """
                <row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">SUM($A1:B1)+'A1 b'!A$1+LOG10(A1)&amp;"A1"+Tab[A1]</f><v>1</v></c></row>
                <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
                <row r="3"><c r="A3"><f>A1</f></c><c r="B3"><f>[1]Dati!A1</f><v>7</v></c><c r="C3"><f>A2</f><v/></c></row>\
                """));
    assertThat(read.cell("Dati!C2").formula())
        .isEqualTo(
            new Formula("SUM($A2:B2)+'A1 b'!A$1+LOG10(A2)&\"A1\"+Tab[A1]", true, false, false, ""));
    assertThat(read.cell("Dati!A3").formula())
        .isEqualTo(new Formula("A1", false, false, false, ""));
    assertThat(read.value("Dati!A3")).isEqualTo(new CellValue.Blank());
    assertThat(read.cell("Dati!C3").formula())
        .isEqualTo(new Formula("A2", false, false, false, ""));
    assertThat(read.cell("Dati!B3").formula())
        .isEqualTo(new Formula("[1]Dati!A1", true, true, false, ""));
  }

  @Test
  void a_strict_file_is_read_as_a_transitional_one() throws Exception {
    ZipFixture strict = ZipFixture.xlsx("<row r='1'><c r='A1'><v>12</v></c></row>");
    strict.with(
        "xl/workbook.xml",
        """
        <workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">
        <workbookPr date1904="1"/><sheets><sheet name="Dati" sheetId="1" state="veryHidden" r:id="rId1"/></sheets></workbook>\
        """);
    strict.with(
        "xl/_rels/workbook.xml.rels",
        ZipFixture.relationships(
            "<Relationship Id='rId1'"
                + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet'"
                + " Target='/xl/worksheets/sheet1.xml'/>"));
    strict.with(
        "xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
            + "<x:row r='1'><x:c r='A1'><x:v>12</x:v></x:c></x:row></x:sheetData>"
            + "<x:mergeCells><x:mergeCell ref='A1:B2'/></x:mergeCells></x:worksheet>");
    Reading read = read(strict);
    assertThat(read.hiddenSheets()).containsExactly("Dati");
    assertThat(read.value("Dati!A1")).isEqualTo(number("12"));
    assertThat(read.merged().get("Dati")).asString().contains("from=A1, to=B2");
  }

  @Test
  void an_extension_does_not_move_the_dates_of_1904() throws Exception {
    ZipFixture modern = ZipFixture.xlsx("<row r='1'><c r='A1' s='0'><v>0</v></c></row>");
    modern.with(
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <workbookPr date1904="1"/><sheets><sheet name="Dati" sheetId="1" r:id="rId1"/></sheets>
        <extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" chartTrackingRefBase="1"/></ext></extLst></workbook>\
        """);
    modern.with(
        "xl/styles.xml",
        "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>");
    assertThat(read(modern).value("Dati!A1"))
        .isEqualTo(new CellValue.Date(LocalDateTime.of(1904, 1, 1, 0, 0)));
  }
}
