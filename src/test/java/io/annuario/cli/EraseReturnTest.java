package io.annuario.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a return that has what must not be kept the words are erased, in every file that is made and
 * every byte of the database, and the figures stay.
 */
@EveryDatabase
class EraseReturnTest {

  /**
   * As a note beside a figure that is not there, in the name of a sheet and in that of the file.
   */
  private static final List<String> PLANTED = List.of("Brambilla", "Zanfrognini", "Quaresimin");

  private final DatabaseKind kind;

  @TempDir Path folder;

  private Desk desk;

  EraseReturnTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void a_vintage_with_a_name_in_it() throws IOException {
    desk = Desk.complete(folder);
    if (kind != DatabaseKind.H2) {
      EmptyDatabase database = kind.create();
      desk.with("SPRING_DATASOURCE_URL", database.url())
          .with("SPRING_DATASOURCE_USERNAME", database.username())
          .with("SPRING_DATASOURCE_PASSWORD", database.password());
    }
    desk.add("jobs/small/job.yaml", "missing_signs: [brambilla]\n");
    desk.run();
    Files.delete(desk.received().resolve("venezia.xlsx"));
    planted();
    assertThat(desk.run("--restricted").code()).isZero();
    desk.say("report small --year 2024", List.of());
  }

  private void planted() throws IOException {
    Path file = desk.received().resolve("venezia Quaresimin.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Zanfrognini");
      List<List<String>> rows =
          List.of(
              List.of("Regione", "Persone indagate", "Persone arrestate"),
              List.of("Veneto", "663", "Brambilla"));
      for (int at = 0; at < rows.size(); at++) {
        Row row = sheet.createRow(at);
        rows.get(at)
            .forEach(text -> row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
      }
      workbook.write(bytes);
    }
  }

  @Test
  void no_file_and_no_byte_of_the_database_has_the_words_and_the_figures_stay() throws IOException {
    assertThat(found())
        .as("the test can fail")
        .anyMatch(it -> it.contains(kind == DatabaseKind.H2 ? "annuario.mv.db" : "figure.csv"));
    Path sent = desk.received().resolve("venezia Quaresimin.xlsx");
    byte[] bytes = Files.readAllBytes(sent);
    assertThat(erase(2))
        .isEqualTo(
            new Said(
                2,
                "",
                "small 2024: DESK/input/small/2024/venezia Quaresimin.xlsx still has the texts to"
                    + " be erased. First remove the file; nothing was touched.\n"));
    Files.delete(sent);
    Path elsewhere = Files.copy(desk.made("small-2024-v2.xlsx"), folder.resolve("elsewhere.xlsx"));

    Said said = erase(2);

    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .matches(
            """
            small 2024: vintage 2 withdrawn
            Vintage 1 stands\\.
            The texts of the return of VE are erased: figures, cells and SHA-256 [0-9a-f]{64} stay\\. \
            Removed: the workbook and the report of vintage 2, findings\\.csv and what a run makes anew\\.
            """);
    assertThat(said.err())
        .isEqualTo(
            "Still with these texts, where they were made: backups, copies of the workbook"
                + " elsewhere, the logs of a server (docs/backup.md).\n");
    assertThat(found()).isEmpty();
    assertThat(desk.made("small-2024-v2-WITHDRAWN.xlsx.json")).exists();
    assertThat(desk.say("diff small --year 2024 --from 1 --to 2", List.of()).out())
        .contains("Persons arrested", "37", "cell C2");
    assertThat(desk.say("history small", List.of()).out())
        .endsWith(
            """
              yyyy-mm-dd hh:mm  vintage 2 withdrawn by Anna Verdi (ACCOUNT): Names
              yyyy-mm-dd hh:mm  texts of the return of VE erased by Anna Verdi (ACCOUNT): Names
            """);
    assertThat(desk.say("workbook small --year 2024 --vintage 2", List.of()))
        .matches(it -> it.code() == 2 && it.out().isEmpty())
        .asString()
        .contains(
            "Vintage 2 cannot be written again: the texts of the return of VE were erased by Anna"
                + " Verdi (ACCOUNT) on yyyy-mm-dd hh:mm: Names. Its figures are kept, its SHA-256");
    assertThat(desk.say("workbook small --year 2024 --vintage 1", List.of()).code()).isZero();
    // Whoever kept one is still told that it is what was published.
    assertThat(desk.say("verify", List.of(elsewhere.toString())).out())
        .contains("vintage 2 of small 2024, as it was published", "vintage 2 withdrawn by Anna");

    itIsNotReadAgain(sent, bytes);
    aBackupKeepsIt();
  }

  private void itIsNotReadAgain(Path sent, byte[] bytes) throws IOException {
    Files.write(sent, bytes);
    assertThat(desk.run())
        .matches(it -> it.code() == 3)
        .asString()
        .contains("got that of VE whose texts were erased: Names. Take it out of the folder");
    Files.delete(sent);
    desk.receive("venezia.xlsx", "Veneto", 663, 39);
    assertThat(desk.run().out()).startsWith("small 2024: vintage 3 published\n");
    assertThat(found()).isEmpty();
  }

  private void aBackupKeepsIt() throws IOException {
    Path file = folder.resolve("output/backup.zip");
    assertThat(desk.say("backup", List.of(file.toString())).code()).isZero();
    Desk there = new Desk(folder.resolve("output/there"));
    assertThat(there.say("restore", List.of(file.toString())).code()).isZero();
    assertThat(there.say("workbook small --year 2024 --vintage 2", List.of()).code()).isEqualTo(2);
    assertThat(found()).isEmpty();
  }

  @Test
  void whatever_stands_in_the_way_is_said_and_nothing_is_touched() throws IOException {
    desk.receive("milano.xlsx", "Lombardia", 1184, 146);
    desk.run();
    Files.delete(desk.received().resolve("venezia Quaresimin.xlsx"));
    assertThat(erase(2))
        .isEqualTo(
            new Said(
                2,
                "",
                "small 2024: the texts to be erased are also in vintage 3, which was not"
                    + " withdrawn. First take it back by ./annuario withdraw; nothing was"
                    + " touched.\n"));
    assertThat(erase(1, "--erase-return=XX").err())
        .isEqualTo(
            "small 2024: vintage 1 has no return of the office XX. Those that it has: MI, VE.\n");
    assertThat(desk.made("small-2024-v2.xlsx")).exists();
    assertThat(desk.made("small-2024-v3.xlsx")).exists();
    assertThat(found()).isNotEmpty();
    desk.say(
        "withdraw small --year 2024 --vintage 3",
        List.of("--by", "Anna Verdi", "--reason", "Names"));
    assertThat(erase(2).code()).isZero();
    assertThat(found()).isEmpty();
    // Once more, as after a command that was interrupted.
    assertThat(erase(2, "--json").out()).contains("\"erased\":{\"office\":\"VE\",", "[2,3]");
  }

  private Said erase(int vintage, String... more) {
    List<String> words = new ArrayList<>(List.of("--by", "Anna Verdi", "--reason", "Names"));
    if (Stream.of(more).noneMatch(word -> word.startsWith("--erase"))) {
      words.add("--erase-return=VE");
    }
    return desk.say("withdraw small --year 2024 --vintage=" + vintage, words, more);
  }

  /** Which files have one of the words, in their names, bytes, or the parts of a zip. */
  private List<String> found() throws IOException {
    List<String> found = new ArrayList<>();
    Path database = folder.resolve("output/rows.zip");
    Files.deleteIfExists(database);
    desk.say("backup", List.of(database.toString()));
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.resolve("output"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      search(file.toString(), Files.readAllBytes(file), found);
    }
    return found;
  }

  private static void search(String name, byte[] bytes, List<String> found) throws IOException {
    for (String word : PLANTED) {
      for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
        String all = new String(bytes, ISO_8859_1);
        if (name.contains(word) || all.contains(new String(word.getBytes(charset), ISO_8859_1))) {
          found.add(name + ": " + word);
        }
      }
    }
    if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          if (!part.getName().startsWith("returns/")) {
            search(name + "!" + part.getName(), zip.readAllBytes(), found);
          }
        }
      }
    }
  }
}
