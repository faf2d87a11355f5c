package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes with the returns and is none stops no country; what may be a return is never lost. */
class StrayFilesTest {

  private static final String ARRESTED = "Regione;Persone arrestate\nLombardia;147\n";
  private static final String INVESTIGATED = "Regione;Persone indagate\nLombardia;1184\n";

  @TempDir Path folder;

  @Test
  void a_letter_an_upload_and_a_hidden_file_are_queries_beside_what_is_published()
      throws IOException {
    Desk desk = Desk.complete(folder);
    desk.write("input/small/2024/lettera lombardia.pdf", "%PDF-1.7");
    desk.write("input/small/2024/nota.txt", "Gentili colleghi,\nin allegato i dati, buon lavoro");
    desk.write("input/small/2024/milano.xlsx.filepart", "PK");
    desk.write("input/small/2024/.milano.xlsx", "PK");
    desk.write("input/small/2024/.old/milano.xlsx", "PK");
    desk.write("input/small/2024/.~lock.milano.xlsx#", "somebody");

    Said first = desk.run("--json");
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("\"received\":2").contains("\"query\":5");
    assertThat(first.err())
        .isEqualTo(
            """
            .milano.xlsx
              query: .milano.xlsx: file among the returns: expected .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, got a hidden name, with a dot. Take the dot away if it is a return; if not, take it out of the folder, list it in 'ignore' of edition.yaml, or accept the query.
            .old
              query: .old: file among the returns: expected .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, got a hidden name, with a dot. Take the dot away if it is a return; if not, take it out of the folder, list it in 'ignore' of edition.yaml, or accept the query.
            lettera lombardia.pdf
              query: lettera lombardia.pdf: file among the returns: expected .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, got a PDF document. If it has figures, ask the office for the spreadsheet; if not, take it out of the folder, list it in 'ignore' of edition.yaml, or accept the query.
            milano.xlsx.filepart
              query: milano.xlsx.filepart: file among the returns: expected .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, got an upload that has not come to its end. Wait until all of it is there, or ask the office to send it again.
            nota.txt
              query: nota.txt: file among the returns: expected .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, got a text without tables. If it has figures, ask the office for the spreadsheet; if not, take it out of the folder, list it in 'ignore' of edition.yaml, or accept the query.
            """);

    assertThat(desk.run("--strict").code()).isEqualTo(3);
    desk.write("input/small/2024/edition.yaml", "ignore: ['*.PDF', nota.txt, '.*', '*part']\n");
    Files.delete(desk.received().resolve(".old/milano.xlsx"));
    Files.delete(desk.received().resolve(".old"));
    Said unchanged = desk.run("--strict", "--verbose");
    assertThat(unchanged.code()).isZero();
    assertThat(unchanged.err())
        .contains(
            "note: nota.txt: file among the returns: expected a return, got a file to be ignored."
                + " It was not read, as 'ignore' in edition.yaml says.");
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();
  }

  @Test
  void a_query_about_a_letter_is_accepted_like_any_other() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.write("input/small/2024/lettera.pdf", "%PDF-1.7");
    String id =
        desk.run("--json").out().replaceAll("(?s).*\"id\":\"(FILE_STRAY-[0-9a-f]{10}).*", "$1");
    String by = "Anna Verdi";
    assertThat(
            desk.say(List.of("accept", "small", "--year", "2024", id, "--by", by, "--reason", "ok"))
                .code())
        .isZero();
    Said strict = desk.run("--strict", "--verbose");
    assertThat(strict.code()).isZero();
    assertThat(strict.err()).contains("note: lettera.pdf: ").contains("Accepted by Anna Verdi");
    assertThat(desk.run("--strict").code()).isZero();
    desk.write("input/small/2024/lettera.pdf", "%PDF-1.7 another one");
    assertThat(desk.run("--strict").code()).isEqualTo(3);
  }

  @Test
  void a_damaged_spreadsheet_is_an_error_still() throws IOException {
    Desk desk = new Desk(folder);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    Files.write(desk.received().resolve("milano.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("error: milano.xlsx: damaged file");
  }

  @Test
  void the_files_of_an_archive_are_read_under_its_name_and_in_parts() throws IOException {
    Desk desk = new Desk(folder);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    Map<String, byte[]> packed = new LinkedHashMap<>();
    packed.put("2024/arrestati.csv", ARRESTED.getBytes(UTF_8));
    packed.put("indagati.csv", INVESTIGATED.getBytes(UTF_8));
    packed.put("lettera.pdf", "%PDF-1.7".getBytes(UTF_8));
    packed.put("__MACOSX/._indagati.csv", new byte[] {0, 1});
    Path zip = desk.received().resolve("Milano.zip");
    zip(zip, packed);

    Said said = desk.run("--verbose");
    assertThat(said.code()).isZero();
    assertThat(said.err())
        .contains("query: Milano.zip!lettera.pdf: file among the returns")
        .contains(
            "note: Milano.zip!2024/arrestati.csv: Centro di Milano: expected a file, got 2 files:"
                + " Milano.zip!2024/arrestati.csv, Milano.zip!indagati.csv. No figure stands in two"
                + " of them: together they count as one return.");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"UNCHANGED\"")
        .contains("\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}")
        .contains("\"INVESTIGATED\":{\"value\":1847,\"qualifier\":\"=\"}");

    Said checked = desk.say("check small", List.of(zip.toString()), "--year", "2024");
    assertThat(checked.out())
        .contains("DESK/input/small/2024/Milano.zip!indagati.csv (Centro di Milano): read")
        .contains("Milano.zip!lettera.pdf: refused");
    assertThat(checked.code()).isZero();

    packed.remove("indagati.csv");
    zip(zip, packed);
    Said partAway = desk.run();
    assertThat(partAway.code()).isEqualTo(4);
    assertThat(partAway.err()).contains("Milano.zip!indagati.csv");
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();
  }

  @Test
  void a_figure_that_stands_in_two_files_of_an_office_is_one_error_with_both_places()
      throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano (2).xlsx", "Lombardia", 1184, 148);
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .isEqualTo(
            """
            milano.xlsx
              error: milano.xlsx, sheet 'Dati', cell C2: Centro di Milano, Lombardia, Persons arrested: expected each figure in one file of the office, got the same in milano (2).xlsx, sheet 'Dati', cell C2, and one more likewise. Keep only the valid file in the folder, or ask the office for files that do not repeat the same figures.
            """);
    Said checked = desk.say("check small", List.of(desk.received().toString()));
    assertThat(checked.code()).isEqualTo(3);
    assertThat(checked.out()).contains("and one more likewise");
  }

  @Test
  void a_correction_of_one_file_is_no_reason_to_lose_another() throws IOException {
    Desk desk = new Desk(folder);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    desk.write("input/small/2024/milano-1.csv", "Regione;Persone indagate\nLombardia;1000\n");
    desk.write("input/small/2024/milano-2.csv", "Regione;Persone arrestate\nLombardia;150\n");
    assertThat(desk.run().code()).isZero();

    desk.write("input/small/2024/milano-1.csv", "Regione;Persone indagate\nLombardia;1001\n");
    Files.delete(desk.received().resolve("milano-2.csv"));
    Said away = desk.run("--json");
    assertThat(away.out()).contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":1,");
    assertThat(away.err())
        .contains(
            "Centro di Milano is no longer there: in vintage 1 its figures came from"
                + " milano-2.csv.");

    desk.write("input/small/2024/milano-2.csv", "Regione;Persone arrestate\nAtlantide;150\n");
    Said wrong = desk.run("--json", "--on-error", "exclude");
    assertThat(wrong.out()).contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":1,");

    String all = "Regione;Persone indagate;Persone arrestate\nLombardia;1001;151\n";
    desk.write("input/small/2024/milano-1.csv", all);
    Files.delete(desk.received().resolve("milano-2.csv"));
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":2,");
  }

  @Test
  void an_encrypted_workbook_by_another_name_is_an_error_still() throws IOException {
    Desk desk = Desk.complete(folder);
    Files.write(
        desk.received().resolve("milano-2.dat"),
        SpoiledBytes.encrypted(Files.readAllBytes(desk.received().resolve("milano.xlsx"))));
    assertThat(desk.run("--json").out()).contains("\"status\":\"BLOCKED\"");
  }

  @Test
  void archives_made_to_do_harm_are_errors_in_a_sentence() throws IOException {
    Desk desk = Desk.complete(folder);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int at = 0; at < 501; at++) {
      many.put(at + ".csv", new byte[0]);
    }
    zip(desk.received().resolve("a-many.zip"), many);
    zip(desk.received().resolve("b-out.zip"), Map.of("../../milano.csv", new byte[] {'1'}));
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    zip(inner, Map.of("milano.csv", ARRESTED.getBytes(UTF_8)));
    zip(desk.received().resolve("c-nested.zip"), Map.of("in.zip", inner.toByteArray()));
    zip(desk.received().resolve("d-bomb.zip"), Map.of("milano.csv", new byte[65 << 20]));
    byte[] encrypted = inner.toByteArray();
    encrypted[6] |= 1;
    encrypted[
            new String(encrypted, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2")
                + 8] |=
        1;
    Files.write(desk.received().resolve("e-encrypted.zip"), encrypted);
    Files.write(desk.received().resolve("f-cut.zip"), java.util.Arrays.copyOf(encrypted, 40));

    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    String ask = " Ask the office for the spreadsheets one by one, without an archive.";
    assertThat(said.err().lines().filter(line -> line.startsWith("  ")))
        .containsExactly(
            "  error: a-many.zip: archive: expected the spreadsheets of an office, got at least 501"
                + " parts in the zip container."
                + ask,
            "  error: b-out.zip: archive: expected the spreadsheets of an office, got the name of a"
                + " file that leads out of the archive."
                + ask,
            "  error: c-nested.zip!in.zip: archive: expected the spreadsheets of an office, got an"
                + " archive within an archive."
                + ask,
            "  error: d-bomb.zip: archive: expected the spreadsheets of an office, got at least"
                + " 1,013 times its packed size (it looks like a zip bomb)."
                + ask,
            "  error: e-encrypted.zip: archive: expected the spreadsheets of an office, got"
                + " encrypted content."
                + ask,
            "  error: f-cut.zip: archive: expected the spreadsheets of an office, got a truncated"
                + " or altered zip container."
                + ask);
    assertThat(desk.received().resolve("../../milano.csv")).doesNotExist();
  }

  private static void zip(Path path, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    zip(bytes, files);
    Files.write(path, bytes.toByteArray());
  }

  private static void zip(ByteArrayOutputStream bytes, Map<String, byte[]> files)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }
}
