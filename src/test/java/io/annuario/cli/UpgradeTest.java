package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * A database that the first release made and filled is brought up to date by this one. The folder
 * {@code first-release} holds the tables and the rows as they were; it is never changed, and no
 * migration in it may be, either: the program would refuse the database of whoever used it.
 */
@EveryDatabase
class UpgradeTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  UpgradeTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void what_the_first_release_published_is_listed_compared_and_written_again() throws Exception {
    Desk desk = desk();

    assertThat(withoutMoment(desk.say("history small", List.of())))
        .isEqualTo(
            new Said(
                0,
                """
                small 2023: final
                  vintage  published         returns  complete  workbook
                        1  yyyy-mm-dd hh:mm        1  no        DESK/output/small/2023/small-2023-v1.xlsx
                  yyyy-mm-dd hh:mm  closed by Anna Verdi
                small 2024: provisional
                  vintage  published         returns  complete  workbook
                        1  yyyy-mm-dd hh:mm        1  no        DESK/output/small/2024/small-2024-v1.xlsx
                        2  yyyy-mm-dd hh:mm        2  yes       DESK/output/small/2024/small-2024-v2.xlsx
                  yyyy-mm-dd hh:mm  closed by Anna Verdi
                  yyyy-mm-dd hh:mm  reopened by Piero Neri: Un refuso: l'accento è caduto
                """,
                "The tables of the database were brought up to date. What was there before is in"
                    + " DESK/output/COPY (docs/backup.md).\n"
                    + elsewhere("2023", "v1 (desk)")
                    + elsewhere("2024", "v1 (desk), v2 (desk)")));
    assertThat(desk.say("diff small --year 2024 --from 1 --to 2", List.of()).out())
        .isEqualTo(
            """
            small 2024, vintage 1 to 2: 4 figures changed
              figure                               old    new  change      %  from
              Veneto, Persons investigated           –    663    +663         venezia.xlsx, sheet 'Dati', cell B2
              Lombardia, Persons arrested            0    144    +144         milano.xlsx, sheet 'Dati', cell C2
              Lombardia, Persons investigated  > 1,100  1,200    +100  +9.09  milano.xlsx, sheet 'Dati', cell B2
              Veneto, Persons arrested               –     37     +37         venezia.xlsx, sheet 'Dati', cell C2
            """);
    assertThat(rows(again(desk, 1), "Data").skip(3))
        .containsExactly(
            "2024|03|Lombardia|INVESTIGATED|Persons investigated||1100|>|persons|A|F|oltre"
                + " 1.100|MI|milano.xlsx|SHA-256|Dati|B2",
            "2024|03|Lombardia|ARRESTED|Persons arrested||0|=|persons|N|F|..|MI|milano.xlsx"
                + "|SHA-256|Dati|C2");
    assertThat(rows(again(desk, 2), "Data").skip(3))
        .containsExactly(
            "2024|03|Lombardia|INVESTIGATED|Persons investigated||1200|=|persons|A|F|1200|MI"
                + "|milano.xlsx|SHA-256|Dati|B2",
            "2024|03|Lombardia|ARRESTED|Persons arrested||144|=|persons|A|F|144* ("
                + "senza i fermi, che l'ufficio conta a parte; ".repeat(6)
                + ")|MI|milano.xlsx"
                + "|SHA-256|Dati|C2",
            "2024|05|Veneto|INVESTIGATED|Persons investigated||663|=|persons|A|F|663|VE"
                + "|venezia.xlsx|SHA-256|Dati|B2",
            "2024|05|Veneto|ARRESTED|Persons arrested||37|=|persons|A|F|37|VE|venezia.xlsx"
                + "|SHA-256|Dati|C2");
    assertThat(rows(again(desk, 2), "Findings").skip(3))
        .containsExactly(
            "note|LABEL_STRIPPED|milano.xlsx|Dati|C2|Lombardia|a number|144*|Nothing to do.||"
                + "LABEL_STRIPPED-86b9893c1e");
  }

  @Test
  void the_views_and_the_next_vintage_go_on_from_there() throws Exception {
    EmptyDatabase database = kind.create();
    Desk desk = desk(database);
    desk.receive("milano.xlsx", "Lombardia", 1200, 145);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);

    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":3,")
        .endsWith(
            "\"revisions\":1,\"corrections\":0,\"findingList\":[],\"message\":null,"
                + "\"report\":\"DESK/output/small/2024/small-2024-v3-report.html\","
                + "\"protected\":{\"hidden\":0,\"alreadyPublic\":0},"
                + "\"restrictedWorkbook\":null,"
                + "\"contentsSha256\":\"SHA\",\"contentFingerprint\":\"SHA\"}\n");
    assertThat(
            query(
                database,
                "select vintage, length(raw) from published_observation where edition = '2024'"
                    + " and indicator = 'ARRESTED' and territory = '03' order by vintage"))
        .containsExactly("1 2", "2 271", "3 5");
    assertThat(query(database, "select to_vintage, count(*) from revision group by to_vintage"))
        .containsExactlyInAnyOrder("2 4", "3 1");
    assertThat(query(database, "select status, count(*) from run group by status"))
        .containsExactlyInAnyOrder("INCOMPLETE 2", "PUBLISHED 2");
  }

  @Test
  void what_was_there_before_is_copied_and_can_be_restored() throws Exception {
    Desk desk = desk();
    Said upgraded = desk.say("history small", List.of());
    List<Path> copies = copies(desk);
    assertThat(copies).hasSize(1);
    assertThat(Files.getPosixFilePermissions(copies.get(0)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));

    Desk again = new Desk(folder.resolve("again"));
    assertThat(again.say("restore", List.of(copies.get(0).toString())).code()).isZero();
    assertThat(again.say("history small", List.of()).out()).isEqualTo(upgraded.out());
    assertThat(copies(again)).isEmpty();

    desk.say("history small", List.of());
    assertThat(copies(desk)).hasSize(1);
  }

  @Test
  void where_the_copy_cannot_be_written_nothing_is_changed() throws Exception {
    EmptyDatabase database = kind.create();
    Desk desk = desk(database);
    Files.createFile(desk.output());

    assertThat(withoutMoment(desk.say("history small", List.of())))
        .isEqualTo(
            new Said(
                7,
                "",
                "Before the tables are brought up to date what is there is copied, and the copy"
                    + " DESK/output/COPY could not be written. Make room, or allow writing to the"
                    + " folder, then run again. Nothing was changed.\n"));
    assertThat(query(database, "select max(installed_rank), 0 from flyway_schema_history"))
        .containsExactly("5 0");
  }

  private static String elsewhere(String year, String vintages) {
    return "small "
        + year
        + ": "
        + vintages
        + " published in another output folder or on another machine: here it is written again,"
        + " byte for byte, by ./annuario workbook small "
        + year
        + " --vintage N.\n";
  }

  static List<Path> copies(Desk desk) throws IOException {
    try (Stream<Path> files = Files.list(desk.output())) {
      return files
          .filter(file -> file.getFileName().toString().matches("annuario-before-.*\\.zip"))
          .toList();
    }
  }

  static Said withoutMoment(Said said) {
    return new Said(
        said.code(),
        said.out(),
        said.err().replaceAll("annuario-before-\\d+-\\d{8}T\\d{6}Z\\.zip", "COPY"));
  }

  private Desk desk() throws IOException, SQLException {
    return desk(kind.create());
  }

  private Desk desk(EmptyDatabase database) throws IOException, SQLException {
    fill(database, kind == DatabaseKind.H2 ? "h2" : "mysql");
    return new Desk(folder)
        .with("SPRING_DATASOURCE_URL", database.url())
        .with("SPRING_DATASOURCE_USERNAME", database.username())
        .with("SPRING_DATASOURCE_PASSWORD", database.password());
  }

  /** Makes the tables of the first release, and fills them. */
  static void fill(EmptyDatabase database, String folderOfKind) throws SQLException {
    Flyway.configure()
        .dataSource(url(database), database.username(), database.password())
        .locations("classpath:first-release/common", "classpath:first-release/" + folderOfKind)
        .load()
        .migrate();
    try (Connection connection = connect(database)) {
      for (String script : List.of("data.sql", folderOfKind + "/data.sql")) {
        var rows = new ClassPathResource("first-release/" + script);
        ScriptUtils.executeSqlScript(connection, new EncodedResource(rows, "UTF-8"));
      }
    }
  }

  /**
   * To another place: where Java compresses otherwise than the one that published, the same content
   * has other bytes, which is told and takes no published file's place.
   */
  private Path again(Desk desk, int vintage) {
    Path copy = folder.resolve("again-v" + vintage + ".xlsx");
    desk.say(
        "workbook small --year 2024 --vintage " + vintage,
        List.of("--output-file", copy.toString()));
    return copy;
  }

  static Stream<String> rows(Path workbook, String sheet) throws IOException {
    try (ReadableWorkbook opened = new ReadableWorkbook(workbook.toFile());
        Stream<Row> rows = opened.findSheet(sheet).orElseThrow().openStream()) {
      return rows
          .map(
              row ->
                  row.stream()
                      .map(cell -> cell == null ? "" : cell.getText())
                      .collect(Collectors.joining("|"))
                      // A number is written as doubles are: 1100.0.
                      .replace(".0|", "|")
                      .replaceFirst("[|][0-9a-f]{64}[|]", "|SHA-256|"))
          .toList()
          .stream();
    }
  }

  /** As the program opens it: H2 would keep the word value for itself. */
  private static String url(EmptyDatabase database) {
    return database.url() + (database.url().startsWith("jdbc:h2:") ? ";NON_KEYWORDS=VALUE" : "");
  }

  private static Connection connect(EmptyDatabase database) throws SQLException {
    return DriverManager.getConnection(url(database), database.username(), database.password());
  }

  static List<String> query(EmptyDatabase database, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        lines.add(rows.getString(1) + " " + rows.getString(2));
      }
    }
    return lines;
  }
}
