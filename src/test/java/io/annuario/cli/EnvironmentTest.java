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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
