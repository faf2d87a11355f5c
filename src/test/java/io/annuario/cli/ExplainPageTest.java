package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that colours a return, read back by the JDK's XML parser. */
class ExplainPageTest {

  private static final String HOSTILE = "</td></table><script>alert(\"1\")</script><!-- & ' ]]>";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = new Desk(folder);
  }

  @Test
  void each_cell_is_coloured_by_what_became_of_it_and_says_what_it_means() throws IOException {
    Page page = page(desk.receive("milano.xlsx", "Lombardia", 1184, "molti"), "en");
    assertThat(page.text("h1")).containsExactly("milano.xlsx");
    assertThat(page.cell("A1")).isEqualTo("top left label|Regione|A1: header");
    assertThat(page.cell("B1"))
        .isEqualTo(
            "top label|Persone indagate|B1: header "
                + "\"Persone indagate\" = INVESTIGATED, by \"Persone indagate\"");
    assertThat(page.cell("A2"))
        .isEqualTo("bottom left label|Lombardia|A2: label \"Lombardia\" = 03, by \"Lombardia\"");
    assertThat(page.cell("B2"))
        .isEqualTo("bottom figure number|1184|B2: figure 03, INVESTIGATED, 2024 = 1,184");
    assertThat(page.cell("C2"))
        .startsWith("bottom right rejected error-here|molti|C2: rejected error: ");
  }

  @Test
  void the_legend_is_the_ledger() throws IOException {
    Path file = desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    assertThat(page(file, "it").legend())
        .containsEntry("figure", "2 cifre")
        .containsEntry("label", "4 etichette")
        .containsEntry("rejected", "0 rifiutate")
        .containsEntry("hidden", "nascosta");
  }

  @Test
  void a_finding_leads_to_its_cell() throws IOException {
    Page page = page(desk.receive("milano.xlsx", "Lombardia", 1184, "molti"), "en");
    assertThat(page.links()).containsExactly("#s1-C2");
    assertThat(page.ids()).contains("s1-C2").doesNotHaveDuplicates();
  }

  @Test
  void no_text_of_a_file_becomes_markup() throws IOException {
    Path file =
        write(
            "Lombardia & <b>.xlsx",
            "<i>\"'&",
            new Object[][] {
              {HOSTILE + "\u202E"},
              {"Regione", "Persone indagate", HOSTILE},
              {"Lombardia", 1184, HOSTILE},
              {HOSTILE, 5, 6}
            });
    Page page = page(file, "it");
    assertThat(page.count("script")).isZero();
    assertThat(page.count("i")).isZero();
    assertThat(page.count("b")).isZero();
    assertThat(page.count("table")).isOne();
    assertThat(page.text("h1")).containsExactly("Lombardia & <b>.xlsx");
    assertThat(page.text("h2")).contains("Foglio 1: <i>\"'&");
    assertThat(page.cell("A1")).contains("|" + HOSTILE + "\uFFFD|");
    assertThat(Files.readString(page.path()))
        .doesNotContain("<script", "\u202E", "http-equiv=\"refresh\"")
        .contains("default-src 'none'");
  }

  @Test
  void hidden_cells_are_shown_as_such() throws IOException {
    Path file = desk.received().resolve("milano.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Dati");
      fill(sheet, new Object[][] {{"Regione", "Persone indagate"}, {"Lombardia", 10}, {"x", 7}});
      sheet.getRow(2).setZeroHeight(true);
      save(workbook, file);
    }
    Page page = page(file, "en");
    assertThat(page.cell("B3"))
        .isEqualTo("rejected hidden number|7|B3: rejected HIDDEN_CONTENT, A3");
    assertThat(page.cell("A3")).startsWith("rejected hidden error-here|x|A3: rejected error: ");
  }

  @Test
  void merged_headers_reach_over_their_columns() throws IOException {
    Path file = desk.received().resolve("milano.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Dati");
      fill(
          sheet,
          new Object[][] {
            {"Regione", "Persone"}, {"", "indagate", "arrestate"}, {"Lombardia", 1184, 147}
          });
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      save(workbook, file);
    }
    Page page = page(file, "en");
    assertThat(page.attribute("B1", "colspan")).isEqualTo("2");
    assertThat(page.attribute("A1", "rowspan")).isEqualTo("2");
    assertThat(page.cell("B2")).startsWith("label|indagate|");
    assertThat(page.cell("C3")).contains("C3: figure 03, ARRESTED, 2024 = 147");
  }

  @Test
  void a_huge_sheet_is_shown_in_part_and_the_page_says_so() throws IOException {
    StringBuilder text = new StringBuilder("Regione;Persone indagate\nLombardia;1184\n\nRitagli\n");
    text.append("senza cifre\n".repeat(6_000 - 4));
    text.append("fuori posto;123\n");
    Path file = Files.writeString(desk.received().resolve("milano.csv"), text);
    Page page = page(file, "en");
    assertThat(Files.size(page.path())).isLessThan(200_000);
    assertThat(page.text("p"))
        .contains(
            "Not shown: other rows, 5,599. Shown are the first ones and those with errors or"
                + " queries.");
    assertThat(page.cell("B6001")).startsWith("rejected query-here");
    assertThat(page.ids()).doesNotContain("s1-A5900");
  }

  @Test
  void a_file_that_cannot_be_opened_still_has_its_page() throws IOException {
    Path file = Files.writeString(desk.received().resolve("milano.xlsx"), "PK\3\4 not really");
    Page page = page(file, "en");
    assertThat(page.text("li")).hasSize(1).first().asString().startsWith("milano.xlsx: error: ");
    assertThat(page.count("table")).isZero();
  }

  private Page page(Path file, String language) throws IOException {
    desk.say(List.of("explain", "small", file.toString(), "--html", "--language", language));
    return Page.read(desk.made("explain").resolve(file.getFileName() + ".html"));
  }

  private Path write(String file, String sheet, Object[][] rows) throws IOException {
    Path path = desk.received().resolve(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook.createSheet(sheet), rows);
      save(workbook, path);
    }
    return path;
  }

  private static void fill(Sheet sheet, Object[][] rows) {
    for (int index = 0; index < rows.length; index++) {
      Row row = sheet.createRow(index);
      for (int column = 0; column < rows[index].length; column++) {
        if (rows[index][column] instanceof Number number) {
          row.createCell(column).setCellValue(number.doubleValue());
        } else {
          row.createCell(column).setCellValue(rows[index][column].toString());
        }
      }
    }
  }

  private static void save(XSSFWorkbook workbook, Path path) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(path)) {
      workbook.write(bytes);
    }
  }
}
