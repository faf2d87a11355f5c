package io.annuario.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.annuario.crash.Program;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.LocalServer;
import io.annuario.database.MySql;
import io.annuario.definition.Edition;
import io.annuario.observation.Period;
import io.annuario.store.Database;
import io.annuario.store.EditionLock;
import io.annuario.store.EditionLocks;
import io.annuario.store.StoreSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that fail, each with a password and with a person's name in a cell that is rejected: neither
 * is in anything that they leave, in no file, byte of a database or word on the screen.
 */
class PlantedTest {

  private static final String PASSWORD = "pl4nted";
  private static final String SURNAME = "Quaresmini";
  private static final String PERSON = "2, Zebedeo " + SURNAME + " e un fratello";

  private static final Edition EDITION =
      new Edition("small", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  private static LocalServer server;

  @TempDir Path folder;

  @BeforeAll
  static void a_server_that_knows_the_password() throws SQLException {
    server = MySql.own();
    try (Connection connection = server.createDatabase().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE USER annuario IDENTIFIED BY '" + PASSWORD + "'");
      statement.execute("GRANT ALL ON *.* TO annuario");
    }
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void a_text_where_a_figure_should_stand() throws Exception {
    Desk desk = desk();

    ends(desk, 3);
    assertThat(Files.readString(desk.made("findings.csv")))
        .contains("2, …", "(5 words that are not repeated here)");
    nothing(desk.say(List.of("check", "small", "--year", "2024", "--json")));
    nothing(desk.say(List.of("status", "small", "--json")));
  }

  @Test
  void a_text_where_a_figure_should_stand_on_a_server() throws Exception {
    EmptyDatabase database = server.createDatabase();

    ends(onServer(desk(), database.url(), PASSWORD), 3);
    assertThat(everythingIn(database)).contains("5 words that are not repeated here");
    assertThat(everythingIn(database)).doesNotContain(SURNAME).doesNotContain(PASSWORD);
  }

  @Test
  void a_return_that_is_refused_for_personal_detail() throws Exception {
    Desk desk = Desk.complete(folder);
    desk.write(
        "input/small/2024/milano.csv",
        "Cognome;Persone indagate;Persone arrestate\n" + SURNAME + ";3;2\n");
    Files.delete(desk.received().resolve("milano.xlsx"));

    ends(desk, 3);
  }

  @Test
  void a_wrong_password() throws Exception {
    ends(onServer(desk(), server.createDatabase().url(), PASSWORD + "x"), 2);
  }

  @Test
  void a_wrong_address() throws Exception {
    String url = server.createDatabase().url();

    ends(onServer(desk(), url + "?password=" + PASSWORD + "&sslMode=" + PASSWORD, PASSWORD), 2);
  }

  @Test
  void a_broken_definition() throws Exception {
    Desk desk = desk();
    desk.add("jobs/small/job.yaml", "pasword: x\n");

    ends(desk, 2);
  }

  @Test
  void a_damaged_file() throws Exception {
    Desk desk = Desk.complete(folder);
    desk.write("input/small/2024/milano.csv", "Regione;\"" + PERSON + "\nLombardia;1184;147\n");
    Files.delete(desk.received().resolve("milano.xlsx"));

    ends(desk, 3);
  }

  @Test
  void a_disk_without_room() throws Exception {
    Desk alone = Desk.complete(folder.resolve("alone"));
    assertThat(alone.run().code()).isZero();
    long blocks = Files.size(alone.output().resolve("annuario.mv.db")) * 60 / 100 / 512;
    desk();

    Process run = process("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited");
    assertThat(run.waitFor()).isEqualTo(7);
    nothingLeft();
  }

  @Test
  void a_run_that_is_killed() throws Exception {
    Desk desk = desk();

    Process run = process();
    await()
        .atMost(Duration.ofMinutes(1))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> !run.isAlive() || contains(desk.made("annuario.log"), "Step: [check]"));
    assertThat(run.destroyForcibly().waitFor()).isEqualTo(137);
    nothingLeft();
  }

  @Test
  void a_database_that_another_run_holds() throws Exception {
    Desk desk = desk();
    ends(desk, 3);
    try (Database database = Database.open(StoreSettings.embedded(desk.output()), 2);
        EditionLock held =
            new EditionLocks(database.dataSource()).tryAcquire(EDITION).orElseThrow()) {
      ends(desk, 6);
      held.assertHeld();
    }
  }

  @Test
  void an_edition_that_is_closed() throws Exception {
    Desk desk = Desk.complete(folder).with("SPRING_DATASOURCE_PASSWORD", PASSWORD);
    assertThat(desk.run().code()).isZero();
    assertThat(desk.say("close small --year 2024 --by Anna", List.of()).code()).isZero();
    desk.receive("milano.xlsx", "Lombardia", 1184, PERSON);

    ends(desk, 5);
  }

  /**
   * With the person in a figure's cell, and a password that the embedded database does not have.
   */
  private Desk desk() throws IOException {
    Desk desk = Desk.complete(folder).with("SPRING_DATASOURCE_PASSWORD", PASSWORD);
    desk.receive("milano.xlsx", "Lombardia", 1184, PERSON);
    return desk;
  }

  private static Desk onServer(Desk desk, String url, String password) {
    return desk.with("SPRING_DATASOURCE_URL", url)
        .with("SPRING_DATASOURCE_USERNAME", "annuario")
        .with("SPRING_DATASOURCE_PASSWORD", password);
  }

  private void ends(Desk desk, int code) throws IOException {
    Said said = desk.run("--json");
    assertThat(said.code()).as(said.err()).isEqualTo(code);
    nothing(said);
    nothing(desk.run());
    nothingLeft();
  }

  private Process process(String... before) throws IOException {
    ProcessBuilder run =
        Program.ofTheTests()
            .command(
                folder,
                Map.of("SPRING_DATASOURCE_PASSWORD", PASSWORD),
                "run",
                "small",
                "--year",
                "2024",
                "--json");
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(run.command());
    return run.command(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private static void nothing(Said said) {
    assertThat(said.out() + said.err()).doesNotContain(PASSWORD).doesNotContain(SURNAME);
  }

  /** In whatever is not what somebody gave. */
  private void nothingLeft() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.walk(folder)) {
      left =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(folder.resolve("input")))
              .filter(file -> !file.startsWith(folder.resolve("jobs")))
              .toList();
    }
    for (Path file : left) {
      for (String text : texts(file)) {
        assertThat(text).as(file.toString()).doesNotContain(PASSWORD).doesNotContain(SURNAME);
      }
    }
  }

  /** The bytes of a file, as they are and as wide letters, and those of the parts of a workbook. */
  private static List<String> texts(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<String> texts = new ArrayList<>();
    texts.add(new String(bytes, ISO_8859_1));
    texts.add(new String(bytes, ISO_8859_1).replace("\0", ""));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        texts.add(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return texts;
  }

  private static boolean contains(Path file, String words) throws IOException {
    return Files.exists(file) && Files.readString(file).contains(words);
  }

  /** Every column of every table. */
  private static String everythingIn(EmptyDatabase database) throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
        while (rows.next()) {
          tables.add(rows.getString("TABLE_NAME"));
        }
      }
      for (String table : tables) {
        try (ResultSet rows = statement.executeQuery("select * from `" + table + "`")) {
          while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
              all.append(rows.getString(column)).append('\n');
            }
          }
        }
      }
    }
    return all.toString();
  }
}
