package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Sha256;
import io.annuario.tiers.Outer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a published workbook is known by is found again by whoever has the workbook. */
class FingerprintsTest {

  private static final List<String> SHOWN =
      List.of(
          "period",
          "territory_code",
          "indicator_code",
          "breakdown",
          "value",
          "qualifier",
          "status",
          "confidentiality");

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void two_vintages_with_the_same_figures_in_two_languages() throws IOException {
    desk = Desk.complete(folder);
    desk.add("jobs/small/job.yaml", "    disclosure: { threshold: 40 }\n");
    assertThat(desk.run().code()).isZero();
    Path definition = folder.resolve("jobs/small/job.yaml");
    Files.writeString(
        definition, Files.readString(definition).replace("language: en", "language: it"));
    assertThat(desk.run("--json").out()).contains("\"vintage\":2");
  }

  @Test
  void the_file_its_parts_and_its_figures_give_what_was_noted() throws IOException {
    for (int vintage = 1; vintage <= 2; vintage++) {
      Path workbook = desk.made("small-2024-v" + vintage + ".xlsx");
      String sha256 = sha256(Files.newInputStream(workbook));
      assertThat(noted(workbook, "workbookSha256")).isEqualTo(sha256);
      assertThat(workbook.resolveSibling(workbook.getFileName() + ".sha256"))
          .content()
          .isEqualTo(sha256 + "  small-2024-v" + vintage + ".xlsx\n");
      assertThat(noted(workbook, "contentsSha256")).isEqualTo(ofParts(workbook));
      List<String> lines = lines(workbook);
      assertThat(lines)
          .containsExactly(
              "2024|03|ARRESTED|||=|Q|N\n",
              "2024|03|INVESTIGATED||1184|=|A|F\n",
              "2024|05|ARRESTED|||=|Q|N\n",
              "2024|05|INVESTIGATED||663|=|A|F\n");
      String fingerprint = Sha256.of(String.join("", lines));
      assertThat(noted(workbook, "contentFingerprint")).isEqualTo(fingerprint);
      String cover = new PublishedSheets(workbook).names().get(0);
      assertThat(new PublishedSheets(workbook).sheet(cover)).contains("|" + fingerprint + "\n");
    }
  }

  @Test
  @Outer
  void the_recipes_for_the_auditor_give_what_was_noted() throws Exception {
    Matcher recipe =
        Pattern.compile("```python\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/auditor.md")));
    assertThat(said("-c", "import openpyxl"))
        .as("To make it run: sudo apt-get install --no-install-recommends python3-openpyxl")
        .isEmpty();
    for (String name : List.of("contentFingerprint", "contentsSha256")) {
      assertThat(recipe.find()).isTrue();
      Path script = Files.writeString(folder.resolve(name + ".py"), recipe.group(1));
      for (int vintage = 1; vintage <= 2; vintage++) {
        Path workbook = desk.made("small-2024-v" + vintage + ".xlsx");
        assertThat(said(script.toString(), workbook.toString()))
            .isEqualTo(noted(workbook, name) + "\n");
      }
    }
  }

  /** What Python says, that of the system: others do not see the system's libraries. */
  private static String said(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("/usr/bin/python3"));
    command.addAll(List.of(words));
    Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(python.getInputStream().readAllBytes(), UTF_8);
  }

  private static String noted(Path workbook, String name) throws IOException {
    String text = Files.readString(workbook.resolveSibling(workbook.getFileName() + ".json"));
    Matcher found = Pattern.compile('"' + name + "\":\"([0-9a-f]{64})\"").matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String sha256(InputStream stream) throws IOException {
    try (stream) {
      return Sha256.of(stream);
    }
  }

  private static String ofParts(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      StringBuilder lines = new StringBuilder();
      for (String part : zip.stream().map(ZipEntry::getName).sorted().toList()) {
        String sha256 = sha256(zip.getInputStream(zip.getEntry(part)));
        lines.append(sha256).append("  ").append(part).append('\n');
      }
      return Sha256.of(lines.toString());
    }
  }

  /** As the recipe says, with another library. */
  private static List<String> lines(Path workbook) throws IOException {
    try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
      Sheet data =
          Stream.of("Data", "Dati")
              .flatMap(name -> Optional.ofNullable(opened.getSheet(name)).stream())
              .findFirst()
              .orElseThrow();
      List<String> header = List.of();
      List<String> lines = new ArrayList<>();
      for (Row row : data) {
        if (header.contains("territory_code")) {
          List<String> names = header;
          lines.add(
              SHOWN.stream()
                      .map(name -> text(row.getCell(names.indexOf(name))))
                      .collect(Collectors.joining("|"))
                  + "\n");
        } else {
          header = new ArrayList<>();
          for (Cell cell : row) {
            header.add(cell.toString().replace(' ', '_'));
          }
        }
      }
      return lines.stream().sorted().toList();
    }
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? new BigDecimal(cell.toString()).stripTrailingZeros().toPlainString()
        : cell.getStringCellValue();
  }
}
