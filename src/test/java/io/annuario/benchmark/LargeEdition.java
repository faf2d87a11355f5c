package io.annuario.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A job of twenty regions with an office each, and the twenty spreadsheets that they send: a line
 * for each municipality, sex and age, and eight indicators beside each other. Two rules and a part
 * of a whole are checked on every line.
 */
final class LargeEdition {

  static final String JOB = "large";
  static final int OFFICES = 20;

  private static final int INDICATORS = 8;
  private static final List<String> SEXES = List.of("Maschi", "Femmine");
  private static final List<String> AGES =
      List.of("0-9", "10-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75-84", "85+");
  private static final int FIGURES_OF_A_MUNICIPALITY = SEXES.size() * AGES.size() * INDICATORS;

  private static final String JOB_FILE =
      """
      title: { it: "Rilevazione grande", en: "Large survey" }
      language: en
      numbers: it
      territories: codes/territories.csv
      offices: codes/offices.csv
      indicators:
        - { code: CASES, name: { it: Casi, en: Cases }, unit: cases }
        - { code: INVESTIGATED, name: { it: Indagati, en: Investigated }, unit: persons }
        - { code: ARRESTED, name: { it: Arrestati, en: Arrested }, unit: persons, part_of: INVESTIGATED }
        - { code: AT_LARGE, name: { it: Denunciati, en: Reported }, unit: persons, part_of: INVESTIGATED }
        - { code: VICTIMS, name: { it: Vittime, en: Victims }, unit: persons }
        - { code: SEARCHES, name: { it: Perquisizioni, en: Searches }, unit: searches }
        - { code: SITES, name: { it: Siti, en: Sites }, unit: sites }
        - { code: CALLS, name: { it: Chiamate, en: Calls }, unit: cases }
      rules:
        - id: investigated-adds-up
          check: INVESTIGATED = ARRESTED + AT_LARGE
          severity: error
          message: { it: "Gli indagati sono gli arrestati e i denunciati.", en: "They add up." }
        - id: victims-have-cases
          check: CASES >= VICTIMS
          severity: query
          message: { it: "Meno casi che vittime.", en: "Fewer cases than victims." }
      dimensions:
        - code: SEX
          name: { it: Sesso, en: Sex }
          categories:
            - { code: M, name: { it: Maschi, en: Males } }
            - { code: F, name: { it: Femmine, en: Females } }
        - code: AGE
          name: { it: Età, en: Age }
          categories:
      """;

  private final Path folder;
  private final int municipalities;

  private LargeEdition(Path folder, int municipalities) {
    this.folder = folder;
    this.municipalities = municipalities;
  }

  /**
   * Writes the job and what its offices sent.
   *
   * @param figures of all offices together; rounded down to whole municipalities
   */
  static LargeEdition in(Path folder, int figures) throws IOException {
    int ofAnOffice = figures / OFFICES;
    LargeEdition edition =
        new LargeEdition(folder, Math.max(1, ofAnOffice / FIGURES_OF_A_MUNICIPALITY));
    edition.define();
    for (int office = 0; office < OFFICES; office++) {
      edition.send(office, 0);
    }
    return edition;
  }

  Path folder() {
    return folder;
  }

  int figures() {
    return OFFICES * figuresOfAnOffice();
  }

  int figuresOfAnOffice() {
    return municipalities * FIGURES_OF_A_MUNICIPALITY;
  }

  /** An office sends its spreadsheet again, with one case more in each line. */
  void correct(int office) throws IOException {
    send(office, 1);
  }

  private void define() throws IOException {
    Path job = folder.resolve("jobs/" + JOB);
    Files.createDirectories(job.resolve("codes"));
    StringBuilder ages = new StringBuilder(JOB_FILE);
    for (String age : AGES) {
      ages.append(
          String.format(
              Locale.ROOT,
              "      - { code: Y%s, name: { it: %s anni, en: %s years } }%n",
              age.replace("+", "M"),
              age,
              age));
    }
    Files.writeString(job.resolve("job.yaml"), ages);
    try (BufferedWriter territories =
            Files.newBufferedWriter(job.resolve("codes/territories.csv"));
        BufferedWriter offices = Files.newBufferedWriter(job.resolve("codes/offices.csv"))) {
      territories.write("code,name,parent,aliases,valid_from,valid_to\nIT,Italia,,,,\n");
      offices.write("code,name,territories,aliases,numbers,contact,expected_from,expected_to\n");
      for (int office = 0; office < OFFICES; office++) {
        territories.write(String.format(Locale.ROOT, "R%02d,%s,IT,,,\n", office, region(office)));
        offices.write(
            String.format(
                Locale.ROOT, "U%02d,Ufficio %s,R%02d,,,,,\n", office, region(office), office));
        for (int one = 0; one < municipalities; one++) {
          territories.write(
              String.format(
                  Locale.ROOT,
                  "R%02d%04d,%s,R%02d,,,\n",
                  office,
                  one,
                  municipality(office, one),
                  office));
        }
      }
    }
  }

  private void send(int office, int more) throws IOException {
    Path received = folder.resolve("input/" + JOB + "/2024");
    Files.createDirectories(received);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
        OutputStream bytes = Files.newOutputStream(received.resolve(file(office)))) {
      SXSSFSheet sheet = workbook.createSheet("Dati");
      texts(
          sheet.createRow(0),
          List.of(
              "Comune",
              "Sesso",
              "Età",
              "Casi",
              "Indagati",
              "Arrestati",
              "Denunciati",
              "Vittime",
              "Perquisizioni",
              "Siti",
              "Chiamate"));
      int row = 1;
      for (int one = 0; one < municipalities; one++) {
        for (String sex : SEXES) {
          for (String age : AGES) {
            SXSSFRow line = sheet.createRow(row);
            texts(line, List.of(municipality(office, one), sex, age + " anni"));
            figures(line, row * 31 % 1000 + office, more);
            row++;
          }
        }
      }
      workbook.write(bytes);
    }
  }

  static String file(int office) {
    return region(office).toLowerCase(Locale.ROOT) + ".xlsx";
  }

  private static void texts(SXSSFRow row, List<String> texts) {
    for (int column = 0; column < texts.size(); column++) {
      row.createCell(column).setCellValue(texts.get(column));
    }
  }

  private static void figures(SXSSFRow row, int base, int more) {
    int[] figures = {
      base + 10 + more, base + 7, base / 2, base + 7 - base / 2, base, base / 3, base * 2, base + 1
    };
    for (int at = 0; at < INDICATORS; at++) {
      row.createCell(3 + at).setCellValue(figures[at]);
    }
  }

  private static String region(int office) {
    return "Regione" + (char) ('A' + office);
  }

  private String municipality(int office, int one) {
    return word(office * municipalities + one);
  }

  /** Invented names that no two municipalities share: Bababa, Bababe, Bababi… */
  private static String word(int number) {
    String consonants = "bcdfglmnprstvz";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    for (int rest = number, at = 0; at < 4; at++, rest /= consonants.length() * vowels.length()) {
      int syllable = rest % (consonants.length() * vowels.length());
      word.insert(0, vowels.charAt(syllable % 5));
      word.insert(0, consonants.charAt(syllable / 5));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
