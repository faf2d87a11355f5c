package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.annuario.observation.Finding;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file fills the memory with, there is a limit to it. */
class KeptInMemoryTest {

  private static final Limits LITTLE = OtherLimits.held(200_000);
  private static final String LONG = "x".repeat(400);
  private static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @TempDir Path folder;

  private static String each(IntFunction<String> one) {
    return IntStream.range(1, 500).mapToObj(one).collect(Collectors.joining());
  }

  private Finding refused(ZipFixture file, String name) throws Exception {
    Path path = file.write(folder.resolve(name));
    assertThat(Reading.of(path).cells()).isNotEmpty();
    return assertThrows(RefusedFile.class, () -> Reading.of(path, LITTLE)).finding();
  }

  private void isTooMuch(ZipFixture file, String name) throws Exception {
    assertThat(refused(file, name).said().en())
        .matches(
            name
                + "(, sheet 'Dati')?: file too large: expected at most 200,000 bytes to be kept in"
                + " memory, got at least 200,\\d\\d\\d bytes to be kept in memory\\. Copy just the"
                + " table into a new workbook and send that one\\.");
  }

  private static ZipFixture xlsx() {
    return ZipFixture.xlsx("<row r='1'><c r='A1'><v>1</v></c></row>");
  }

  private static ZipFixture ods(String styles) {
    return ZipFixture.ods(
        styles,
        "<table:table table:name='Dati'><table:table-row><table:table-cell"
            + " office:value-type='float' office:value='1'/></table:table-row></table:table>");
  }

  @Test
  void the_comments_of_a_sheet_do_not_fill_the_memory() throws Exception {
    ZipFixture file =
        xlsx()
            .with(
                "xl/worksheets/_rels/sheet1.xml.rels",
                ZipFixture.relationships(
                    "<Relationship Id='c' Type='" + RELATED + "comments' Target='../c.xml'/>"))
            .with(
                "xl/c.xml",
                "<comments><commentList>"
                    + each(at -> "<comment ref='B" + at + "'><t>" + LONG + "</t></comment>")
                    + "</commentList></comments>");
    isTooMuch(file, "comments.xlsx");
    assertThat(refused(file, "commenti.xlsx").said().it())
        .matches(
            "commenti\\.xlsx: file troppo grande: atteso al massimo 200\\.000 byte da tenere in"
                + " memoria, trovato almeno 200\\.\\d\\d\\d byte da tenere in memoria\\. Copiare la"
                + " sola tabella in una cartella di lavoro nuova e rimandare quella\\.");
  }

  @Test
  void number_formats_do_not_fill_the_memory() throws Exception {
    isTooMuch(
        xlsx()
            .with(
                "xl/styles.xml",
                "<styleSheet><numFmts>"
                    + each(at -> "<numFmt numFmtId='" + at + "' formatCode='" + LONG + "'/>")
                    + "</numFmts></styleSheet>"),
        "formats.xlsx");
  }

  @Test
  void relationships_do_not_fill_the_memory() throws Exception {
    isTooMuch(
        xlsx()
            .with(
                "xl/worksheets/_rels/sheet1.xml.rels",
                ZipFixture.relationships(
                    each(at -> "<Relationship Id='" + at + "' Type='x' Target='" + LONG + "'/>"))),
        "relationships.xlsx");
  }

  @Test
  void content_types_do_not_fill_the_memory() throws Exception {
    ZipFixture file = xlsx();
    String types =
        each(
            at ->
                String.format(
                    Locale.ROOT, "<Default Extension='%s%d' ContentType='x'/>", LONG, at));
    isTooMuch(
        file.with(
            "[Content_Types].xml",
            "<Types>"
                + types
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd"
                + ".openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>"),
        "types.xlsx");
  }

  @Test
  void formulas_that_cells_share_do_not_fill_the_memory() throws Exception {
    isTooMuch(
        ZipFixture.xlsx(
            each(
                at ->
                    "<row r='"
                        + at
                        + "'><c r='A"
                        + at
                        + "'><f t='shared' si='"
                        + at
                        + "'>\""
                        + LONG
                        + "\"</f><v>1</v></c></row>")),
        "formulas.xlsx");
  }

  @Test
  void styles_of_open_document_do_not_fill_the_memory() throws Exception {
    isTooMuch(
        ods(
            each(
                at ->
                    "<style:style style:family='table-cell' style:name='"
                        + at
                        + LONG
                        + "' style:parent-style-name='"
                        + LONG
                        + "'/>")),
        "styles.ods");
    isTooMuch(
        ods(
            each(
                at ->
                    "<number:number-style style:name='"
                        + at
                        + "'><number:text>"
                        + LONG
                        + "</number:text></number:number-style>")),
        "formats.ods");
  }

  @Test
  void a_row_that_gives_a_cell_again_and_again_is_refused() throws Exception {
    Path path =
        ZipFixture.xlsx("<row r='1'>" + "<c r='A1'/>".repeat(16_385) + "</row>")
            .write(folder.resolve("again.xlsx"));
    assertThat(assertThrows(RefusedFile.class, () -> Reading.of(path)).finding().said().en())
        .isEqualTo(
            "again.xlsx, sheet 'Dati': file too large: expected at most 16,384 columns, got at"
                + " least 16,385 columns. Copy just the table into a new workbook and send that"
                + " one.");
  }

  @Test
  void cells_that_take_no_room_because_they_are_repeated_are_few() throws Exception {
    Path path =
        ZipFixture.ods(
                "",
                "<table:table table:name='Dati'><table:table-row"
                    + " table:number-rows-repeated='16000'><table:table-cell"
                    + " table:number-columns-repeated='12000' office:value-type='float'"
                    + " office:value='1'/></table:table-row></table:table>")
            .write(folder.resolve("repeated.ods"));
    Finding finding = assertThrows(RefusedFile.class, () -> Reading.of(path)).finding();
    assertThat(finding.said().en())
        .isEqualTo(
            "repeated.ods, sheet 'Dati': file too large: expected at most 1,000,000 filled cells"
                + " that are repetitions, got at least 1,007,999 filled cells that are"
                + " repetitions. Copy just the table into a new workbook and send that one.");
    assertThat(finding.said().it())
        .isEqualTo(
            "repeated.ods, foglio 'Dati': file troppo grande: atteso al massimo 1.000.000 celle"
                + " piene che si ripetono, trovato almeno 1.007.999 celle piene che si ripetono."
                + " Copiare la sola tabella in una cartella di lavoro nuova e rimandare quella.");
  }
}
