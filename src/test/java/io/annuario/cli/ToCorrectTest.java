package io.annuario.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes back to the offices, read back with POI. */
class ToCorrectTest {

  private static final String MANY =
      "Error: Lombardia, Persons arrested: expected a whole number, got \"molti\".\n"
          + "Write the number, or n/a if it is not available.";

  @TempDir Path folder;

  @Test
  void an_office_gets_its_own_workbook_with_a_list_a_fill_and_a_comment_and_a_letter()
      throws IOException {
    Desk desk = Desk.complete(folder);
    Path sent = desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    assertThat(desk.run().out())
        .contains("To send    1 file to correct: DESK/output/small/2024/to-correct\n");
    Path back = desk.made("to-correct/milano.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(back.toFile().getPath())) {
      assertThat(workbook.getSheetName(0)).isEqualTo("To correct");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      XSSFSheet list = workbook.getSheetAt(0);
      assertThat(texts(list.getRow(5))).containsExactly("Severity", "Where", "What", "What to do");
      assertThat(texts(list.getRow(6)))
          .containsExactly(
              "Error",
              "Sheet 'Dati', cell C2",
              "Lombardia, Persons arrested: expected a whole number, got \"molti\"",
              "Write the number, or n/a if it is not available.");
      assertThat(list.getRow(6).getCell(1).getHyperlink().getLocation()).isEqualTo("'Dati'!C2");
      XSSFCell wrong = workbook.getSheet("Dati").getRow(1).getCell(2);
      assertThat(wrong.getStringCellValue()).isEqualTo("molti");
      assertThat(wrong.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFFFC7CE");
      assertThat(wrong.getCellComment().getString().getString()).isEqualTo(MANY);
      assertThat(workbook.getSheet("Dati").getRow(1).getCell(1).getCellStyle().getIndex()).isZero();
    }
    assertThat(untouched(sent)).isNotEmpty();
    assertThat(parts(back)).containsAllEntriesOf(untouched(sent));
    assertThat(desk.made("to-correct/milano.xlsx.txt"))
        .content()
        .isEqualTo(
            """
            Subject: figures to correct: Small survey, edition 2024, Centro di Milano

            Good morning,

            in the file "milano.xlsx" that we received for "Small survey", edition 2024, we found 1 error.
            In the attached copy (milano.xlsx) each cell is marked, with a comment that says why; the first sheet lists them all.

            Errors, to be corrected:
            1. Sheet 'Dati', cell C2: Lombardia, Persons arrested: expected a whole number, got "molti". Write the number, or n/a if it is not available.

            Please correct the file and send it back. Thank you.
            """);
    assertThat(Files.getPosixFilePermissions(back))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void it_goes_when_the_return_is_good_again_and_what_others_put_there_stays() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    desk.run();
    Path note = Files.writeString(desk.made("to-correct/sent on 3 May.txt"), "called them");
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    assertThat(desk.run().code()).isZero();
    assertThat(note.resolveSibling(".")).isDirectoryNotContaining("glob:**/milano*");
    assertThat(note).hasContent("called them");
  }

  @Test
  void corrected_and_sent_back_as_it_is_it_reads_as_if_nothing_had_been_added() throws IOException {
    Desk desk = Desk.complete(folder);
    comment(desk.receive("milano.xlsx", "Lombardia", 1184, "molti"), "Ask Bruno");
    desk.run();
    Path back = desk.made("to-correct/milano.xlsx");
    Path again = desk.received().resolve("milano.xlsx");
    Files.copy(back, again, StandardCopyOption.REPLACE_EXISTING);
    Said second = desk.run("--verbose");
    assertThat(second.out())
        .contains("blocked by 1 error;", "Findings   1 error, 0 queries, 0 notes");
    try (XSSFWorkbook workbook = new XSSFWorkbook(back.toFile().getPath())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      XSSFCell wrong = workbook.getSheet("Dati").getRow(1).getCell(2);
      assertThat(wrong.getCellComment().getString().getString()).isEqualTo("Ask Bruno\n\n" + MANY);
      wrong.setCellValue(147);
      try (OutputStream file = Files.newOutputStream(again)) {
        workbook.write(file);
      }
    }
    Said third = desk.run("--verbose");
    assertThat(third.code()).isZero();
    assertThat(third.out())
        .contains("Persons arrested        184\n", "Findings   0 errors, 0 queries, 0 notes\n");
  }

  @Test
  void a_return_in_another_format_gets_a_list_that_says_why_it_is_one() throws IOException {
    Desk desk = Desk.complete(folder);
    Files.delete(desk.received().resolve("milano.xlsx"));
    desk.write(
        "input/small/2024/milano.csv",
        "Regione;Persone indagate;Persone arrestate\nLombardia;1184;molti\n");
    desk.run("--language", "it");
    try (XSSFWorkbook list =
        new XSSFWorkbook(desk.made("to-correct/milano.csv.xlsx").toFile().getPath())) {
      assertThat(list.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
          .isEqualTo(
              "The findings are not marked in the file itself, for it is not an .xlsx workbook.");
      assertThat(list.getSheetAt(0).getRow(6).getCell(1).getStringCellValue()).isEqualTo("Cell C2");
    }
    assertThat(desk.made("to-correct/milano.csv.xlsx.txt"))
        .content()
        .contains("attached workbook (milano.csv.xlsx)");
  }

  @Test
  void an_office_is_written_to_in_its_language_and_no_person_is_named_again() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,contact,language
        MI,Centro di Milano,03,Milano|Lombardia,milano@example.org,it
        VE,Centro di Venezia,05,Venezia|Veneto,,
        """);
    desk.receive("milano.xlsx", "Lombardia", "molti", "RSSMRA85T10A562S");
    desk.run();
    Path letter = desk.made("to-correct/milano.xlsx.xlsx.txt");
    assertThat(letter)
        .content()
        .startsWith("A: milano@example.org\nOggetto: dati da correggere: Rilevazione piccola,")
        .contains("perché ha dati di singole persone.");
    try (Stream<Path> made = Files.walk(desk.made("to-correct"))) {
      assertThat(made.filter(Files::isRegularFile).toList())
          .hasSize(2)
          .allSatisfy(
              file ->
                  assertThat(
                          file.toString().endsWith(".xlsx")
                              ? parts(file).toString()
                              : Files.readString(file))
                      .doesNotContain("RSSMRA"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, it has macros.",
    "_xmlsignatures/sig1.xml, 'it is signed, and the signature would break.'",
    "XL/WORKBOOK.XML, it is put together in an unusual way and might break."
  })
  void what_would_harm_the_workbook_is_not_done(String part, String why) throws IOException {
    Desk desk = Desk.complete(folder);
    Path sent = desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    Map<String, String> parts = parts(sent);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sent))) {
      for (Map.Entry<String, String> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(ISO_8859_1));
      }
      zip.putNextEntry(new ZipEntry(part));
    }
    desk.run();
    assertThat(desk.made("to-correct/milano.xlsx")).doesNotExist();
    assertThat(desk.made("to-correct/milano.xlsx.xlsx.txt"))
        .content()
        .contains("Nothing is marked in the file itself, for " + why);
  }

  @Test
  void an_office_is_asked_for_what_an_office_can_do() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardai", 1184, 147);
    assertThat(desk.run().err()).contains("or add it to the aliases in jobs/small/codes/");
    assertThat(desk.made("to-correct/milano.xlsx.txt"))
        .content()
        .contains(
            "1. Sheet 'Dati', cell A2: label: expected a territory, such as \"Lombardia\", got"
                + " \"Lombardai\". Correct the label, or write us what it means.\n")
        .doesNotContain("jobs/");
  }

  @Test
  void an_office_is_never_sent_to_the_definition_of_the_job() throws IOException {
    Desk desk = Desk.complete(folder);
    Files.delete(desk.received().resolve("milano.xlsx"));
    desk.write(
        "input/small/2024/milano.csv",
        "Regione;Persone indagate;Persone arrestate\nLombardia;1184;147\n"
            + "\nPersone indagate;;;;77".repeat(30));
    assertThat(desk.run().err()).contains("or say in a layout of job.yaml");
    assertThat(desk.made("to-correct/milano.csv.xlsx.txt"))
        .content()
        .contains("Correct the sheet, or write us how it is to be read.\n")
        .doesNotContain("job.yaml");
  }

  @Test
  void words_that_no_finding_repeats_are_not_passed_on_in_a_copy_of_the_file() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, "2, Zebedeo Quaresmini e un fratello");
    desk.run();
    assertThat(desk.made("to-correct/milano.xlsx")).doesNotExist();
    assertThat(desk.made("to-correct/milano.xlsx.xlsx.txt"))
        .content()
        .contains("for it has words that might tell of single persons.")
        .doesNotContain("Quaresmini");
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  private static void comment(Path file, String text) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        OutputStream target = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
      XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
      comment.setString(text);
      sheet.getRow(1).getCell(2).setCellComment(comment);
      workbook.write(target);
    }
  }

  /** The parts of a return that no annotation changes. */
  private static Map<String, String> untouched(Path file) throws IOException {
    Map<String, String> parts = parts(file);
    parts.keySet().removeIf(name -> name.matches(".*(Types|workbook|styles|sheet1)\\S*"));
    return parts;
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(
            entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), ISO_8859_1));
      }
    }
    return parts;
  }
}
