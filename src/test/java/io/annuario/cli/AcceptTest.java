package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody answers for a query: for this value of this figure, and for no other. */
class AcceptTest {

  private static final String FILE = "input/small/2024/accepted-queries.csv";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void a_share_that_is_not_that_of_the_counts() throws IOException {
    desk = new Desk(folder);
    desk.write(
        "jobs/small/codes/offices.csv", "code,name,territories,aliases\nNAZ,Centro,IT,Nazionale\n");
    share("90");
    desk.run();
  }

  @Test
  void a_query_is_accepted_by_the_id_on_the_screen_wherever_the_figure_stands_from_then_on()
      throws IOException {
    String id = idOnTheScreen();

    assertThat(accept(id))
        .isEqualTo(
            new Said(
                0,
                id
                    + ", Lombardia, Persons arrested, percentage: accepted\n"
                    + "Written to DESK/input/small/2024/accepted-queries.csv; it holds from the"
                    + " next run on: ./annuario run small --year 2024\n",
                ""));

    assertThat(Files.readString(folder.resolve(FILE)))
        .matches(
            "id,code,office,territory,indicator,breakdown,period,value,reason,by,date\n"
                + id
                + ",RATE_DIFFERS,NAZ,03,ARRESTED,,2024,90,\"By telephone, twice\","
                + "Anna Verdi \\(.+@.+\\),\\d{4}-\\d\\d-\\d\\d\n");
    Files.delete(desk.received().resolve("nazionale.csv"));
    desk.write(
        "input/small/2024/nazionale corretto.csv",
        "\n\nRegione;Persone arrestate;%\nVeneto;5;50\nLombardia;5;90\n");
    assertThat(desk.run("--json").out()).contains("\"query\":1,");
    assertThat(desk.say(List.of("check", "small", corrected(), "--verbose")).out())
        .contains("note: ", "Accepted by Anna Verdi (");
  }

  @Test
  void another_value_opens_it_again_and_says_so() throws IOException {
    accept(idOnTheScreen());
    share("95");
    assertThat(desk.run().err())
        .containsPattern(
            "query: nazionale.csv, cell C2: Lombardia, Persons arrested, percentage: expected 50%,"
                + " got 95% \\(was accepted at 90 by Anna Verdi on [0-9-]+; now 95\\)");

    accept(idOnTheScreen());
    assertThat(desk.run("--json").out()).contains("\"query\":1,\"note\":2}");
  }

  @Test
  void what_stands_in_the_file_stays() throws IOException {
    String before =
        "# asked by telephone\nreason,by,date,id,code,office,territory,indicator,breakdown,period,"
            + "value\nClosed,Anna,2025-01-01,,OFFICE_MISSING,VE,,,,,";
    desk.write(FILE, before);
    accept(idOnTheScreen());
    assertThat(Files.readString(folder.resolve(FILE)))
        .startsWith(before + "\n\"By telephone, twice\",Anna Verdi (");
    assertThat(desk.run().err())
        .contains(
            "query: accepted-queries.csv: line 3: expected a query, got OFFICE_MISSING VE, which is"
                + " none of the edition's. Remove the line, or copy the id from findings.csv."
                + " Errors cannot be accepted.\n");
  }

  @Test
  void only_an_open_query_of_the_last_run_can_be_accepted() throws IOException {
    String id = idOnTheScreen();
    String wrong = id.substring(0, id.length() - 1) + "x";
    assertThat(accept(wrong).err())
        .isEqualTo(
            wrong
                + ": it is no finding of the last run (DESK/output/small/2024/findings.csv)."
                + " Perhaps: "
                + id
                + ".\n");
    accept(id);
    assertThat(accept(id))
        .isEqualTo(new Said(2, "", id + ": it is in accepted-queries.csv already.\n"));

    desk.write("input/small/2024/nazionale.csv", "Regione;Persone arrestate\nLombardia;molti\n");
    desk.run();
    assertThat(accept(idOnTheScreen()).err())
        .endsWith(": it is an error, and errors cannot be accepted: correct the file.\n");
    assertThat(desk.say("accept small --year 2024 X --by", List.of("A"), "--reason", " "))
        .isEqualTo(new Said(2, "", "--reason cannot be empty.\n"));
  }

  private Said accept(String id) {
    return desk.say(
        "accept small --year 2024",
        List.of(id, "--reason", "By telephone, twice", "--by", "Anna Verdi"));
  }

  private void share(String percent) throws IOException {
    desk.write(
        "input/small/2024/nazionale.csv",
        "Regione;Persone arrestate;%\nLombardia;5;" + percent + "\nVeneto;5;50\n");
  }

  private String corrected() {
    return desk.received().resolve("nazionale corretto.csv").toString();
  }

  /** The first one, as people copy it. */
  private String idOnTheScreen() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Cli.run(
        new String[] {
          "run",
          "small",
          "--year=2024",
          "--jobs=" + folder.resolve("jobs"),
          "--input=" + folder.resolve("input"),
          "--output=" + folder.resolve("output")
        },
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
        new PrintStream(err, true, UTF_8),
        Map.of());
    Matcher id =
        Pattern.compile("\\[((?:RATE_DIFFERS|TEXT_IN_COUNT)-[0-9a-f]{10})]")
            .matcher(err.toString(UTF_8));
    assertThat(id.find()).as(err.toString(UTF_8)).isTrue();
    return id.group(1);
  }
}
