package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.observation.Period;
import io.annuario.store.Database;
import io.annuario.store.EditionLock;
import io.annuario.store.EditionLocks;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What the machine refuses is told in one line, and the scheduler tries again later. */
class EnvironmentTest {

  @TempDir Path folder;

  @Test
  void a_database_that_is_down() throws IOException {
    Desk desk =
        Desk.complete(folder)
            .with("SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/annuario")
            .with("SPRING_DATASOURCE_USERNAME", "statistics")
            .with("SPRING_DATASOURCE_PASSWORD", "5ecret");
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(7);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .isEqualTo(
            "The database server 127.0.0.1:1 does not answer. Check that it is running and can be"
                + " reached from this machine, then run again.\n");
  }

  @Test
  void an_edition_that_another_run_holds() throws Exception {
    Desk desk = Desk.complete(folder);
    Edition edition =
        new Edition("small", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);
    Files.createDirectories(desk.output());
    try (Database database = Database.open(StoreSettings.embedded(desk.output()), 2);
        EditionLock held =
            new EditionLocks(database.dataSource()).tryAcquire(edition).orElseThrow()) {
      assertThat(desk.run())
          .isEqualTo(new Said(6, "", "Another run is working on these data. Try again later.\n"));
      assertThat(desk.run("--json").out()).contains("\"status\":\"BUSY\",\"exitCode\":6,");
      held.assertHeld();
    }
    assertThat(desk.run().code()).isZero();
  }

  @Test
  void a_folder_whose_name_no_url_can_hold_is_refused_and_nothing_of_it_is_carried_out()
      throws IOException {
    for (String name : List.of("out;put", "n;INIT=CREATE TABLE proof(a int)", "back\\slash")) {
      Desk desk = Desk.complete(Files.createDirectories(folder.resolve(name)));
      String letter = name.contains(";") ? ";" : "\\";
      assertThat(desk.run())
          .isEqualTo(
              new Said(
                  2,
                  "",
                  "The output folder DESK/output cannot hold the database: its name contains "
                      + letter
                      + ". Name another one with --output, or a server with"
                      + " SPRING_DATASOURCE_URL.\n"));
      assertThat(desk.say(List.of("status")).code()).isEqualTo(2);
    }
    assertThat(Desk.complete(Files.createDirectories(folder.resolve("a=b"))).run().code()).isZero();
    try (Stream<Path> made = Files.list(folder)) {
      assertThat(made.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "out;put", "n;INIT=CREATE TABLE proof(a int)", "back\\slash", "a=b");
    }
  }

  @Test
  void an_embedded_database_elsewhere_tells_what_is_in_it() throws IOException {
    String file = "./target/elsewhere-" + UUID.randomUUID() + "/annuario";
    Desk desk = Desk.complete(folder).with("SPRING_DATASOURCE_URL", "jdbc:h2:file:" + file);
    assertThat(desk.say(List.of("status", "small")).out())
        .contains("small 2024: open, nothing published");
    assertThat(Path.of(file + ".mv.db")).doesNotExist();
    assertThat(desk.run().code()).isZero();
    assertThat(desk.say(List.of("status", "small")).out()).contains("small 2024: provisional");
    FileSystemUtils.deleteRecursively(Path.of(file).getParent());
  }

  @Test
  void an_output_folder_that_cannot_be_made() throws IOException {
    Desk desk = Desk.complete(folder);
    Files.writeString(desk.output(), "a file in the way");
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(7);
    assertThat(said.err())
        .isEqualTo(
            "DESK/output/small: Not a directory. Check the folders, the free space and the"
                + " permissions, then run again.\n");
  }
}
