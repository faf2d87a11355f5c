package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the program makes by itself is what Flyway would make of it, and finds nothing to do in. */
class NewDatabaseTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

  @Test
  void a_database_that_was_just_made_is_like_one_that_flyway_has_filled() throws IOException {
    StoreSettings byFlyway = Stores.empty(DatabaseKind.H2);
    // A file that was there before may be anybody's.
    Files.createFile(Objects.requireNonNull(byFlyway.file()));
    List<String> expected = contents(byFlyway);
    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(contents(Stores.empty(DatabaseKind.H2))).isEqualTo(expected);
  }

  /** All that makes it anew, and what was written down of the scripts. */
  private static List<String> contents(StoreSettings settings) {
    try (Database database = Database.open(settings, 2)) {
      JdbcClient sql = JdbcClient.create(database.dataSource());
      Stream<String> tables =
          sql.sql("script nodata nopasswords nosettings").query(String.class).list().stream();
      Stream<String> history =
          sql
              .sql(
                  """
                  select concat_ws('|', installed_rank, version, description, type, script,
                    checksum, installed_by, success)
                  from flyway_schema_history order by installed_rank\
                  """)
              .query(String.class)
              .list()
              .stream();
      return Stream.concat(
              tables
                  .map(line -> line.replaceAll("\\d+ \\+/- SELECT COUNT", ""))
                  .filter(line -> !line.startsWith("-- ") && !line.startsWith("CREATE USER")),
              history)
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void every_script_is_run(Vendor vendor) throws IOException {
    try (Stream<Path> common = Files.list(SCRIPTS.resolve("common"));
        Stream<Path> own = Files.list(SCRIPTS.resolve(vendor.folder()))) {
      assertThat(MigrationScript.of(vendor).stream().map(MigrationScript::name))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(common, own).map(path -> path.getFileName().toString()).toList());
    }
  }
}
