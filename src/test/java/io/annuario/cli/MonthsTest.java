package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offices that count by month: the months are figures, and make the year. */
class MonthsTest {

  private static final List<String> MONTHS =
      List.of(
          "Gennaio",
          "Febbraio",
          "Marzo",
          "Aprile",
          "Maggio",
          "Giugno",
          "Luglio",
          "Agosto",
          "Settembre",
          "Ottobre",
          "Novembre",
          "Dicembre");

  private static final String JOB =
      """
      title: Monthly survey
      language: en
      numbers: it
      territories: codes/territories.csv
      offices: codes/offices.csv
      periods: month
      indicators:
        - code: ARRESTED
          name: { it: Persone arrestate, en: Persons arrested }
          aliases: [arrestati]
          unit: persons
        - code: HELD
          name: { it: Persone detenute, en: Persons held }
          aliases: [detenuti]
          unit: persons
          over_periods: last
          required: false
        - code: STAFF
          name: { it: Addetti, en: Staff }
          unit: persons
          over_periods: mean
          required: false
        - code: CALLS
          name: { it: Chiamate, en: Calls }
          unit: cases
          periods: year
          required: false
      rules:
        - id: not-more
          check: ARRESTED <= 2 * HELD
          severity: query
          message: { it: "Troppi.", en: "Too many." }
      """;

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void a_job_by_months() throws IOException {
    desk = new Desk(folder);
    desk.write("jobs/small/job.yaml", JOB);
  }

  private static String months(IntFunction<String> one, String between) {
    return IntStream.range(0, 12).mapToObj(one).collect(Collectors.joining(between));
  }

  private void milan(String text) throws IOException {
    desk.write("input/small/2024/milano.csv", "Centro di Milano - Anno 2024\n\n" + text);
  }

  private void venice() throws IOException {
    desk.write(
        "input/small/2024/venezia.csv",
        "Centro di Venezia\n\nRegione;Periodo;Arrestati;Detenuti\n"
            + months(
                month ->
                    String.format(
                        Locale.ROOT, "Veneto;2024-%02d;%d;%d\n", month + 1, 2, 40 + month),
                ""));
  }

  @Test
  void twelve_months_in_rows_and_in_columns_make_the_year_as_each_indicator_says()
      throws IOException {
    milan(
        "Mese;Arrestati;Detenuti;Addetti\n"
            + months(month -> MONTHS.get(month) + ";" + (10 + month) + ";100;" + month, "\n")
            + "\nTotale;186;;\n\nRegione;Chiamate\nLombardia;55\n");
    desk.write(
        "input/small/2024/venezia.csv",
        "Centro di Venezia - Anno 2024\n\nRegione;Indicatore;"
            + String.join(";", MONTHS)
            + "\nVeneto;Arrestati;"
            + months(month -> "2", ";")
            + "\nVeneto;Detenuti;"
            + months(month -> "" + (40 + month), ";")
            + "\n");
    Said said = desk.run("--json");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("\"error\":0,\"query\":0")
        .contains("\"ARRESTED\":{\"value\":210,\"qualifier\":\"=\"}")
        .contains("\"HELD\":{\"value\":151,\"qualifier\":\"=\"}")
        .contains("\"STAFF\":{\"value\":6,\"qualifier\":\"=\"}")
        .contains("\"CALLS\":{\"value\":55,\"qualifier\":\"=\"}")
        .contains("{\"id\":\"not-more\",\"pass\":26,\"fail\":0,\"unverifiable\":0}");
    List<List<String>> data = data();
    assertThat(data).hasSize(1 + 36 + 1 + 1 + 24);
    int period = data.get(0).indexOf("period");
    assertThat(data.stream().filter(row -> row.get(period).equals("2024-03"))).hasSize(5);
    assertThat(data.stream().filter(row -> row.get(period).equals("2024"))).hasSize(2);
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\"");
  }

  @Test
  void months_that_are_missing_are_said_once_an_office_and_the_sum_is_a_lower_bound()
      throws IOException {
    milan(
        "Mese;Arrestati;Detenuti\n"
            + IntStream.range(0, 10)
                .mapToObj(month -> MONTHS.get(month) + ";1;5\n")
                .collect(Collectors.joining()));
    venice();
    Said said = desk.run("--json");
    assertThat(said.out())
        .contains("\"ARRESTED\":{\"value\":34,\"qualifier\":\">=\"}")
        .contains("\"HELD\":{\"value\":51,\"qualifier\":\">=\"}")
        .contains("\"query\":1");
    assertThat(said.err())
        .contains(
            "query: milano.csv, cell B4: Centro di Milano, 2 indicators: expected 12 months, got"
                + " 10, without 2024-11, 2024-12. Ask the office for the missing figures: until"
                + " then a sum is a lower bound, and a last value or a mean is not known.\n");
  }

  @Test
  void the_year_beside_its_months_must_be_what_they_make() throws IOException {
    milan(
        "Mese;Arrestati;Detenuti\n"
            + months(month -> MONTHS.get(month) + ";1;5", "\n")
            + "\nTotale;13;6\n");
    venice();
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .contains(
            "error: milano.csv, cell B16: Lombardia, Persons arrested, 2024: expected 12, the sum"
                + " of 12 months, got 13. Correct the figure of the whole period, or those of its"
                + " parts.\n")
        .contains(
            "error: milano.csv, cell C16: Lombardia, Persons held, 2024: expected 5, the figure of"
                + " the last period, got 6. Correct the figure of the whole period, or those of its"
                + " parts.\n");
  }

  @Test
  void a_figure_of_a_month_or_of_the_year_nobody_knows_is_an_error() throws IOException {
    desk.write(
        "input/small/2024/milano.csv",
        "Centro di Milano\n\nRegione;Arrestati;Detenuti\nLombardia;3;4\n");
    venice();
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .contains(
            "error: milano.csv, cell B4: table: expected the period of the figures, got no word"
                + " that says it. Write it in the header, the title or the sheet's name, or in a"
                + " layout of job.yaml: 'territory', 'indicator', 'period' or 'columns'.\n");
  }

  @Test
  void totals_over_territories_are_compared_month_by_month() throws IOException {
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,numbers,contact,expected_from,expected_to
        MI,Ministero,IT,ministero,,,,
        """);
    desk.write(
        "input/small/2024/ministero.csv",
        "Ministero - anno 2024\n\nRegione;"
            + String.join(";", MONTHS)
            + "\nArrestati\nLombardia;"
            + months(month -> "" + month, ";")
            + "\nVeneto;"
            + months(month -> "1", ";")
            + "\nTotale;"
            + months(month -> month == 4 ? "99" : "" + (month + 1), ";")
            + "\n");
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .contains(
            "error: ministero.csv, cell F7: Italia, Persons arrested, 2024-05, total: expected 5,"
                + " the sum of the 2 figures that it covers, got 99. Correct the total, or the"
                + " figure that is wrong or missing.\n");
    assertThat(said.err().split("error: ")).hasSize(2);
  }

  @Test
  void a_sheet_a_month_is_read_by_the_names_of_the_sheets() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      for (String month : MONTHS) {
        Row header = book.createSheet(month).createRow(0);
        header.createCell(0).setCellValue("Regione");
        header.createCell(1).setCellValue("Arrestati");
        Row row = book.getSheet(month).createRow(1);
        row.createCell(0).setCellValue("Lombardia");
        row.createCell(1).setCellValue(7);
      }
      try (OutputStream out = Files.newOutputStream(desk.received().resolve("milano.xlsx"))) {
        book.write(out);
      }
    }
    venice();
    Said said = desk.run("--json");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("\"ARRESTED\":{\"value\":108,\"qualifier\":\"=\"}");
  }

  @Test
  void a_year_that_is_not_available_hides_no_months() throws IOException {
    milan("Mese;Arrestati\n" + months(month -> MONTHS.get(month) + ";2", "\n") + "\nTotale;n.d.\n");
    venice();
    Said said = desk.run("--json");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("\"ARRESTED\":{\"value\":48,\"qualifier\":\"=\"}");
  }

  @Test
  void rounded_means_are_not_held_against_each_other() throws IOException {
    desk.add(
        "jobs/small/job.yaml",
        """
          - id: all
            check: STAFF = HELD + ARRESTED
            severity: error
            message: { it: "Non torna.", en: "It does not add up." }
        """);
    Path job = folder.resolve("jobs/small/job.yaml");
    Files.writeString(
        job,
        Files.readString(job)
            .replace("periods: month\n", "periods: half-year\nover_periods: mean\n")
            .replace("over_periods: last", "over_periods: mean")
            .replace("check: ARRESTED <= 2 * HELD", "check: ARRESTED <= 1000"));
    milan("Periodo;Addetti;Detenuti;Arrestati\nI semestre;2;1;1\nII semestre;0;0;0\n");
    desk.write(
        "input/small/2024/venezia.csv",
        """
        Centro di Venezia - Anno 2024

        Periodo;Addetti;Detenuti;Arrestati
        I semestre;2;1;1
        II semestre;0;0;0
        """);
    Said said = desk.run("--json");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("{\"id\":\"all\",\"pass\":4,\"fail\":0,\"unverifiable\":2}");
  }

  private List<List<String>> data() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    DataFormatter shown = new DataFormatter();
    try (XSSFWorkbook book = new XSSFWorkbook(desk.made("small-2024-v1.xlsx").toString())) {
      for (Row row : book.getSheet("Data")) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.getLastCellNum(); at++) {
          cells.add(shown.formatCellValue(row.getCell(at)));
        }
        rows.add(cells);
      }
    }
    return rows.subList(2, rows.size());
  }
}
