package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.verification.AccessibilityRule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A published workbook keeps the rules of accessible spreadsheets, and whatever breaks one is
 * found.
 */
class LintTest {

  @TempDir static Path folder;

  private static Desk desk;
  private static Path published;

  @BeforeAll
  static void a_vintage() throws IOException {
    desk = Desk.complete(folder);
    assertThat(desk.run().code()).isZero();
    published = desk.made("small-2024-v1.xlsx");
  }

  @Test
  void what_is_published_keeps_all_of_them() {
    assertThat(lint(published, "en"))
        .isEqualTo(
            new Said(
                0,
                "DESK/output/small/2024/small-2024-v1.xlsx: accessible, all 11 rules hold\n",
                ""));
    assertThat(lint(published, "it").out())
        .isEqualTo(
            "DESK/output/small/2024/small-2024-v1.xlsx: accessibile, tutte le 11 regole valgono\n");
  }

  @ParameterizedTest
  @EnumSource(AccessibilityRule.class)
  void each_is_broken_by_something(AccessibilityRule rule) throws IOException {
    Path broken = broken(rule);
    Said said = lint(broken, "en");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out())
        .startsWith(
            "DESK/broken.xlsx: not accessible, of 11 rules 1 do not hold. What must hold:\n  ")
        .endsWith(rule.expected().en() + "\n");
    assertThat(lint(broken, "it").out())
        .startsWith(
            "DESK/broken.xlsx: non accessibile, di 11 regole non ne valgono 1. Deve valere:\n")
        .endsWith(rule.expected().it() + "\n");
  }

  @Test
  void a_place_is_said() throws IOException {
    assertThat(lint(broken(AccessibilityRule.MERGED), "en").out())
        .endsWith("\n  sheet 'Data', cell A1: no cells are merged\n");
  }

  @Test
  void what_cannot_be_read_is_refused_in_a_sentence() throws IOException {
    assertThat(lint(folder.resolve("nowhere.xlsx"), "en"))
        .isEqualTo(new Said(2, "", "There is no file DESK/nowhere.xlsx.\n"));
    Path csv = Files.writeString(folder.resolve("list.csv"), "a;b\n1;2\n");
    assertThat(lint(csv, "en"))
        .isEqualTo(
            new Said(
                3,
                "list.csv: this is no .xlsx workbook, or a part of it is damaged. Save it as .xlsx"
                    + " again.\n",
                ""));
    Path cut = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4});
    assertThat(lint(cut, "it").code()).isEqualTo(3);
    assertThat(lint(cut, "it").out()).startsWith("cut.xlsx");
  }

  private static Said lint(Path file, String language) {
    return desk.say(List.of("lint", file.toString(), "--language", language));
  }

  /** The published workbook with one thing that it must not have. */
  private static Path broken(AccessibilityRule rule) throws IOException {
    return switch (rule) {
      case PROPERTIES ->
          changed("docProps/core.xml", xml -> xml.replaceAll("<dc:language>.*?</dc:language>", ""));
      case FIRST_SHEET ->
          changed("xl/workbook.xml", xml -> xml.replace("activeTab=\"0\"", "activeTab=\"2\""));
      case STYLES -> changed("xl/styles.xml", xml -> xml.replace("name=\"Total\"", "name=\"Sum\""));
      case FONT_SIZE ->
          changed("xl/styles.xml", xml -> xml.replaceFirst("sz val=\"11.0\"", "sz val=\"10.0\""));
      case TITLE -> changed(data(), xml -> xml.replaceFirst("<t>[^<]*</t>", "<t></t>"));
      case CURSOR ->
          changed(
              data(),
              xml -> xml.replaceFirst("<selection ", "<selection activeCell=\"C7\" sqref=\"C7\" "));
      case MERGED ->
          changed(
              data(),
              xml ->
                  xml.replaceFirst(
                      "</sheetData>",
                      "</sheetData><mergeCells count=\"1\"><mergeCell"
                          + " ref=\"A1:B1\"/></mergeCells>"));
      case TABLE ->
          changed(
              "xl/tables/table1.xml",
              xml -> xml.replaceFirst("<table ", "<table headerRowCount=\"0\" "));
      case NO_TABLE ->
          changed(
              "xl/worksheets/sheet1.xml",
              xml ->
                  xml.replace(
                      "</sheetData>",
                      "<row r=\"90\">" + "<c><v>1</v></c>".repeat(5) + "</row></sheetData>"));
      case EMPTY_ROW ->
          changed(
              "xl/tables/table1.xml",
              xml -> xml.replaceAll("(ref=\"A[0-9]+:[A-Z]+)[0-9]+\"", "$199\""));
      case ALTERNATIVE_TEXT -> withDrawing();
    };
  }

  /** Data is the sheet that the first table stands on. */
  private static String data() throws IOException {
    try (ZipFile zip = new ZipFile(published.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        if (part.getName().startsWith("xl/worksheets/_rels/")
            && new String(zip.getInputStream(part).readAllBytes(), UTF_8).contains("table1.xml")) {
          return part.getName().replace("_rels/", "").replace(".rels", "");
        }
      }
      throw new IllegalStateException("no table");
    }
  }

  private static Path withDrawing() throws IOException {
    String relations = data().replace("worksheets/", "worksheets/_rels/") + ".rels";
    Path related =
        changed(
            relations,
            xml ->
                xml.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Target=\"../drawings/drawing99.xml\""
                        + " Type=\"drawing\"/></Relationships>"));
    try (ZipFile source = new ZipFile(related.toFile());
        OutputStream file = Files.newOutputStream(folder.resolve("drawn.xlsx"));
        ZipOutputStream target = new ZipOutputStream(file)) {
      for (ZipEntry part : source.stream().toList()) {
        target.putNextEntry(new ZipEntry(part.getName()));
        source.getInputStream(part).transferTo(target);
      }
      target.putNextEntry(new ZipEntry("xl/drawings/drawing99.xml"));
      target.write("<wsDr><cNvPr id=\"2\" name=\"Chart 1\"/></wsDr>".getBytes(UTF_8));
    }
    return Files.move(folder.resolve("drawn.xlsx"), related, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path changed(String name, UnaryOperator<String> change) throws IOException {
    Path broken = folder.resolve("broken.xlsx");
    try (ZipFile source = new ZipFile(published.toFile());
        OutputStream file = Files.newOutputStream(broken);
        ZipOutputStream target = new ZipOutputStream(file)) {
      for (ZipEntry part : source.stream().toList()) {
        byte[] bytes = source.getInputStream(part).readAllBytes();
        if (part.getName().equals(name)) {
          String before = new String(bytes, UTF_8);
          String after = change.apply(before);
          assertThat(after).as(name).isNotEqualTo(before);
          bytes = after.getBytes(UTF_8);
        }
        target.putNextEntry(new ZipEntry(part.getName()));
        target.write(bytes);
      }
    }
    return broken;
  }
}
