package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.EmptyDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an embedded database is copied before its tables are brought up to date. */
class EmbeddedUpgradeTest {

  private static final String OPTIONS =
      ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

  @TempDir Path folder;

  @Test
  void the_copy_is_the_file_that_the_earlier_program_can_open() throws Exception {
    Desk desk = new Desk(folder);
    UpgradeTest.fill(database(desk.output().resolve("annuario")), "h2");

    assertThat(desk.run("--json").err()).contains("What was there before is in DESK/output/");

    Path earlier = folder.resolve("earlier.mv.db");
    try (ZipFile copy = new ZipFile(UpgradeTest.copies(desk).get(0).toFile())) {
      assertThat(copy.stream().map(ZipEntry::getName)).containsExactly("annuario.mv.db");
      Files.copy(copy.getInputStream(copy.getEntry("annuario.mv.db")), earlier);
    }
    assertThat(
            UpgradeTest.query(
                database(folder.resolve("earlier")),
                "select count(*), max(published_at) from vintage"))
        .containsExactly("3 2025-04-14 00:11:42.264749");
    assertThat(
            UpgradeTest.query(
                database(folder.resolve("earlier")),
                "select max(version), 0 from flyway_schema_history"))
        .containsExactly("3 0");
  }

  @Test
  void a_backup_of_earlier_tables_changes_nothing_in_them() throws Exception {
    Desk desk = new Desk(folder);
    EmptyDatabase database = database(desk.output().resolve("annuario"));
    UpgradeTest.fill(database, "h2");
    Path backup = folder.resolve("backup.zip");

    assertThat(desk.say("backup", List.of(backup.toString(), "--json")).out())
        .contains("\"schema\":3,");
    assertThat(UpgradeTest.query(database, "select max(version), 0 from flyway_schema_history"))
        .containsExactly("3 0");
    assertThat(UpgradeTest.copies(desk)).isEmpty();
  }

  private static EmptyDatabase database(Path file) {
    return new EmptyDatabase("jdbc:h2:file:" + file + OPTIONS, "sa", "");
  }
}
