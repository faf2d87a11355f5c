package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Texts come from returns: they must stay texts whatever is in them. */
class HostileTextTest {

  private static final List<String> FORMULAS =
      List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "\t=1+1", "\r=1+1");

  @TempDir Path folder;

  @Test
  void texts_that_look_like_formulas_stay_texts_even_when_they_are_edited() throws Exception {
    Path file = folder.resolve("formulas.xlsx");
    List<Finding> findings = FORMULAS.stream().map(HostileTextTest::finding).toList();
    ConsolidatedWorkbook.write(Sample.contents(Language.EN, List.of(), findings), file, null);
    Opened workbook = new Opened(file);
    try (XSSFWorkbook styles = new XSSFWorkbook(file.toFile())) {
      for (int i = 0; i < FORMULAS.size(); i++) {
        for (String column : List.of("C", "D", "F", "H")) {
          String address = column + (i + 4);
          assertThat(workbook.cell("Findings", address).getType())
              .as(address)
              .isEqualTo(CellType.STRING);
          assertThat(workbook.cell("Findings", address).asString()).isEqualTo(FORMULAS.get(i));
          int index = "ABCDEFGHI".indexOf(column);
          assertThat(
                  styles
                      .getSheet("Findings")
                      .getRow(i + 3)
                      .getCell(index)
                      .getCellStyle()
                      .getQuotePrefixed())
              .as(address)
              .isTrue();
        }
      }
    }
  }

  @Test
  void names_of_files_and_sheets_that_look_like_formulas_are_kept_in_data() throws Exception {
    Path file = folder.resolve("names.xlsx");
    Observation figure =
        Sample.figure(
            "COSC-01",
            "01",
            "CASES",
            Breakdown.NONE,
            "3",
            new Place("=lombardia.xlsx", "@Dati <&>'\"", Address.parse("B2")));
    ConsolidatedWorkbook.write(
        Sample.contents(Language.EN, List.of(figure), List.of()), file, null);
    assertThat(new Opened(file).row("Data", 4).subList(14, 18))
        .containsExactly("=lombardia.xlsx", Sample.sha256("=lombardia.xlsx"), "@Dati <&>'\"", "B2");
  }

  @Test
  void what_xml_cannot_carry_is_shown_as_a_replacement_character() throws Exception {
    Path file = folder.resolve("control.xlsx");
    List<Finding> findings = List.of(finding("a\u0000b\u000Bc\uD800d\uFFFEe"));
    ConsolidatedWorkbook.write(Sample.contents(Language.EN, List.of(), findings), file, null);
    assertThat(new Opened(file).cell("Findings", "H4").asString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\u001B[31m", "\uFFFF", "\uD800", "\uDC00x"})
  void what_names_of_files_and_sheets_hold_is_xml_in_every_part(String hostile) throws Exception {
    Path file = folder.resolve("parts.xlsx");
    Place place = new Place("a" + hostile + ".xlsx", "b" + hostile, Address.parse("B2"));
    Observation figure = Sample.figure("COSC-01", "01", "CASES", Breakdown.NONE, "3", place);
    Finding finding =
        Finding.of(
            FindingCode.TEXT_IN_COUNT,
            place,
            Phrase.same(hostile),
            Phrase.same("a number"),
            Phrase.same(hostile),
            Phrase.same("Correct the cell."));
    ConsolidatedWorkbook.write(
        Sample.contents(Language.EN, List.of(figure), List.of(finding)), file, null);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(zip.getInputStream(part)));
      }
    }
    assertThat(new Opened(file).row("Data", 4).get(14)).startsWith("a\uFFFD");
  }

  @Test
  void a_workbook_with_a_part_that_is_no_xml_is_not_published() throws Exception {
    Path file = folder.resolve("whole.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.EN), file, null);
    Path broken = folder.resolve("broken.xlsx");
    try (ZipFile zip = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(part.getName()));
        String text = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
        boolean isStyles = part.getName().equals("xl/styles.xml");
        out.write((isStyles ? text.replaceFirst("<fonts", "\u0001<fonts") : text).getBytes(UTF_8));
      }
    }
    assertThatThrownBy(
            () -> ReadBack.read(broken, DataColumns.of(SampleJob.definition(Language.EN))))
        .isInstanceOf(IOException.class)
        .hasMessage("Part xl/styles.xml of the workbook is damaged: " + broken);
  }

  @Test
  void a_text_longer_than_a_cell_ends_with_an_ellipsis() throws Exception {
    Path file = folder.resolve("long.xlsx");
    List<Finding> findings = List.of(finding("x".repeat(40_000)));
    ConsolidatedWorkbook.write(Sample.contents(Language.EN, List.of(), findings), file, null);
    assertThat(new Opened(file).cell("Findings", "H4").asString())
        .isEqualTo("x".repeat(32_766) + "…");
  }

  private static Finding finding(String text) {
    return Finding.of(
        FindingCode.TEXT_IN_COUNT,
        new Place(text, text, Address.parse("D7")),
        Phrase.same(text),
        Phrase.same("a number"),
        Phrase.same(text),
        Phrase.same("Correct the cell."));
  }
}
