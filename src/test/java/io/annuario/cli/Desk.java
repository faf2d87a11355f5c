package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A statistician's desk: a small job of two regions with an office each, its input and output
 * folders, and the command line.
 */
public final class Desk {

  private static final String JOB =
      """
      title: { it: "Rilevazione piccola", en: "Small survey" }
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
      """;

  private static final String TERRITORIES =
      """
      code,name,parent,aliases,valid_from,valid_to
      IT,Italia,,Italy,,
      03,Lombardia,IT,,,
      05,Veneto,IT,,,
      """;

  private static final String OFFICES =
      """
      code,name,territories,aliases,numbers,contact,expected_from,expected_to
      MI,Centro di Milano,03,Milano|Lombardia,,,,
      VE,Centro di Venezia,05,Venezia|Veneto,,,,
      """;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Desk(Path folder) throws IOException {
    this.folder = folder;
    write("jobs/small/job.yaml", JOB);
    write("jobs/small/codes/territories.csv", TERRITORIES);
    write("jobs/small/codes/offices.csv", OFFICES);
    Files.createDirectories(received());
  }

  /** One office reports on the whole country, by sex; nothing has come yet. */
  static Desk ofOneOfficeBySex(Path folder) throws IOException {
    Desk desk = new Desk(folder);
    desk.add(
        "jobs/small/job.yaml",
        """
        dimensions:
          - code: SEX
            name: { it: Sesso, en: Sex }
            categories:
              - { code: F, name: { it: Femmine, en: Women } }
              - { code: M, name: { it: Maschi, en: Men } }
        """);
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,numbers,contact,expected_from,expected_to
        MI,Ministero,IT,ministero,,,,
        """);
    return desk;
  }

  /** Both offices have sent their return: 147 + 37 arrested of 1184 + 663 investigated. */
  public static Desk complete(Path folder) throws IOException {
    return complete(new Desk(folder));
  }

  /** Likewise, on a desk that is there. */
  static Desk complete(Desk desk) throws IOException {
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    return desk;
  }

  /** Adds lines to a file that is there. */
  void add(String file, String lines) throws IOException {
    Files.writeString(folder.resolve(file), lines, StandardOpenOption.APPEND);
  }

  /** A return with one region; figures may be numbers or texts. */
  public Path receive(String file, String region, Object investigated, Object arrested)
      throws IOException {
    Path path = received().resolve(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(path)) {
      Sheet sheet = workbook.createSheet("Dati");
      fill(sheet.createRow(0), "Regione", "Persone indagate", "Persone arrestate");
      fill(sheet.createRow(1), region, investigated, arrested);
      workbook.write(bytes);
    }
    return path;
  }

  private static void fill(Row row, Object... values) {
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Number number) {
        row.createCell(column).setCellValue(number.doubleValue());
      } else {
        row.createCell(column).setCellValue(values[column].toString());
      }
    }
  }

  Desk with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /** Answers for queries, a line each. */
  void accept(String lines) throws IOException {
    write(
        "input/small/2024/accepted-queries.csv",
        "id,code,office,territory,indicator,breakdown,period,value,reason,by,date\n" + lines);
  }

  /** Figures in the place of those that were sent, a line each. */
  void correct(String lines) throws IOException {
    write(
        "input/small/2024/corrections.csv",
        "territory,indicator,breakdown,period,old,new,reason,by,date,source\n" + lines);
  }

  Path received() {
    return folder.resolve("input/small/2024");
  }

  public Path made(String file) {
    return folder.resolve("output/small/2024").resolve(file);
  }

  Path output() {
    return folder.resolve("output");
  }

  /** {@code run small --year 2024} and what is added. */
  Said run(String... more) {
    return say(
        Stream.concat(Stream.of("run", "small", "--year", "2024"), Stream.of(more)).toList());
  }

  /** A command of plain words, with arguments that may have spaces. */
  Said say(String words, List<String> arguments, String... more) {
    return say(
        Stream.of(List.of(words.split(" ")), arguments, List.of(more))
            .flatMap(List::stream)
            .toList());
  }

  /** Any command, with the desk's folders. */
  Said say(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args =
        Stream.concat(
                words.stream(),
                Stream.of("jobs", "input", "output")
                    .map(name -> "--" + name + "=" + folder.resolve(name)))
            .toArray(String[]::new);
    int code =
        Cli.run(
            args,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            environment);
    return Said.of(code, out.toString(UTF_8), err.toString(UTF_8), folder);
  }
}
