package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A job is drafted from example returns, and reads them at once. */
class NewJobTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @BeforeEach
  void there_are_folders() throws IOException {
    Files.createDirectories(folder.resolve("jobs"));
    Files.createDirectories(folder.resolve("input"));
  }

  private Said say(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(words));
    for (String name : List.of("jobs", "input", "output")) {
      all.add("--" + name + "=" + folder.resolve(name));
    }
    int code =
        Cli.run(
            all.toArray(String[]::new),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of());
    String here = folder.toString();
    return new Said(
        code, out.toString(UTF_8).replace(here, "HERE"), err.toString(UTF_8).replace(here, "HERE"));
  }

  private String example(String file, String text) throws IOException {
    Path path = folder.resolve("examples").resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text).toString();
  }

  /** Regions down and things across; a form; a list: by three hands, about one statistic. */
  private String threeOffices() throws IOException {
    example(
        "Sportelli Nord 2025.csv",
        """
        Sportelli di ascolto;;;
        Anno 2025;;;
        ;;;
        Regione;Colloqui;Segnalazioni ricevute;Minori inviati
        Piemonte;1.204;37;5
        Lombardia;3.310;81;12
        Totale;4.514;118;17
        """);
    example(
        "lazio.csv",
        """
        Regione:;Lazio
        Anno:;2025

        Voce;Valore
        Colloqui svolti;2.077
        Segnalazioni;44
        Minori inviati ai servizi;n.d.
        """);
    example(
        "sicilia_2025.csv",
        """
        Territorio,Indicatore,Anno,Valore
        Sicilia occidentale,Colloqui,2025,914
        Sicilia occidentale,Segnalazioni ricevute,2025,19
        Sicilia occidentale,Minori inviati,2025,3
        """);
    return folder.resolve("examples").toString();
  }

  @Test
  void three_offices_with_three_shapes_of_files_make_a_job_that_publishes() throws IOException {
    assertThat(say("new", "ascolto", "--from", threeOffices(), "--language", "en"))
        .isEqualTo(
            new Said(
                0,
                """
                HERE/jobs/ascolto/job.yaml: 3 indicators, 0 breakdowns, 4 territories, 3 offices
                Sportelli Nord 2025.csv: 9 numbers, 6 figures, 3 compared totals (100 %), 0 of other periods, 0 rates, 0 others
                lazio.csv: 2 numbers, 2 figures, 0 compared totals (100 %), 0 of other periods, 0 rates, 0 others
                sicilia_2025.csv: 3 numbers, 3 figures, 0 compared totals (100 %), 0 of other periods, 0 rates, 0 others
                together: 14 numbers, 11 figures, 3 compared totals (100 %), 0 of other periods, 0 rates, 0 others
                """,
                "7 questions are in HERE/jobs/ascolto/job.yaml, as comments that begin with '?'."
                    + " Then: ./annuario run ascolto 2025\n"));
    assertThat(folder.resolve("jobs/ascolto/job.yaml"))
        .content()
        .contains(
            "# ? sicilia_2025.csv, cell A2: no known list has the territory 'Sicilia occidentale';"
                + " it is in codes/territories.csv as SICILIA_OCCIDENTALE, below IT.",
            "# ? lazio.csv, cell A5: is 'Colloqui svolti' the same as 'Colloqui'?");
    Said run = say("run", "ascolto", "2025", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode totals = JSON.readTree(run.out()).get("totals");
    assertThat(totals.at("/COLLOQUI/value").asInt()).isEqualTo(7505);
    assertThat(totals.at("/SEGNALAZIONI_RICEVUTE/value").asInt()).isEqualTo(181);
    assertThat(totals.at("/MINORI_INVIATI/qualifier").asString()).isEqualTo(">=");
  }

  @Test
  void nothing_is_ever_written_over_and_rubbish_is_refused_in_a_sentence() throws IOException {
    Files.createDirectories(folder.resolve("jobs/there"));
    String good = example("a.csv", "Voce;2024\nCasi;4\n");
    assertThat(say("new", "there", "--from", good, "--language", "it"))
        .isEqualTo(
            new Said(
                2,
                "",
                "HERE/jobs/there c'è già: non è stato scritto nulla. Dare un altro nome al"
                    + " lavoro.\n"));
    assertThat(say("new", "../x", "--from", good).err())
        .isEqualTo(
            "'../x' cannot be the name of a job: use at most 64 letters, digits, _ and -.\n");
    assertThat(say("new", "fine", "--from", folder.resolve("none.xlsx").toString()).err())
        .isEqualTo("There is no file HERE/none.xlsx.\n");
    String rubbish = example("rubbish.xlsx", "PK\3\4 rubbish");
    assertThat(say("new", "fine", "--from", good, rubbish).code()).isEqualTo(3);
    String prose = example("prose.csv", "Only words\nare here\n");
    assertThat(say("new", "fine", "--from", prose))
        .isEqualTo(
            new Said(
                3,
                "",
                "No example has a table with numbers: nothing was drafted. Name files that offices"
                    + " sent.\n"));
    assertThat(folder.resolve("jobs/fine")).doesNotExist();
    assertThat(folder.resolve("input/fine")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "lombardy-operation, 2023",
    "isa-joint-action, 2020",
    "child-protection-online, 2024"
  })
  void a_job_drafted_from_what_ships_has_the_totals_that_ship(String job, String year)
      throws IOException {
    String examples = Path.of("input", job, year).toString();
    JsonNode drafted = JSON.readTree(say("new", "drafted", "--from", examples, "--json").out());
    assertThat(drafted.get("files").valueStream().filter(file -> !file.get("others").isEmpty()))
        .isEmpty();
    Said run = say("run", "drafted", drafted.get("edition").asString(), "--json");
    assertThat(run.code()).as(run.err()).isZero();
    ByteArrayOutputStream shipped = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shipped, true, UTF_8);
    String output = "--output=" + folder.resolve("shipped");
    Cli.run(new String[] {"run", job, year, "--json", output}, out, out, Map.of());
    assertThat(totals(run.out())).isEqualTo(totals(shipped.toString(UTF_8)));
  }

  private static List<String> totals(String json) {
    String object = json.substring(json.indexOf('{'), json.lastIndexOf('}') + 1);
    JsonNode line = JSON.readTree(object.lines().reduce((first, last) -> last).orElseThrow());
    return line.get("totals").valueStream().map(JsonNode::toString).sorted().toList();
  }
}
