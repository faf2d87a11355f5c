package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import io.annuario.xml.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of Data: as others read them, and as they are read back. */
class DataBytesTest {

  private static final DataColumns COLUMNS = DataColumns.of(SampleJob.definition(Language.EN));

  @TempDir Path folder;

  @Test
  void a_number_is_written_with_the_digits_that_it_has() throws Exception {
    Opened workbook = written("835775811956300000", "0.1", "1E+40", "-12.50", "0");
    assertThat(List.of(raw(workbook, 4), raw(workbook, 5), raw(workbook, 6), raw(workbook, 7)))
        .containsExactly("835775811956300000", "0.1", "1E+40", "-12.5");
    assertThat(raw(workbook, 8)).isEqualTo("0");
    assertThat(workbook.cell("Data", "H4").getDataFormatString()).isEqualTo("#,##0");
  }

  @Test
  void any_text_comes_back_as_it_was_sent() throws Exception {
    List<String> texts =
        List.of(" a ", "a\nb", "a\tb", "a\rb", "<&>\"'", "_x0041_", "_x005F_", "😀", "é_", "  ");
    List<Observation> figures =
        texts.stream()
            .map(text -> figure("1", new Place(text + ".xlsx", text, Address.parse("B2"))))
            .toList();
    Path file = write(figures);
    try (XSSFWorkbook opened = new XSSFWorkbook(file.toFile())) {
      XSSFSheet data = opened.getSheet("Data");
      for (int i = 0; i < texts.size(); i++) {
        assertThat(data.getRow(i + 3).getCell(16).getStringCellValue()).isEqualTo(texts.get(i));
        assertThat(data.getRow(i + 3).getCell(17).getStringCellValue()).isEqualTo("B2");
      }
    }
  }

  @Test
  void texts_that_are_too_many_to_be_shared_stand_in_their_cells() {
    TextTable few = new TextTable(1);
    assertThat(new String(few.shared("a").cell, UTF_8)).isEqualTo("\" t=\"s\"><v>0</v></c>");
    assertThat(new String(few.shared("b").cell, UTF_8))
        .isEqualTo("\" t=\"inlineStr\"><is><t>b</t></is></c>");
    assertThat(new String(few.shared("a").cell, UTF_8)).isEqualTo("\" t=\"s\"><v>0</v></c>");
  }

  @Test
  void what_xml_cannot_carry_is_never_written() {
    assertThat(new String(XmlText.escaped("a<b>&\r😀"), UTF_8)).isEqualTo("a&lt;b&gt;&amp;&#13;😀");
    for (String broken : List.of("\u0000", "\uFFFF", "a\uD83D", "\uDE00", "\uD83Da")) {
      assertThatThrownBy(() -> XmlText.escaped(broken))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("XML cannot carry the character ");
    }
  }

  @Test
  void every_part_of_the_package_is_read_back() throws Exception {
    Path file = write(Sample.figures());
    List<String> parts;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      parts = Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }
    assertThat(parts).hasSizeGreaterThan(25);
    for (String part : parts) {
      Path broken = without(file, part);
      assertThatThrownBy(() -> ReadBack.read(broken, COLUMNS))
          .as(part)
          .isInstanceOf(IOException.class)
          .hasMessage("Part " + part + " of the workbook is damaged: " + broken);
    }
  }

  @Test
  void a_cell_that_is_not_what_was_meant_is_found() throws Exception {
    Path file = write(Sample.figures());
    ReadBack.Contained meant = ReadBack.read(file, COLUMNS);
    Path other = changed(file, "xl/sharedStrings.xml", "lazio.xlsx", "lozio.xlsx");
    assertThat(ReadBack.read(other, COLUMNS).data()).isNotEqualTo(meant.data());
    assertThat(ReadBack.read(other, COLUMNS).contentsSha256()).isNotEqualTo(meant.contentsSha256());
    assertThat(ReadBack.read(other, COLUMNS).data().byIndicator())
        .isEqualTo(meant.data().byIndicator());
    Path moved = changed(file, "xl/worksheets/sheet6.xml", "<row r=\"7\">", "<row r=\"8\">");
    assertThat(moved).exists();
    assertThatThrownBy(() -> ReadBack.read(moved, COLUMNS))
        .hasMessage("Part xl/worksheets/sheet6.xml of the workbook is damaged: " + moved);
  }

  private static String raw(Opened workbook, int row) {
    return workbook.cell("Data", "H" + row).getRawValue();
  }

  private Opened written(String... values) throws Exception {
    return new Opened(
        write(
            List.of(values).stream().map(value -> figure(value, Place.ofFile("a.xlsx"))).toList()));
  }

  private static Observation figure(String value, Place place) {
    return Sample.figure("COSC-01", "01", "CASES", Breakdown.NONE, value, place);
  }

  private Path write(List<Observation> figures) throws IOException {
    Path file = folder.resolve("data.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.EN, figures, List.of()), file, null);
    return file;
  }

  /** The same workbook, one of whose parts ends before its end. */
  private Path without(Path file, String part) throws IOException {
    return copied(file, part, text -> text.substring(0, text.length() - 2));
  }

  private Path changed(Path file, String part, String from, String to) throws IOException {
    return copied(file, part, text -> text.replace(from, to));
  }

  private Path copied(Path file, String changed, UnaryOperator<String> change) throws IOException {
    Path copy = Files.createTempFile(folder, "changed", ".xlsx");
    try (ZipFile zip = new ZipFile(file.toFile());
        OutputStream bytes = Files.newOutputStream(copy);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        String text = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write((part.getName().equals(changed) ? change.apply(text) : text).getBytes(UTF_8));
      }
    }
    return copy;
  }
}
