package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.number;
import static io.annuario.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.SpreadSheet;
import io.annuario.observation.Address;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReadingTest {

  @TempDir Path folder;

  private Reading read(String styles, String tables) throws Exception {
    return Reading.of(ZipFixture.ods(styles, tables).write(folder.resolve("a.ods")));
  }

  @Test
  void what_another_library_writes_is_read() throws Exception {
    Path path = folder.resolve("sods.ods");
    SpreadSheet written = new SpreadSheet();
    var dati = new com.github.miachm.sods.Sheet("Dati", 3, 3);
    dati.getRange(0, 0).setValue("Lazio");
    dati.getRange(0, 1).setValue(1234.6);
    dati.getRange(1, 1).setValue(LocalDate.of(2020, 11, 4));
    dati.getRange(2, 2).setValue(true);
    written.appendSheet(dati);
    var note = new com.github.miachm.sods.Sheet("Note", 1, 1);
    note.getRange(0, 0).setValue("ultima");
    written.appendSheet(note);
    written.save(path.toFile());
    Reading read = Reading.of(path);
    assertThat(read.sheets()).containsExactly("Dati", "Note");
    assertThat(read.value("Dati!A1")).isEqualTo(text("Lazio"));
    assertThat(read.value("Dati!B1")).isEqualTo(number("1234.6"));
    assertThat(read.value("Dati!B2"))
        .isEqualTo(new CellValue.Date(LocalDateTime.of(2020, 11, 4, 0, 0)));
    assertThat(read.value("Dati!C3")).isEqualTo(new CellValue.Truth(true));
    assertThat(read.value("Note!A1")).isEqualTo(text("ultima"));
  }

  @Test
  void repeated_cells_and_rows_keep_their_places() throws Exception {
    Reading read =
        read(
            "",
            """
            <table:table table:name="Dati"><table:table-column table:number-columns-repeated="16384"/>
            <table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-header-rows><table:table-row table:number-rows-repeated="2">
            <table:table-cell table:number-columns-repeated="3"/>
            <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1234.5999999999999"><text:p>1.235</text:p></table:table-cell>
            </table:table-row></table:table-header-rows>
            <table:table-row table:number-rows-repeated="1047574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>\
            """);
    assertThat(read.cells().keySet())
        .containsExactly("Dati!D1001", "Dati!E1001", "Dati!D1002", "Dati!E1002");
    assertThat(read.value("Dati!E1002")).isEqualTo(number("1234.6"));
  }

  @Test
  void texts_formulas_errors_and_comments_are_read() throws Exception {
    Reading read =
        read(
            "",
            """
            <table:table table:name="Dati"><table:table-row>
            <table:table-cell office:value-type="string"><office:annotation><dc:date>2020</dc:date><text:p>dato</text:p><text:p>provvisorio</text:p></office:annotation><text:p>Valle<text:s text:c="2"/><text:span>d'<text:a>Aosta</text:a></text:span></text:p><text:p>b</text:p></table:table-cell>
            <table:table-cell table:formula="of:=SUM([.A1:.A3])" office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell>
            <table:table-cell table:formula="of:=['file:///altri.ods'#$Dati.A1]" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>
            <table:table-cell table:formula="of:=1+1"/>
            <table:table-cell office:value-type="percentage" office:value="0.13"><text:p>13%</text:p></table:table-cell>
            <table:table-cell office:value-type="time" office:time-value="PT12H30M00S"><text:p>12:30</text:p></table:table-cell>
            </table:table-row></table:table>\
            """);
    assertThat(read.value("Dati!A1")).isEqualTo(text("Valle  d'Aosta\nb"));
    assertThat(read.cell("Dati!A1").comment()).isEqualTo("dato\nprovvisorio");
    assertThat(read.cell("Dati!B1").formula())
        .isEqualTo(new Formula("SUM([.A1:.A3])", true, false, false, ""));
    assertThat(read.value("Dati!C1")).isEqualTo(new CellValue.Error("#REF!"));
    assertThat(read.cell("Dati!C1").formula())
        .isEqualTo(new Formula("['file:///altri.ods'#$Dati.A1]", true, true, false, ""));
    assertThat(read.cell("Dati!D1").formula())
        .isEqualTo(new Formula("1+1", false, false, false, ""));
    assertThat(read.value("Dati!D1")).isEqualTo(new CellValue.Blank());
    assertThat(read.value("Dati!E1")).isEqualTo(number("0.13"));
    assertThat(read.cell("Dati!E1").format()).isEqualTo("0.00%");
    assertThat(read.value("Dati!F1"))
        .isEqualTo(new CellValue.Date(LocalDateTime.of(1899, 12, 31, 12, 30)));
  }

  @Test
  void hidden_tables_rows_and_columns_merged_ranges_and_formats_are_known() throws Exception {
    Reading read =
        read(
            """
            <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
            <number:number-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
            <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>\
            """,
            """
            <table:table table:name="Dati"><table:table-column/><table:table-column table:visibility="collapse" table:default-cell-style-name="ce1"/>
            <table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="float" office:value="1"/><table:covered-table-cell office:value-type="float" office:value="2"/></table:table-row>
            <table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="3"/></table:table-row></table:table>
            <table:table table:name="Note" table:style-name="ta2"/>\
            """);
    assertThat(read.hiddenSheets()).containsExactly("Note");
    assertThat(read.cell("Dati!A1").hidden()).isFalse();
    assertThat(read.cell("Dati!B1").hidden()).isTrue();
    assertThat(read.cell("Dati!B1").format()).isEqualTo("#,##0.0");
    assertThat(read.cell("Dati!A2").hidden()).isTrue();
    assertThat(read.merged().get("Dati"))
        .containsExactly(new Sheet.Range(new Address(0, 0), new Address(1, 1)));
  }

  @Test
  void rows_that_are_repeated_beyond_every_sheet_never_wrap_round() throws Exception {
    String empty =
        "<table:table-row table:number-rows-repeated='999999999'><table:table-cell/>"
            + "</table:table-row>";
    assertThatThrownBy(
            () ->
                read(
                    "",
                    "<table:table table:name='Dati'>"
                        + empty.repeat(3)
                        + "<table:table-row><table:table-cell office:value-type='float'"
                        + " office:value='1'/></table:table-row></table:table>"))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("1,048,576 rows");
  }

  @Test
  void formats_are_written_as_excel_writes_them() throws Exception {
    Reading read =
        read(
            """
            <number:number-style style:name="N1P0"><number:text>&lt;5</number:text></number:number-style>
            <number:number-style style:name="N1"><number:number number:min-integer-digits="1"/><style:map style:condition="value()&lt;5" style:apply-style-name="N1P0"/></number:number-style>
            <number:number-style style:name="N2"><number:text/></number:number-style>
            <number:number-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text> %</number:text></number:number-style>
            <number:percentage-style style:name="N4"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
            <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
            <style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>
            <style:style style:name="ce3" style:family="table-cell" style:data-style-name="N3"/>
            <style:style style:name="ce4" style:family="table-cell" style:data-style-name="N4"/>\
            """,
            "<table:table table:name='Dati'><table:table-row>"
                + cell("ce1")
                + cell("ce2")
                + cell("ce3")
                + cell("ce4")
                + "</table:table-row></table:table>");
    assertThat(read.cell("Dati!A1").format()).isEqualTo("[<5]\"<5\";General");
    assertThat(read.cell("Dati!B1").format()).isEqualTo(";;;");
    assertThat(read.cell("Dati!C1").format()).isEqualTo("0\" %\"");
    assertThat(read.cell("Dati!D1").format()).isEqualTo("0%");
  }

  private static String cell(String style) {
    return "<table:table-cell table:style-name='"
        + style
        + "' office:value-type='float' office:value='3'/>";
  }
}
