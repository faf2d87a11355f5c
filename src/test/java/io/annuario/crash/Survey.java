package io.annuario.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A survey of our own invention. Five of six offices have sent their return, municipalities by 50
 * indicators with a dash that is noted, two of them large enough to be kept in two transactions.
 */
final class Survey {

  static final String JOB = "offences";
  static final String EDITION = "2024";

  /** How many returns have come. */
  static final int RECEIVED = 5;

  static final List<String> OFFICES =
      List.of("Monte", "Castel", "Borgo", "Villa", "Ponte", "Torre");

  private static final List<String> SAINTS =
      List.of("Andrea", "Biagio", "Carlo", "Dario", "Elia", "Fermo", "Guido");

  private static final List<String> SIDES =
      List.of("a monte", "a valle", "al colle", "al fiume", "al mare", "al bosco");

  private static final List<String> OFFENCES =
      List.of(
          "Furti",
          "Rapine",
          "Truffe",
          "Danni",
          "Frodi",
          "Minacce",
          "Estorsioni",
          "Ricatti",
          "Accessi",
          "Incendi");

  private static final List<String> FATES =
      List.of("segnalati", "accertati", "archiviati", "puniti", "respinti");

  /**
   * A workbook holds the moment at which it was written: the same bytes are sent to every trial.
   */
  private static final Map<List<Integer>, byte[]> DRAFTED = new ConcurrentHashMap<>();

  private final Path folder;

  private Survey(Path folder) {
    this.folder = folder;
  }

  static Survey in(Path folder) throws IOException {
    Survey survey = new Survey(folder);
    survey.define();
    for (int office = 0; office < RECEIVED; office++) {
      survey.receive(office, 0);
    }
    return survey;
  }

  /** One office sends its return again, with three other figures. */
  void correct() throws IOException {
    receive(1, 3);
  }

  private void define() throws IOException {
    StringBuilder job =
        new StringBuilder(
            """
            title: { it: Reati inventati, en: Invented offences }
            language: en
            numbers: it
            territories: codes/territories.csv
            offices: codes/offices.csv
            indicators:
            """);
    for (int column = 0; column < OFFENCES.size() * FATES.size(); column++) {
      String name = indicator(column);
      job.append(
          String.format(
              Locale.ROOT, "  - { code: %s, ", name.toUpperCase(Locale.ROOT).replace(' ', '_')));
      job.append(
          String.format(Locale.ROOT, "name: { it: %s, en: %s }, unit: cases }%n", name, name));
    }
    write("job.yaml", job.toString());
    StringBuilder territories = new StringBuilder("code,name,parent,aliases\nIT,Italia,,\n");
    StringBuilder offices = new StringBuilder("code,name,territories,aliases\n");
    for (int office = 0; office < OFFICES.size(); office++) {
      String name = OFFICES.get(office);
      territories.append(String.format(Locale.ROOT, "R%d,Regione %s,IT,%n", office, name));
      for (int row = 0; row < municipalities(office); row++) {
        territories.append(
            String.format(
                Locale.ROOT, "R%dM%02d,%s,R%d,%n", office, row, municipality(office, row), office));
      }
      offices.append(String.format(Locale.ROOT, "%S,Ufficio di %s,R%d,%n", name, name, office));
    }
    write("codes/territories.csv", territories.toString());
    write("codes/offices.csv", offices.toString());
  }

  private void receive(int office, int corrections) throws IOException {
    Path file = received().resolve(OFFICES.get(office) + ".xlsx");
    Files.createDirectories(received());
    Files.write(
        file,
        DRAFTED.computeIfAbsent(List.of(office, corrections), key -> draft(office, corrections)));
  }

  private static byte[] draft(int office, int corrections) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Dati");
      Row header = sheet.createRow(0);
      header.createCell(0).setCellValue("Comune");
      int columns = OFFENCES.size() * FATES.size();
      for (int column = 0; column < columns; column++) {
        header.createCell(column + 1).setCellValue(indicator(column));
      }
      for (int row = 0; row < municipalities(office); row++) {
        Row line = sheet.createRow(row + 1);
        line.createCell(0).setCellValue(municipality(office, row));
        for (int column = 0; column < columns; column++) {
          int figure = (office * 131 + row * 17 + column * 7) % 900 + 1;
          line.createCell(column + 1)
              .setCellValue(row == 0 && column < corrections ? figure + 1000 : figure);
        }
      }
      sheet.getRow(5).getCell(9).setCellValue("-");
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path received() {
    return folder.resolve("input").resolve(JOB).resolve(EDITION);
  }

  private static String indicator(int column) {
    return OFFENCES.get(column / FATES.size()) + " " + FATES.get(column % FATES.size());
  }

  /** Of two offices so many that their returns are kept in two transactions. */
  private static int municipalities(int office) {
    return office < 2 ? SAINTS.size() * SIDES.size() : SIDES.size();
  }

  private static String municipality(int office, int row) {
    return String.format(
        Locale.ROOT,
        "%s San %s %s",
        OFFICES.get(office),
        SAINTS.get(row / SIDES.size()),
        SIDES.get(row % SIDES.size()));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("jobs").resolve(JOB).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
