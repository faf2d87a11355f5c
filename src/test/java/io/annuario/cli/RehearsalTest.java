package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
