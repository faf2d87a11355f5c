package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every cell of a return with what became of it, for those who hold it against their own reading.
 */
class ExplainCellsTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = Desk.ofOneOfficeBySex(folder);
  }

  @Test
  void a_figure_has_its_key_and_a_total_what_it_was_compared_with() throws IOException {
    assertThat(
            cells(
                "Persone arrestate, anno 2024",
                "Regione;Femmine;Maschi;Totale;%",
                "Lombardia;3;10;13;65",
                "Veneto;1;6;7;35",
                "Italia;4;16;20;100",
                "Fonte: archivio dell'ufficio"))
        .containsExactly(
            "{\"cell\":\"A1\",\"fate\":\"title\"}",
            "{\"cell\":\"A2\",\"fate\":\"header\"}",
            "{\"cell\":\"B2\",\"fate\":\"header\"}",
            "{\"cell\":\"C2\",\"fate\":\"header\"}",
            "{\"cell\":\"D2\",\"fate\":\"header\"}",
            "{\"cell\":\"E2\",\"fate\":\"header\"}",
            "{\"cell\":\"A3\",\"fate\":\"label\"}",
            figure("B3", "03", "SEX=F", "3"),
            figure("C3", "03", "SEX=M", "10"),
            "{\"cell\":\"D3\"," + compared("figure", "03", "13", "13", 2, "B3:C3"),
            "{\"cell\":\"E3\"," + compared("rate", "03", "65", "65", 1, "D3"),
            "{\"cell\":\"A4\",\"fate\":\"label\"}",
            figure("B4", "05", "SEX=F", "1"),
            figure("C4", "05", "SEX=M", "6"),
            "{\"cell\":\"D4\"," + compared("figure", "05", "7", "7", 2, "B4:C4"),
            "{\"cell\":\"E4\"," + compared("rate", "05", "35", "35", 1, "D4"),
            "{\"cell\":\"A5\",\"fate\":\"label\"}",
            total("B5", "SEX=F", "4", "B3:B4"),
            total("C5", "SEX=M", "16", "C3:C4"),
            total("D5", "", "20", "D3:D4"),
            "{\"cell\":\"E5\"," + compared("rate", "IT", "100", "100", 1, "D5"),
            "{\"cell\":\"A6\",\"fate\":\"remark\"}");
  }

  private static String figure(String cell, String territory, String breakdown, String value) {
    return "{\"cell\":\""
        + cell
        + "\",\"fate\":\"figure\","
        + key(territory, breakdown, value)
        + "}";
  }

  private static String total(String cell, String breakdown, String value, String parts) {
    return "{\"cell\":\""
        + cell
        + "\",\"fate\":\"total\","
        + key("IT", breakdown, value)
        + with(value, 2, parts);
  }

  private static String compared(
      String fate, String territory, String value, String again, int figures, String cells) {
    return "\"fate\":\"" + fate + "\"," + key(territory, "", value) + with(again, figures, cells);
  }

  private static String key(String territory, String breakdown, String value) {
    return "\"territory\":\""
        + territory
        + "\",\"indicator\":\"ARRESTED\",\"breakdown\":\""
        + breakdown
        + "\",\"period\":\"2024\",\"value\":\""
        + value
        + "\"";
  }

  private static String with(String value, int figures, String cells) {
    return ",\"comparedWith\":{\"value\":\""
        + value
        + "\",\"figures\":"
        + figures
        + ",\"cells\":[\""
        + cells
        + "\"]}}";
  }

  @Test
  void a_total_over_indicators_names_the_figures_beside_it() throws IOException {
    assertThat(cells("Regione;Persone indagate;Persone arrestate;Totale", "Lombardia;30;12;30"))
        .last()
        .isEqualTo(
            "{\"cell\":\"D2\",\"fate\":\"total\","
                + "\"comparedWith\":{\"value\":\"30\",\"figures\":1,\"cells\":[\"B2\"]}}");
  }

  @Test
  void a_figure_of_another_period_says_of_which() throws IOException {
    assertThat(cells("Persone arrestate", "Regione;2023;2024", "Lombardia;11;12", "Veneto;5;6"))
        .contains("{\"cell\":\"B3\",\"fate\":\"other-period\",\"period\":\"2023\"}");
  }

  @Test
  void a_value_that_is_not_usual_says_so() throws IOException {
    assertThat(cells("Regione;Persone arrestate", "Lombardia;oltre 12", "Veneto;n.d."))
        .contains(
            "{\"cell\":\"B2\",\"fate\":\"figure\",\"territory\":\"03\",\"indicator\":\"ARRESTED\","
                + "\"breakdown\":\"\",\"period\":\"2024\",\"value\":\"12\",\"qualifier\":\">\"}",
            "{\"cell\":\"B3\",\"fate\":\"figure\",\"territory\":\"05\",\"indicator\":\"ARRESTED\","
                + "\"breakdown\":\"\",\"period\":\"2024\",\"status\":\"O\"}");
  }

  @Test
  void what_was_rejected_names_the_finding_and_where_it_stands() throws IOException {
    assertThat(
            cells(
                "Regione;Persone arrestate;Fermi;Persone indagate",
                "Lombardia;molti;8;20",
                "Lombradia;1;9;5"))
        .contains(
            "{\"cell\":\"B2\",\"fate\":\"rejected\",\"finding\":\"TEXT_IN_COUNT\"}",
            "{\"cell\":\"C2\",\"fate\":\"rejected\",\"finding\":\"INDICATOR_UNKNOWN\","
                + "\"findingAt\":\"C1\"}",
            "{\"cell\":\"A3\",\"fate\":\"rejected\",\"finding\":\"TERRITORY_UNKNOWN\"}",
            "{\"cell\":\"D3\",\"fate\":\"rejected\",\"finding\":\"TERRITORY_UNKNOWN\","
                + "\"findingAt\":\"A3\"}");
  }

  @Test
  void what_nobody_reads_is_listed_all_the_same() throws IOException {
    desk.add("jobs/small/job.yaml", "layouts:\n  - { sheet: Appunti, ignore: true }\n");
    Path file = desk.received().resolve("ministero.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Dati");
      fill(sheet, 0, "Regione", "Persone arrestate");
      fill(sheet, 1, "Lombardia", "12");
      fill(sheet, 2, "Veneto", "4");
      sheet.getRow(2).setZeroHeight(true);
      fill(workbook.createSheet("Appunti"), 4, "da chiedere", "7");
      workbook.write(bytes);
    }
    assertThat(cells(file))
        .contains(
            "{\"sheet\":\"Dati\",\"cell\":\"A3\",\"fate\":\"rejected\","
                + "\"finding\":\"HIDDEN_CONTENT\"}",
            "{\"sheet\":\"Dati\",\"cell\":\"B3\",\"fate\":\"rejected\","
                + "\"finding\":\"HIDDEN_CONTENT\",\"findingAt\":\"A3\"}",
            "{\"sheet\":\"Appunti\",\"cell\":\"A5\",\"fate\":\"ignored\"}",
            "{\"sheet\":\"Appunti\",\"cell\":\"B5\",\"fate\":\"ignored\"}");
  }

  private static void fill(Sheet sheet, int row, String... values) {
    Row filled = sheet.createRow(row);
    for (int column = 0; column < values.length; column++) {
      filled.createCell(column).setCellValue(values[column]);
    }
  }

  @Test
  void no_text_of_a_person_comes_out() throws IOException {
    Path file =
        desk.write(
            "input/small/2024/ministero.csv",
            "Regione;Persone arrestate;Cognome\nLombardia;3;Quaranta\nVeneto;4;Bellafonte\n");
    Said said = desk.say(List.of("explain", "small", file.toString(), "--json", "--cells"));
    assertThat(said.out())
        .contains(
            "{\"cell\":\"C2\",\"fate\":\"rejected\",\"finding\":\"PERSONAL_DETAIL\","
                + "\"findingAt\":\"C1\"}")
        .doesNotContain("Quaranta", "Bellafonte");
    desk.say(List.of("explain", "small", file.toString(), "--html"));
    assertThat(Files.readString(desk.made("explain").resolve("ministero.csv.html")))
        .contains("C2: ")
        .contains("Not shown: what the cells hold, for the file has detail about single persons.")
        .doesNotContain("Quaranta", "Bellafonte");
  }

  @Test
  void a_file_that_is_refused_on_the_way_has_unread_cells() throws IOException {
    Path file = desk.write("input/small/2024/ministero.csv", "Regione;Persone arrestate\n");
    Files.write(file, new byte[0]);
    Said said = desk.say(List.of("explain", "small", file.toString(), "--json", "--cells"));
    assertThat(said.out()).contains("\"cells\":[]");
  }

  @Test
  void cells_are_listed_for_programs_only() throws IOException {
    Path file = desk.write("input/small/2024/ministero.csv", "Regione;Persone arrestate\n");
    assertThat(desk.say(List.of("explain", "small", file.toString(), "--cells")))
        .isEqualTo(
            new Said(
                2,
                "",
                "--cells lists the cells for programs: use it with --json. For people there is"
                    + " --html.\n"));
  }

  /** The fates add up to the ledger, whichever format and shape a return has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "05 - Veneto.ods",
        "COSC_Milano_2024.xlsx",
        "Abruzzo.csv",
        "Genova (Liguria).xls",
        "piemonte e valle d'aosta.xlsx"
      })
  void the_cells_of_a_shipped_return_are_those_of_its_ledger(String name) throws IOException {
    Path file = Path.of("input/child-protection-online/2024").resolve(name).toAbsolutePath();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    String[] words = {"explain", "child-protection-online", file.toString(), "--json", "--cells"};
    Cli.run(words, stream, stream, Map.of());
    JsonNode explained = JsonMapper.shared().readTree(out.toString(UTF_8));
    JsonNode ledger = explained.get("ledger");
    Map<String, Integer> counted = new TreeMap<>();
    explained.get("cells").forEach(cell -> counted.merge(kind(cell), 1, Integer::sum));
    for (String kind :
        List.of("figures", "labels", "totals", "rates", "notes", "otherPeriods", "rejected")) {
      assertThat(counted.getOrDefault(kind, 0)).as(kind).isEqualTo(ledger.get(kind).asInt());
    }
    assertThat(explained.get("cells").size()).isEqualTo(ledger.get("cells").asInt());
  }

  private static String kind(JsonNode cell) {
    return switch (cell.get("fate").asString()) {
      case "figure" -> "figures";
      case "title", "header", "label" -> "labels";
      case "total" -> "totals";
      case "rate" -> "rates";
      case "other-period" -> "otherPeriods";
      case "rejected" -> "rejected";
      default -> "notes";
    };
  }

  private List<String> cells(String... lines) throws IOException {
    return cells(desk.write("input/small/2024/ministero.csv", String.join("\n", lines) + "\n"));
  }

  private List<String> cells(Path file) {
    Said said = desk.say(List.of("explain", "small", file.toString(), "--json", "--cells"));
    List<String> cells = new ArrayList<>();
    JsonMapper.shared()
        .readTree(said.out())
        .get("cells")
        .forEach(cell -> cells.add(cell.toString()));
    return cells;
  }
}
