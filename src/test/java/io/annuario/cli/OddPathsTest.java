package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies in an input folder beside files, and who may read what comes of them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OddPathsTest {

  @TempDir Path folder;

  private static String odd(String file, String got) {
    return file
        + "\n  error: "
        + file
        + ": file that cannot be read: expected a file, or a folder of files, got "
        + got
        + ". Put the file that was meant in its place, or take it out of the folder.\n";
  }

  @Test
  void what_is_no_file_is_said_and_blocks() throws Exception {
    Desk desk = Desk.complete(folder);
    Files.createDirectory(desk.received().resolve("como.xlsx"));
    Files.createSymbolicLink(desk.received().resolve("lodi.xlsx"), Path.of("away.xlsx"));
    Files.createSymbolicLink(desk.received().resolve("again"), desk.received());
    new ProcessBuilder("mkfifo", desk.received().resolve("pavia.csv").toString()).start().waitFor();
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err())
        .startsWith(
            odd("again", "a link to a folder that holds it")
                + odd("como.xlsx", "a folder with the name of a file")
                + odd("lodi.xlsx", "a link to what is not there")
                + odd("pavia.csv", "a pipe or a device"));
    assertThat(desk.run("--language=it").err())
        .contains(
            "lodi.xlsx: file non leggibile: atteso un file, o una cartella di file, trovato un"
                + " collegamento a ciò che non c'è. Mettere al suo posto il file che si intendeva,"
                + " o toglierlo dalla cartella.");
  }

  @Test
  void it_is_said_beside_a_vintage_that_stands_unchanged_too() throws Exception {
    Desk desk = Desk.complete(folder);
    assertThat(desk.run().code()).isZero();
    Files.createSymbolicLink(desk.received().resolve("lodi.xlsx"), Path.of("away.xlsx"));
    assertThat(desk.run().code()).isEqualTo(3);
    Files.delete(desk.received().resolve("lodi.xlsx"));
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,");
  }

  @Test
  void a_file_without_an_extension_below_a_folder_with_a_dot_is_a_file() throws Exception {
    Desk desk = Desk.complete(folder);
    Files.delete(desk.received().resolve("venezia.xlsx"));
    desk.write(
        "input/small/2024/rev.2/venezia",
        "Regione;Persone indagate;Persone arrestate\nVeneto;663;37\n");
    assertThat(desk.run().code()).isZero();
  }

  @Test
  void only_the_owner_may_read_what_a_run_leaves() throws Exception {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    assertThat(desk.run().code()).isEqualTo(3);
    try (Stream<Path> made = Files.walk(desk.output())) {
      assertThat(made.map(OddPathsTest::rights).toList())
          .contains("annuario.mv.db rw-------", "findings.csv rw-------", "output rwx------")
          .noneMatch(rights -> rights.endsWith("r--") || rights.endsWith("r-x"));
    }
    Path findings = desk.made("findings.csv");
    Files.setPosixFilePermissions(findings, PosixFilePermissions.fromString("rw-r-----"));
    desk.run();
    assertThat(rights(findings)).isEqualTo("findings.csv rw-r-----");
  }

  private static String rights(Path path) {
    try {
      return path.getFileName()
          + " "
          + PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_steers_a_terminal_is_shown_and_not_done() throws Exception {
    Desk desk = Desk.complete(folder);
    String hostile = "12_x001B_[31m_x001B_]0;x_x0007_\u202E\nerror: nothing";
    Files.move(
        desk.receive("milano.xlsx", "Lombardia", 1184, hostile),
        desk.received().resolve("milano\u001B[2J.xlsx"));
    Said said = desk.run();
    String kept = Files.readString(desk.made("findings.csv"));
    for (String all : List.of(said.err(), said.out(), desk.run("--json").out(), kept)) {
      assertThat(all).doesNotContain("\u001B", "\u0007", "\u202E");
    }
    assertThat(said.err()).contains("milano␛[2J.xlsx");
    assertThat(said.err().lines()).noneMatch(line -> line.startsWith("error: nothing"));
    try (Stream<Path> made = Files.walk(desk.output())) {
      for (Path log : made.filter(path -> path.toString().endsWith(".log")).toList()) {
        assertThat(Files.readString(log)).doesNotContain("\u001B", "\u202E");
      }
    }
  }
}
