package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import io.annuario.observation.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Counts that count as small are planted, and looked for in all that leaves. */
@EveryDatabase
class SensitiveFiguresTest {

  private static final String SECRET = "73421";
  private static final String CORRECTED = "73944";
  private static final String OTHER = "68913";
  private static final String LAST_YEAR = "71237";

  @TempDir Path folder;

  private final EmptyDatabase database;
  private Desk desk;
  private final List<String> told = new ArrayList<>();

  SensitiveFiguresTest(DatabaseKind kind) {
    database = kind.create();
  }

  @BeforeEach
  void an_edition_of_which_every_arrest_is_a_small_count() throws IOException {
    desk =
        new Desk(folder)
            .with("SPRING_DATASOURCE_URL", database.url())
            .with("SPRING_DATASOURCE_USERNAME", database.username())
            .with("SPRING_DATASOURCE_PASSWORD", database.password());
    desk.add("jobs/small/job.yaml", "    disclosure: { threshold: 100000 }\n");
    desk.write(
        "input/small/2023/milano.csv",
        "Regione;Persone indagate;Persone arrestate\nLombardia;1163000;" + LAST_YEAR + "\n");
    desk.write(
        "input/small/2023/venezia.csv",
        "Regione;Persone indagate;Persone arrestate\nVeneto;642000;6671\n");
    desk.receive("venezia.xlsx", "Veneto", 663_000, Integer.parseInt(OTHER));
  }

  private void publish(String arrested) throws IOException {
    desk.receive("milano.xlsx", "Lombardia", 1_184_000, Integer.parseInt(arrested));
  }

  private Said tell(String words) {
    Said said = desk.say(List.of(words.split(" ")));
    told.add(said.out());
    return said;
  }

  /** In the ways that people and programs write it; not within a fingerprint or a moment. */
  private static Pattern written(String secret) {
    String number = secret.substring(0, 2) + "[,. \u00a0\u202f]?" + secret.substring(2);
    return Pattern.compile("(?<![0-9a-f.])" + number + "(?![0-9a-f])");
  }

  @Test
  void a_secret_is_in_nothing_that_leaves() throws IOException {
    tell("run small 2023 --json");
    publish(SECRET);
    String first;
    try (InputStream sent = Files.newInputStream(desk.received().resolve("milano.xlsx"))) {
      first = Sha256.of(sent);
    }
    tell("run small 2024 --json");
    publish(CORRECTED);
    assertThat(tell("run small 2024 --language it").out()).contains("pubblicata la versione 2");
    tell("run small 2024 --language en");
    for (String command : List.of("diff small 2024 --from 1 --to 2", "history small", "status")) {
      tell(command);
      tell(command + " --json");
    }
    assertThat(tell("workbook small 2024 --vintage 1 --json").out()).contains("IDENTICAL");
    told.addAll(views());
    told.addAll(published());

    assertThat(told).hasSizeGreaterThan(60);
    for (String secret : List.of(SECRET, CORRECTED, OTHER, LAST_YEAR)) {
      Pattern written = written(secret);
      assertThat(told).noneMatch(text -> written.matcher(text).find());
    }
    assertThat(told).noneMatch(text -> text.contains(first));
    List<String> ids =
        Files.readAllLines(desk.made("findings.csv")).stream()
            .skip(1)
            .map(line -> line.replaceAll("^.*([A-Z_]+-[0-9a-f]{10}).*$", "$1"))
            .toList();
    assertThat(ids).isNotEmpty();
    assertThat(told).noneMatch(text -> ids.stream().anyMatch(text::contains));
  }

  @Test
  void whoever_may_see_every_figure_finds_it_in_what_is_restricted() throws IOException {
    tell("run small 2023");
    publish(SECRET);
    assertThat(desk.run("--restricted", "--json").out())
        .contains("\"restrictedWorkbook\":\"DESK/output/small/2024/small-2024-v1-restricted.xlsx\"")
        .contains("68,913");
    Path workbook = desk.made("small-2024-v1-restricted.xlsx");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workbook)))
        .isEqualTo("rw-------");
    List<String> parts = parts(workbook);
    assertThat(parts).anyMatch(text -> text.contains(SECRET)).anyMatch(it -> it.contains(OTHER));
    assertThat(parts.stream().filter(it -> it.contains("<worksheet")))
        .hasSize(10)
        .allMatch(it -> it.contains("RESTRICTED: it shows small counts, not to be passed on"));
    assertThat(Files.readString(desk.made("findings.csv"))).contains(OTHER);

    assertThat(
            desk.say(
                "workbook small 2024 --vintage 1 --restricted --output-file",
                List.of(folder.resolve("all.xlsx").toString())))
        .isEqualTo(
            new Said(
                0,
                "DESK/all.xlsx: vintage 1 with every figure, protected ones too; not to be passed"
                    + " on\n",
                ""));
    assertThat(parts(folder.resolve("all.xlsx"))).anyMatch(text -> text.contains(SECRET));
  }

  @Test
  void what_was_done_is_said_on_the_screen_and_on_the_cover() throws IOException {
    publish(SECRET);
    assertThat(desk.run().out()).containsPattern("Protected  \\d figures not shown, audited\n");
    assertThat(parts(desk.made("small-2024-v1.xlsx")))
        .anyMatch(text -> text.contains("Small counts"))
        .anyMatch(text -> text.contains("counts below 100000"))
        .anyMatch(text -> text.contains("withheld: protects small counts"));
  }

  /** All that both views have. */
  private List<String> views() {
    JdbcClient sql =
        JdbcClient.create(
            new DriverManagerDataSource(database.url(), database.username(), database.password()));
    return Stream.of("published_observation", "revision")
        .flatMap(view -> sql.sql("select * from " + view).query().listOfRows().stream())
        .map(Object::toString)
        .toList();
  }

  /** Every part of what was written for everybody. */
  private List<String> published() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(desk.output())) {
      for (Path file : files.filter(SensitiveFiguresTest::isPublic).toList()) {
        if (file.toString().endsWith(".xlsx")) {
          all.addAll(parts(file));
        } else if (file.toString().endsWith(".xlsx.json")) {
          all.add(Files.readString(file));
        }
      }
    }
    return all;
  }

  /** What goes back to an office shows its own figures. */
  private static boolean isPublic(Path file) {
    return Files.isRegularFile(file) && !file.toString().contains("to-correct");
  }

  private static List<String> parts(Path workbook) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.add(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
