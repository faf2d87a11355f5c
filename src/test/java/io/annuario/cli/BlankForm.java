package io.annuario.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An office with its two provinces, an edition that was published, and the next one's blank return.
 */
final class BlankForm {

  /** The first line below the header, from 0. */
  static final int FIRST = 6;

  private static final String JOB =
      """
      title: { it: Rilevazione, en: Survey }
      language: en
      numbers: it
      territories: codes/territories.csv
      offices: codes/offices.csv
      indicators:
        - code: INVESTIGATED
          name: { it: Persone indagate, en: Persons investigated }
          unit: persons
        - code: ARRESTED
          name: { it: Persone arrestate, en: Persons arrested }
          part_of: INVESTIGATED
          unit: persons
        - code: AT_LARGE
          name: { it: Persone denunciate, en: Persons at large }
          unit: persons
        - code: WASTE
          name: { it: Rifiuti, en: Waste }
          unit: t
          decimals: 2
          required: false
      dimensions:
        - code: SEX
          name: { it: Sesso, en: Sex }
          categories:
            - { code: F, name: { it: Femmine, en: Women } }
            - { code: M, name: { it: Maschi, en: Men } }
      rules:
        - id: adds-up
          check: INVESTIGATED = ARRESTED + AT_LARGE
          severity: error
          message: { it: "Mancano denunciati.", en: "Some who are at large are missing." }
      """;

  private static final String TERRITORIES =
      """
      code,name,parent,aliases,valid_from,valid_to
      IT,Italia,,Italy,,
      03,Lombardia,IT,,,
      016,Bergamo,03,,,
      017,Brescia,03,,,
      05,Veneto,IT,,,
      """;

  private static final String BEFORE =
      """
      Regione;Indicatore;Sesso;2023
      Lombardia;Persone indagate;Femmine;4
      Lombardia;Persone indagate;Maschi;7
      Lombardia;Rifiuti;Femmine;1,5
      Lombardia;Rifiuti;Maschi;n.d.
      """;

  private static final String WITHOUT_SEX =
      """

      Regione;Persone indagate;Persone arrestate;Persone denunciate
      Bergamo;5;2;3
      Brescia;6;2;4

      Regione;Persone arrestate
      Lombardia;4
      """;

  private final Desk desk;
  private final Path folder;

  private BlankForm(Desk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  static BlankForm on(Path folder) throws IOException {
    Desk desk = new Desk(folder);
    desk.write("jobs/small/job.yaml", JOB);
    desk.write("jobs/small/codes/territories.csv", TERRITORIES);
    desk.write("input/small/2023/milano.csv", BEFORE + WITHOUT_SEX);
    Said said = desk.say(List.of("run", "small", "--year=2023", "--allow-missing=VE"));
    if (said.code() != 4) {
      throw new IllegalStateException(said.toString());
    }
    return new BlankForm(desk, folder);
  }

  Desk desk() {
    return desk;
  }

  void define(UnaryOperator<String> change) throws IOException {
    desk.write("jobs/small/job.yaml", change.apply(JOB));
  }

  Said write(String... more) {
    List<String> words = new ArrayList<>(List.of("template", "small"));
    words.addAll(List.of(more));
    if (Stream.of(more).noneMatch(word -> word.startsWith("--year"))) {
      words.add("--year=2024");
    }
    return desk.say(words);
  }

  Path file() {
    return folder.resolve("output/small/2024/templates/MI-2024.xlsx");
  }

  XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file()));
  }

  Path save(XSSFWorkbook workbook, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream bytes = Files.newOutputStream(file)) {
      workbook.write(bytes);
    }
    return file;
  }

  Said check(Path file) {
    return desk.say(List.of("check", "small", file.toString(), "--year=2024"));
  }

  /** What the program says the office is asked for, as it stands in the stamp. */
  String hash() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      return workbook
          .getProperties()
          .getCustomProperties()
          .getProperty("annuario.form")
          .getLpwstr();
    }
  }

  /** The texts of the lines that hold something. */
  static List<String> lines(Sheet sheet) {
    DataFormatter shown = new DataFormatter();
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(
            cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
                ? cell.getStringCellValue()
                : shown.formatCellValue(cell));
      }
      lines.add(String.join("|", cells));
    }
    return lines;
  }

  static int valueColumn(Sheet sheet) {
    return sheet.getRow(FIRST - 1).getLastCellNum() - 3;
  }

  /** Types values into the open cells of a sheet, from the first one on. */
  void type(XSSFWorkbook workbook, int at, Object... values) {
    Sheet sheet = workbook.getSheetAt(at);
    for (int line = 0; line < values.length; line++) {
      type(sheet.getRow(FIRST + line).getCell(valueColumn(sheet)), values[line]);
    }
  }

  static void type(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** What the checks say, once they are reckoned. */
  List<String> checks(XSSFWorkbook workbook) {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    List<String> said = new ArrayList<>();
    for (Sheet sheet : workbook) {
      int value = valueColumn(sheet);
      for (int at = FIRST; at <= sheet.getLastRowNum(); at++) {
        Row row = sheet.getRow(at);
        String check = row.getCell(value + 2).getStringCellValue();
        if (!check.isEmpty()) {
          List<String> labels = new ArrayList<>();
          for (int column = 0; column < value; column++) {
            labels.add(row.getCell(column).getStringCellValue());
          }
          said.add(String.join("|", labels) + ": " + check);
        }
      }
    }
    return said;
  }
}
