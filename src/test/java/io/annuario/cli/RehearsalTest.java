package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run would do is told, and nothing of it is kept. */
class RehearsalTest {

  @TempDir Path folder;

  @Test
  void before_the_first_run_it_tells_what_would_be_published() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(desk.run("--dry-run"))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: vintage 1 would be published (0 errors, 0 queries, 0 notes). Nothing\
                 was stored.
                  total                 now  would be  change
                  Persons investigated    –     1,847
                  Persons arrested        –       184
                """,
                ""));
    assertThat(desk.output()).doesNotExist();
  }

  @Test
  void of_a_correction_it_tells_the_figures_that_would_change() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(desk.run().code()).isZero();
    Map<String, Long> kept = kept(desk);
    assertThat(desk.run("--dry-run").out())
        .isEqualTo(
            "small 2024: nothing would change (0 errors, 0 queries, 0 notes). Nothing was"
                + " stored.\n");
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    assertThat(desk.run("--dry-run").out())
        .isEqualTo(
            """
            small 2024: vintage 2 would be published (0 errors, 0 queries, 0 notes). Nothing was\
             stored.
              total             now  would be  change
              Persons arrested  184       181      -3
              figure                       old  new  change      %  from
              Lombardia, Persons arrested  147  144      -3  -2.04  milano.xlsx, sheet 'Dati', cell C2
            """);
    assertThat(kept(desk)).isEqualTo(kept);
    assertThat(desk.run().out()).startsWith("small 2024: vintage 2 published\n");
  }

  @Test
  void it_ends_as_the_run_would() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    assertThat(desk.run("--dry-run", "--language", "it"))
        .isEqualTo(
            new Said(
                3,
                """
                small 2024: sarebbe bloccata, e non si pubblicherebbe nulla (1 errore, 0 da\
                 verificare, 0 note). Nulla è stato registrato.
                """,
                """
                milano.xlsx
                  errore: milano.xlsx, foglio 'Dati', cella C2: Lombardia, Persone arrestate:\
                 atteso un numero intero, trovato "molti". Scrivere il numero, oppure n.d. se non è\
                 disponibile.
                """));
    Files.delete(desk.received().resolve("milano.xlsx"));
    assertThat(desk.run("--dry-run").code()).isEqualTo(4);
  }

  @Test
  void a_corrected_return_takes_the_place_of_its_offices() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(desk.run().code()).isZero();
    Map<String, Long> kept = kept(desk);
    Path corrected =
        desk.write(
            "corrected/milano-2.csv",
            "Regione;Persone indagate;Persone arrestate\nLombardia;1190;144\n");
    assertThat(desk.say("whatif small", List.of(corrected.toString())))
        .isEqualTo(
            new Said(
                0,
                """
                With milano-2.csv of Centro di Milano in the place of milano.xlsx:
                small 2024: vintage 2 would be published (0 errors, 0 queries, 1 note). Nothing\
                 was stored.
                  total                   now  would be  change
                  Persons investigated  1,847     1,853      +6
                  Persons arrested        184       181      -3
                  figure                             old    new  change      %  from
                  Lombardia, Persons investigated  1,184  1,190      +6  +0.51  milano-2.csv, cell B2
                  Lombardia, Persons arrested        147    144      -3  -2.04  milano-2.csv, cell C2
                Findings: 1 new, 0 settled
                """,
                ""));
    assertThat(kept(desk)).isEqualTo(kept);
    assertThat(desk.received().resolve("milano.xlsx")).exists();
  }

  @Test
  void what_else_waits_is_told_with_it_and_compared_with_what_stands() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(desk.run().code()).isZero();
    desk.receive("venezia.xlsx", "Veneto", 663, 38);
    Path corrected =
        desk.write(
            "corrected/milano-2.csv",
            "Regione;Persone indagate;Persone arrestate\nLombardia;1184;144\n");
    assertThat(desk.say("whatif small", List.of(corrected.toString())).out())
        .isEqualTo(
            """
            With milano-2.csv of Centro di Milano in the place of milano.xlsx:
            small 2024: vintage 2 would be published (0 errors, 0 queries, 1 note). Nothing\
             was stored.
              total             now  would be  change
              Persons arrested  184       182      -2
              figure                       old  new  change      %  from
              Lombardia, Persons arrested  147  144      -3  -2.04  milano-2.csv, cell C2
              Veneto, Persons arrested      37   38      +1   +2.7  venezia.xlsx, sheet 'Dati', cell C2
            Findings: 1 new, 0 settled
            """);
  }

  @Test
  void what_lies_among_the_returns_is_still_there_with_a_corrected_one() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.write("input/small/2024/letter.txt", "Gentile Ufficio");
    desk.write("input/small/2024/broken.zip", "PK\u0003\u0004 and nothing more");
    desk.write("input/small/2024/.hidden/milano.csv", "Regione;Persone indagate\nLombardia;1\n");
    Path link = desk.received().resolve("link.xlsx");
    Files.createSymbolicLink(link, desk.received().resolve("nowhere.xlsx"));
    Files.createSymbolicLink(desk.received().resolve("loop"), desk.received());
    assertThat(desk.run("--dry-run").code()).isEqualTo(3);
    Path corrected =
        desk.write(
            "corrected/milano.xlsx.csv",
            "Regione;Persone indagate;Persone arrestate\nLombardia;1184;144\n");
    assertThat(desk.say("whatif small", List.of(corrected.toString())).out())
        .startsWith("With milano.xlsx.csv of Centro di Milano in the place of milano.xlsx:\n")
        .contains("(3 errors, 2 queries, 1 note)")
        .endsWith("Findings: 1 new, 0 settled\n");
  }

  @Test
  void of_an_archive_only_the_return_is_replaced() throws IOException {
    Desk desk = Desk.complete(folder);
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(desk.received().resolve("all.zip")))) {
      for (String file : List.of("milano.xlsx", "venezia.xlsx")) {
        zip.putNextEntry(new ZipEntry(file));
        Files.copy(desk.received().resolve(file), zip);
        Files.delete(desk.received().resolve(file));
      }
    }
    Path corrected =
        desk.write(
            "corrected/milano.csv",
            "Regione;Persone indagate;Persone arrestate\nLombardia;1184;144\n");
    assertThat(desk.say("whatif small", List.of(corrected.toString())).out())
        .startsWith(
            """
            With milano.csv of Centro di Milano in the place of all.zip!milano.xlsx:
            small 2024: vintage 1 would be published\
            """)
        .contains("  Persons arrested        –       181\n");
  }

  @Test
  void a_file_of_nobody_has_no_place() throws IOException {
    Desk desk = Desk.complete(folder);
    Path file = desk.write("nobody.csv", "Regione;Persone indagate\nTirolo;1\n");
    assertThat(desk.say("whatif small", List.of(file.toString())).code()).isEqualTo(3);
    assertThat(desk.say("whatif small", List.of("nowhere.csv")))
        .isEqualTo(new Said(2, "", "There is no file nowhere.csv.\n"));
  }

  @Test
  void a_server_that_does_not_answer_is_told() throws IOException {
    Desk desk =
        Desk.complete(folder).with("SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/annuario");
    assertThat(desk.run("--dry-run").code()).isEqualTo(7);
  }

  /** What lies in the output folder, and how large it is. */
  private static Map<String, Long> kept(Desk desk) throws IOException {
    try (Stream<Path> files = Files.walk(desk.output())) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> desk.output().relativize(file).toString(),
                  file -> file.toFile().lastModified()));
    }
  }
}
