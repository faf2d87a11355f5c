package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must not be read: each has its whole message. */
class RefusalTest {

  private static final String RESAVE =
      " Open the file in the program that made it, save it again as .xlsx and send it again.";
  private static final String KEEP = " Copy just the table into a new workbook and send that one.";
  private static final String NO_SHEET =
      ": type of file: expected .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, got ";

  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(Path path) {
    return refused(path, Limits.DEFAULT);
  }

  private static String refused(Path path, Limits limits) {
    return assertThrows(RefusedFile.class, () -> Reading.of(path, limits)).finding().said().en();
  }

  private static String rifiutato(Path path) {
    return assertThrows(RefusedFile.class, () -> Reading.of(path)).finding().said().it();
  }

  @Test
  void an_empty_file_is_refused() throws Exception {
    assertThat(refused(file("a.xlsx", "")))
        .isEqualTo(
            "a.xlsx: empty file: expected a spreadsheet with the data, got no content."
                + " Ask the office to send the file again.");
    assertThat(rifiutato(file("a.csv", " \r\n\0")))
        .isEqualTo(
            "a.csv: file vuoto: atteso un foglio di calcolo con i dati, trovato nessun contenuto."
                + " Chiedere all'ufficio di inviare di nuovo il file.");
  }

  @Test
  void what_is_no_spreadsheet_is_named() throws Exception {
    assertThat(refused(file("a.xlsx", "%PDF-1.7")))
        .isEqualTo(
            "a.xlsx"
                + NO_SHEET
                + "a PDF document."
                + " Ask the office for the spreadsheet that it was made from.");
    assertThat(refused(file("b.xls", "<html><table><tr><td>1</td></tr></table></html>")))
        .isEqualTo(
            "b.xls"
                + NO_SHEET
                + "an HTML page saved as a sheet."
                + " Open it in Excel or LibreOffice, save it as .xlsx and hand in that one.");
    assertThat(
            rifiutato(
                file(
                    "c.xls",
                    "<?xml version=\"1.0\"?><Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")))
        .isEqualTo(
            "c.xls: tipo di file: atteso .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, trovato un"
                + " «Foglio di calcolo XML 2003». Aprirlo in Excel o LibreOffice, salvarlo con nome"
                + " come .xlsx e consegnare quello.");
    assertThat(refused(ZipFixture.empty().with("a.csv", "1;2").write(folder.resolve("d.zip"))))
        .isEqualTo(
            "d.zip"
                + NO_SHEET
                + "a zip archive with other files."
                + " Unpack the files from the archive and hand them in one by one.");
    assertThat(refused(file("e.csv", new byte[] {1, 2, 3, 0, 5, 6})))
        .isEqualTo(
            "e.csv"
                + NO_SHEET
                + "an unknown binary file."
                + " Ask the office for the spreadsheet that it was made from.");
  }

  @Test
  void an_encrypted_file_is_refused() throws Exception {
    Path ooxml = folder.resolve("a.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(ooxml)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("segreto");
      try (OutputStream hidden = encryptor.getDataStream(container)) {
        hidden.write(new byte[100]);
      }
      container.writeFilesystem(out);
    }
    assertThat(refused(ooxml))
        .isEqualTo(
            "a.xlsx: password-protected file: expected a file that opens without a password,"
                + " got encrypted content. Ask the office for a copy without a password.");
    Path biff = folder.resolve("a.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(biff)) {
      workbook.createSheet();
      Biff8EncryptionKey.setCurrentUserPassword("segreto");
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(rifiutato(biff))
        .isEqualTo(
            "a.xls: file protetto da password: atteso un file che si apre senza password, trovato"
                + " un contenuto cifrato. Chiedere all'ufficio una copia senza password.");
  }

  @Test
  void a_truncated_file_is_refused() throws Exception {
    Path whole = ZipFixture.xlsx("").write(folder.resolve("whole.xlsx"));
    byte[] bytes = Files.readAllBytes(whole);
    assertThat(refused(file("a.xlsx", Arrays.copyOf(bytes, bytes.length / 2))))
        .isEqualTo(
            "a.xlsx: damaged file: expected an intact spreadsheet,"
                + " got a truncated or altered zip container."
                + RESAVE);
    assertThat(refused(ZipFixture.xlsx("<row r='1'><c").write(folder.resolve("b.xlsx"))))
        .isEqualTo(
            "b.xlsx: damaged file: expected an intact spreadsheet,"
                + " got an unreadable part xl/worksheets/sheet1.xml."
                + RESAVE);
    assertThat(
            refused(
                ZipFixture.xlsx("")
                    .without("xl/worksheets/sheet1.xml")
                    .write(folder.resolve("c.xlsx"))))
        .isEqualTo(
            "c.xlsx: damaged file: expected an intact spreadsheet,"
                + " got the part xl/worksheets/sheet1.xml is missing."
                + RESAVE);
  }

  @Test
  void a_document_type_is_refused_before_its_entities_are_read() throws Exception {
    Path bomb =
        ZipFixture.xlsx("")
            .with(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet>&b;</worksheet>")
            .write(folder.resolve("a.xlsx"));
    assertThat(refused(bomb))
        .isEqualTo(
            "a.xlsx: damaged file: expected an intact spreadsheet, got the part"
                + " xl/worksheets/sheet1.xml with a DOCTYPE declaration, which is used for attacks."
                + RESAVE);
  }

  @Test
  void a_zip_bomb_is_refused() throws Exception {
    Path bomb = folder.resolve("a.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      Path small = ZipFixture.xlsx("").write(folder.resolve("small.xlsx"));
      try (var parts = new java.util.zip.ZipFile(small.toFile())) {
        for (var entry : java.util.Collections.list(parts.entries())) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          if (entry.getName().endsWith("sheet1.xml")) {
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] comments = "<!---->".repeat(150_000).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 80; megabyte++) {
              zip.write(comments);
            }
          } else {
            zip.write(parts.getInputStream(entry).readAllBytes());
          }
        }
      }
    }
    assertThat(refused(bomb))
        .startsWith("a.xlsx: file too large: expected at most 250 times its packed size (it looks")
        .endsWith("times its packed size (it looks like a zip bomb)." + KEEP);
  }

  @Test
  void a_sheet_higher_or_wider_than_any_is_refused() throws Exception {
    assertThat(
            refused(
                ZipFixture.xlsx("<row r='1048577'><c><v>1</v></c></row>")
                    .write(folder.resolve("a.xlsx"))))
        .isEqualTo(
            "a.xlsx, sheet 'Dati': file too large: expected at most 1,048,576 rows,"
                + " got at least 1,048,577 rows."
                + KEEP);
    assertThat(
            rifiutato(
                ZipFixture.xlsx("<row r='1'><c r='XFE1'><v>1</v></c></row>")
                    .write(folder.resolve("b.xlsx"))))
        .isEqualTo(
            "b.xlsx, foglio 'Dati': file troppo grande: atteso al massimo 16.384 colonne, trovato"
                + " almeno 16.385 colonne. Copiare la sola tabella in una cartella di lavoro nuova"
                + " e rimandare quella.");
  }

  @Test
  void a_row_repeated_a_million_times_is_refused_if_it_holds_something() throws Exception {
    Path path =
        ZipFixture.ods(
                "",
                "<table:table table:name='Dati'><table:table-row"
                    + " table:number-rows-repeated='1048576'><table:table-cell"
                    + " office:value-type='float' office:value='1'/>"
                    + "</table:table-row></table:table>")
            .write(folder.resolve("a.ods"));
    assertThat(refused(path))
        .isEqualTo(
            "a.ods, sheet 'Dati': file too large: expected at most 100,000 repetitions of a filled"
                + " row, got at least 1,048,576 repetitions of a filled row."
                + KEEP);
  }

  @Test
  void an_encrypted_ods_is_refused() throws Exception {
    Path path =
        ZipFixture.ods("", "<table:table table:name='Dati'/>")
            .with(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry>"
                    + "</m:manifest>")
            .write(folder.resolve("a.ods"));
    assertThat(refused(path))
        .isEqualTo(
            "a.ods: password-protected file: expected a file that opens without a password,"
                + " got encrypted content. Ask the office for a copy without a password.");
  }

  @Test
  void a_file_that_takes_too_long_is_refused() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append("a;b;c\n");
    }
    Path path = file("a.csv", lines.toString());
    assertThat(refused(path, OtherLimits.time(Duration.ZERO)))
        .isEqualTo(
            "a.csv: file that takes too long to read: expected at most 0 seconds,"
                + " got a longer time."
                + KEEP);
  }

  @Test
  void a_cell_given_twice_with_different_values_is_refused() throws Exception {
    Path path =
        ZipFixture.xlsx("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>")
            .write(folder.resolve("a.xlsx"));
    assertThat(refused(path))
        .isEqualTo(
            "a.xlsx, sheet 'Dati': damaged file: expected an intact spreadsheet,"
                + " got the cell A1 twice, with different values."
                + RESAVE);
  }

  @Test
  void quotes_that_are_never_closed_are_refused() throws Exception {
    assertThat(refused(file("a.csv", "a;b\n1;\"2\n3;4\n")))
        .isEqualTo(
            "a.csv: damaged file: expected an intact spreadsheet,"
                + " got quotes opened after line 1 of the text and never closed."
                + RESAVE);
  }

  @Test
  void a_file_that_is_gone_is_refused() {
    assertThat(refused(folder.resolve("none.xlsx")))
        .isEqualTo(
            "none.xlsx: inaccessible file: expected a file that can be read, got a read error of"
                + " the disk. Check that the file still exists and its permissions, then repeat.");
  }
}
