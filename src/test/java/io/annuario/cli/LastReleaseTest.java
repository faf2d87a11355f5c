package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the last release wrote is opened by this one: the file of its embedded database, as that
 * release's H2 wrote it, and a backup of the same. Both are frozen in {@code last-release}, and are
 * made anew only when a version is released.
 */
@EveryDatabase
class LastReleaseTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  LastReleaseTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void its_backup_is_restored() throws IOException {
    Desk desk = desk();
    Path backup = frozen("backup.zip", folder.resolve("backup.zip"));
    assertThat(desk.say("restore", List.of(backup.toString())).code()).isZero();
    assertThat(folder.resolve("input/small/2023/milano.xlsx")).exists();
    assertEverythingIsThere(desk);
  }

  @Test
  void the_file_of_its_embedded_database_is_opened() throws IOException {
    Desk desk = new Desk(folder);
    Files.createDirectories(desk.output());
    frozen("annuario.mv.db", desk.output().resolve("annuario.mv.db"));
    assertEverythingIsThere(desk);
    try (ZipFile copy = new ZipFile(UpgradeTest.copies(desk).get(0).toFile())) {
      assertThat(Collections.list(copy.entries()))
          .extracting(ZipEntry::getName)
          .containsExactly("annuario.mv.db");
    }
  }

  private void assertEverythingIsThere(Desk desk) throws IOException {
    assertThat(desk.say("history small", List.of()).out())
        .isEqualTo(
            """
            small 2023: final
              vintage  published         returns  complete  workbook
                    1  yyyy-mm-dd hh:mm        2  yes       DESK/output/small/2023/small-2023-v1.xlsx
              yyyy-mm-dd hh:mm  closed by Anna Verdi (ACCOUNT)
            small 2024: provisional
              vintage  published         returns  complete  workbook
                    1  yyyy-mm-dd hh:mm        1  no        DESK/output/small/2024/small-2024-v1.xlsx
                    2  yyyy-mm-dd hh:mm        2  yes       DESK/output/small/2024/small-2024-v2.xlsx
              yyyy-mm-dd hh:mm  closed by Anna Verdi (ACCOUNT)
              yyyy-mm-dd hh:mm  reopened by Piero Neri (ACCOUNT): Un refuso: l'accento è caduto
            """);
    Path again = folder.resolve("again.xlsx");
    desk.say("workbook small --year 2024 --vintage 2", List.of("--output-file", again.toString()));
    assertThat(UpgradeTest.rows(again, "Data").skip(3).map(row -> row.split("\\|", -1)[6]))
        .containsExactly("1200", "144", "663", "37");
    desk.receive("milano.xlsx", "Lombardia", 1200, 145);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":3,")
        .contains("\"revisions\":1,");
  }

  private Desk desk() throws IOException {
    EmptyDatabase database = kind.create();
    return new Desk(folder)
        .with("SPRING_DATASOURCE_URL", database.url())
        .with("SPRING_DATASOURCE_USERNAME", database.username())
        .with("SPRING_DATASOURCE_PASSWORD", database.password());
  }

  private static Path frozen(String name, Path place) throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(
            LastReleaseTest.class.getResourceAsStream("/last-release/" + name))) {
      Files.copy(bytes, place);
    }
    return place;
  }
}
