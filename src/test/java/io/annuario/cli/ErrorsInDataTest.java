package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each error in the data blocks the edition, with a message to forward and exit code 3. */
class ErrorsInDataTest {

  @TempDir Path folder;

  @Test
  void a_text_in_a_count_cell() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    assertThat(desk.run())
        .isEqualTo(
            new Said(
                3,
                """
                small 2024: blocked by 1 error; nothing was published
                Offices    2 files received for 2 offices: 2 read, 0 read before, 1 rejected
                Figures    4 read, 3 accepted, 1 rejected
                Findings   1 error, 0 queries, 0 notes: DESK/output/small/2024/findings.csv
                To send    1 file to correct: DESK/output/small/2024/to-correct
                Report     DESK/output/small/2024/small-2024-blocked-report.html
                Next       send the offices what is to be corrected, put what comes back in its place, run again
                """,
                """
                milano.xlsx
                  error: milano.xlsx, sheet 'Dati', cell C2: Lombardia, Persons arrested: expected\
                 a whole number, got "molti". Write the number, or n/a if it is not available.
                """));
  }

  @Test
  void a_region_that_nobody_knows() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardai", 1184, 147);
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .isEqualTo(
            """
            milano.xlsx
              error: milano.xlsx, sheet 'Dati', cell A2: label: expected a territory, such as\
             "Lombardia", got "Lombardai". Correct the label, or add it to the aliases in\
             jobs/small/codes/territories.csv.
            """);
  }

  @Test
  void more_arrested_than_investigated() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 147, 1184);
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .isEqualTo(
            """
            milano.xlsx
              error: milano.xlsx, sheet 'Dati', cell C2: Lombardia, Persons arrested: expected at\
             most 147, that is "Persons investigated" (milano.xlsx, sheet 'Dati', cell B2), got\
             1,184. A part cannot exceed the whole: correct whichever of the two figures is wrong.
            """);
  }

  @Test
  void the_same_office_twice() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano corretto.xlsx", "Lombardia", 1184, 144);
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .isEqualTo(
            """
            milano.xlsx
              error: milano.xlsx, sheet 'Dati', cell C2: Centro di Milano, Lombardia, Persons\
             arrested: expected each figure in one file of the office, got the same in\
             milano corretto.xlsx, sheet 'Dati', cell C2, and one more likewise. Keep only the valid\
             file in the folder, or ask the office for files that do not repeat the same figures.
            """);
  }

  @Test
  void a_copy_of_a_return_is_only_noted() throws IOException {
    Desk desk = Desk.complete(folder);
    Files.copy(desk.received().resolve("milano.xlsx"), desk.received().resolve("milano (1).xlsx"));
    Said said = desk.run("--verbose");
    assertThat(said.code()).isZero();
    assertThat(said.err())
        .isEqualTo(
            """
            milano.xlsx
              note: milano.xlsx: copy: expected each return once, got the same content as\
             milano (1).xlsx. The copy is not read: remove it from the folder.
            """);
  }

  @Test
  void a_corrupt_file() throws IOException {
    Desk desk = Desk.complete(folder);
    Path milano = desk.received().resolve("milano.xlsx");
    byte[] bytes = Files.readAllBytes(milano);
    Files.write(milano, Arrays.copyOf(bytes, bytes.length / 2));
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .isEqualTo(
            """
            milano.xlsx
              error: milano.xlsx: damaged file: expected an intact spreadsheet, got a truncated or\
             altered zip container. Open the file in the program that made it, save it again as\
             .xlsx and send it again.
            """);
  }

  @Test
  void an_encrypted_file() throws Exception {
    Desk desk = Desk.complete(folder);
    Path milano = desk.received().resolve("milano.xlsx");
    byte[] bytes = Files.readAllBytes(milano);
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream file = Files.newOutputStream(milano)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("segreto");
      try (OutputStream plain = encryptor.getDataStream(container)) {
        plain.write(bytes);
      }
      container.writeFilesystem(file);
    }
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .isEqualTo(
            """
            milano.xlsx
              error: milano.xlsx: password-protected file: expected a file that opens without a\
             password, got encrypted content. Ask the office for a copy without a password.
            """);
  }

  @Test
  void an_empty_folder() throws IOException {
    assertThat(new Desk(folder).run("--language", "it"))
        .isEqualTo(
            new Said(
                3,
                """
                small 2024: bloccata da 1 errore; nulla è stato pubblicato
                Uffici     0 file per 2 uffici: 0 letti, 0 già letti, 0 respinti
                Mancano    Centro di Milano, Centro di Venezia
                Cifre      0 lette, 0 accettate, 0 respinte
                Rilievi    1 errore, 0 da verificare, 0 note: DESK/output/small/2024/findings.csv
                Rapporto   DESK/output/small/2024/small-2024-blocked-report.html
                E poi      rimediare a ciò che è detto sopra, poi rilanciare
                """,
                """
                DESK/input/small/2024
                  errore: DESK/input/small/2024: edizione 2024: atteso i file degli uffici,\
                 trovato una cartella vuota. Mettere i file ricevuti in DESK/input/small/2024 e\
                 rilanciare.
                """));
  }

  @Test
  void the_vintage_that_was_published_stands_and_the_report_goes_with_the_error()
      throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 147, 1184);
    assertThat(desk.run("--json").out())
        .contains(
            "\"status\":\"BLOCKED\",\"exitCode\":3,\"vintage\":1,",
            "\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}",
            "\"workbook\":\"DESK/output/small/2024/small-2024-v1.xlsx\"");
    assertThat(desk.made("findings.csv")).content().startsWith("\uFEFF\"severity\",\"code\",");
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    assertThat(desk.run("--json").code()).isZero();
    assertThat(desk.made("findings.csv")).doesNotExist();
  }
}
