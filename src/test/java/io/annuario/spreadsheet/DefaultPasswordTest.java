package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that Excel opens without asking for the password that they have. */
class DefaultPasswordTest {

  @TempDir Path folder;

  private Path encrypted(EncryptionMode mode, byte[] content) throws Exception {
    Path file = folder.resolve("a.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
      try (OutputStream hidden = encryptor.getDataStream(container)) {
        hidden.write(content);
      }
      container.writeFilesystem(out);
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource(names = {"standard", "agile"})
  void an_xlsx_with_the_default_password_is_read(EncryptionMode mode) throws Exception {
    Path plain = PoiFixture.write(folder.resolve("plain.xlsx"));
    Reading read = Reading.of(encrypted(mode, Files.readAllBytes(plain)));
    assertThat(read.said()).isEmpty();
    assertThat(read.value("Dati!B1")).isEqualTo(number("1234.6"));
    assertThat(read.cells().keySet()).isEqualTo(Reading.of(plain).cells().keySet());
  }

  @Test
  void an_xls_with_the_default_password_is_read() throws Exception {
    Path file = folder.resolve("a.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Dati").createRow(0).createCell(0).setCellValue(25706);
      Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Reading.of(file).value("Dati!A1")).isEqualTo(number("25706"));
  }

  @Test
  void nothing_decrypted_stays_on_the_disk() throws Exception {
    Path plain = PoiFixture.write(folder.resolve("plain.xlsx"));
    Path file = encrypted(EncryptionMode.agile, Files.readAllBytes(plain));
    long before = temporaryFiles();
    try (Spreadsheet spreadsheet = Spreadsheets.open(file, "a.xlsx")) {
      assertThat(spreadsheet.sheets()).hasSize(2);
      assertThat(temporaryFiles()).isEqualTo(before);
    }
  }

  private static long temporaryFiles() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches("annuario.*\\.tmp"))
          .count();
    }
  }

  @Test
  void what_is_encrypted_and_no_workbook_is_refused() throws Exception {
    Path file = encrypted(EncryptionMode.agile, "a;b".getBytes(StandardCharsets.UTF_8));
    assertThat(assertThrows(RefusedFile.class, () -> Reading.of(file)).finding().said().en())
        .isEqualTo(
            "a.xlsx: damaged file: expected an intact spreadsheet, got a truncated or altered zip"
                + " container. Open the file in the program that made it, save it again as .xlsx"
                + " and send it again.");
  }
}
