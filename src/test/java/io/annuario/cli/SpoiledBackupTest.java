package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no whole backup is told with what is wrong, and touches nothing. */
class SpoiledBackupTest {

  private static final String REMEDY =
      " Name a file that 'backup' wrote, or another copy of it. Nothing was touched.\n";

  @TempDir Path folder;

  private Desk there;
  private Path backup;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @BeforeEach
  void there_is_a_backup() throws IOException {
    Desk desk = Desk.complete(folder.resolve("here"));
    desk.run();
    backup = folder.resolve("backup.zip");
    assertThat(desk.say("backup", List.of(backup.toString())).code()).isZero();
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    there = new Desk(folder.resolve("there"));
  }

  @AfterEach
  void nothing_was_restored() throws IOException {
    assertThat(there.say("history small", List.of()).out())
        .isEqualTo("small 2024: open, nothing published\n");
    assertThat(there.received()).isEmptyDirectory();
  }

  @Test
  void a_file_that_is_not_there() {
    assertThat(there.say("restore", List.of(folder.resolve("none.zip").toString())).err())
        .isEqualTo(
            "There is no file "
                + folder.resolve("none.zip")
                + ". Name a file that 'backup' wrote.\n");
  }

  @Test
  void a_file_that_was_cut_off() throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("it is no zip");
  }

  @Test
  void a_zip_of_something_else() throws IOException {
    files.remove("manifest.csv");
    write();
    assertRefused("manifest.csv is not in it");
  }

  @Test
  void a_table_that_was_changed() throws IOException {
    change("tables/figure.csv", text -> text.replace("1184", "1185"));
    String expected = Sha256.of(text("tables/figure.csv").replace("1185", "1184"));
    write();
    assertRefused(
        "tables/figure.csv has the SHA-256 "
            + Sha256.of(text("tables/figure.csv"))
            + ", manifest.csv says "
            + expected);
  }

  @Test
  void a_file_too_many() throws IOException {
    files.put("../../outside.txt", new byte[1]);
    write();
    assertRefused("the files in it are not those of manifest.csv");
  }

  @Test
  void a_form_of_the_future() throws IOException {
    change("manifest.csv", text -> text.replace("\"annuario-backup\",1", "\"annuario-backup\",2"));
    write();
    assertRefused("it is of a form that this version does not know");
  }

  @Test
  void a_manifest_that_is_none() throws IOException {
    change("manifest.csv", text -> text + "\"");
    write();
    assertRefused("it is damaged");
  }

  @Test
  void tables_of_a_newer_program() throws IOException {
    change("manifest.csv", text -> text.replaceFirst("\"schema\",\\d+", "\"schema\",999"));
    write();
    assertThat(restored())
        .isEqualTo(
            "The backup is of a newer version of Annuario than this one. Use that version. Nothing"
                + " was touched.\n");
  }

  @Test
  void rows_that_the_tables_cannot_have() throws IOException {
    changeTruly("tables/figure.csv", text -> text.replace(",1184,", ",many,"));
    write();
    // Returns are read side by side, so that their figures have no order.
    assertThat(restored().replaceFirst("row \\d,", "row N,"))
        .isEqualTo(
            backup
                + " is no backup of Annuario, or not whole: tables/figure.csv, at about row N, is"
                + " not what the tables can have."
                + REMEDY);
  }

  @Test
  void a_return_that_is_not_in_it() throws IOException {
    changeTruly("returns.csv", text -> text.replaceAll("[0-9a-f]{64}", "0".repeat(64)));
    write();
    assertRefused("it is damaged");
  }

  @Test
  void a_zip_that_would_fill_the_disk() throws IOException {
    changeTruly("tables/finding.csv", text -> text + "\n".repeat(100_000_000));
    write();
    assertRefused("it is damaged");
  }

  @Test
  void returns_that_would_go_elsewhere() throws IOException {
    for (String name : List.of("../../../../outside.xlsx", "..", "milano.zip!../../x.xlsx")) {
      Map<String, byte[]> before = new LinkedHashMap<>(files);
      changeTruly("returns.csv", text -> text.replace("milano.xlsx", name));
      write();
      assertThat(restored())
          .isEqualTo(
              backup
                  + " names a file that would not be in the folder of its edition: "
                  + name
                  + ". Nothing was touched.\n");
      files.clear();
      files.putAll(before);
    }
  }

  private void change(String name, UnaryOperator<String> change) {
    files.put(name, change.apply(text(name)).getBytes(UTF_8));
  }

  /** With its SHA-256 in the manifest. */
  private void changeTruly(String name, UnaryOperator<String> change) {
    String before = Sha256.of(text(name));
    change(name, change);
    String after = Sha256.of(text(name));
    change("manifest.csv", text -> text.replace(before, after));
  }

  private String text(String name) {
    return new String(files.getOrDefault(name, new byte[0]), UTF_8);
  }

  private void write() throws IOException {
    try (OutputStream bytes = Files.newOutputStream(backup);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
  }

  private void assertRefused(String why) {
    assertThat(restored())
        .isEqualTo(backup + " is no backup of Annuario, or not whole: " + why + "." + REMEDY);
  }

  private String restored() {
    Said said = there.say("restore", List.of(backup.toString()));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    return said.err();
  }
}
