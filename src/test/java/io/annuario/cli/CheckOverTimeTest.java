package io.annuario.cli;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are judged as a run would judge them, by what is published, and nothing is changed. */
class CheckOverTimeTest {

  private static final String HEADER = "Regione;Persone indagate;Persone arrestate\n";

  private static final String GOOD = "read, tables: 1, figures: 2\n1 file: 1 good, 0 with errors\n";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void an_edition_is_published_and_the_next_has_come() throws IOException {
    desk = new Desk(folder);
    desk.write("input/small/2023/milano.csv", HEADER + "Lombardia;12947;147\n");
    desk.write("input/small/2023/venezia.csv", HEADER + "Veneto;663;37\n");
    desk.write("input/small/2024/milano.csv", HEADER + "Lombardia;1294;150\n");
    desk.write("input/small/2024/venezia.csv", HEADER + "Veneto;671;35\n");
    assertThat(desk.say(List.of("run", "small", "--year", "2023")).code()).isZero();
  }

  @Test
  void a_figure_that_lost_a_digit_is_asked_about_and_no_file_is_touched() throws IOException {
    List<String> before = output();

    Said said = check("milano.csv");

    assertThat(said)
        .isEqualTo(
            new Said(
                0,
                """
                DESK/input/small/2024/milano.csv (Centro di Milano): read, tables: 1, figures: 2
                milano.csv
                  query: milano.csv, cell B2: Lombardia, Persons investigated: expected about\
                 12,900 (12,947 in 2023), got 1,294. Is a digit missing? Correct it, or accept the\
                 query and say why it is right.
                1 file: 1 good, 0 with errors
                """,
                ""));
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void json_names_the_editions_that_were_compared() {
    Path file = desk.received().resolve("venezia.csv");
    assertThat(desk.say(List.of("check", "small", file.toString(), "--json")).out())
        .endsWith("}],\"compared\":[\"2023\"]}\n");
  }

  @Test
  void a_query_that_was_accepted_is_a_note() throws IOException {
    desk.write(
        "input/small/2024/accepted-queries.csv",
        """
        id,code,office,territory,indicator,breakdown,period,value,reason,by,date
        ,FIGURE_IMPLAUSIBLE,MI,03,INVESTIGATED,,2024,1294,The unit was closed,Anna Rossi,2025-02-01
        """);

    assertThat(check("milano.csv").out()).endsWith(GOOD);
  }

  @Test
  void rules_see_what_is_published_of_the_year_before() throws IOException {
    desk.add(
        "jobs/small/job.yaml",
        """
        rules:
          - id: no-leap
            check: ARRESTED <= previous(ARRESTED) * 3
            severity: query
            message: { it: "Troppi arresti.", en: "Too many arrests." }
        """);
    desk.write("input/small/2024/venezia.csv", HEADER + "Veneto;671;300\n");

    assertThat(check("venezia.csv").out()).contains("Too many arrests");
  }

  @Test
  void rules_see_what_stands_published_of_the_edition() throws IOException {
    desk.add(
        "jobs/small/job.yaml",
        """
        rules:
          - id: no-leap
            check: ARRESTED <= last(ARRESTED) * 3
            severity: query
            message: { it: "Troppi arresti.", en: "Too many arrests." }
        """);
    assertThat(desk.run().code()).isZero();
    desk.write("input/small/2024/venezia.csv", HEADER + "Veneto;671;300\n");

    assertThat(check("venezia.csv").out()).contains("Too many arrests");
  }

  @Test
  void a_figure_that_another_office_has_published_is_given_twice() throws IOException {
    assertThat(desk.run().code()).isZero();
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,numbers,contact,expected_from,expected_to
        MI,Centro di Milano,03,Milano|Lombardia,,,,
        VE,Centro di Venezia,05|03,Venezia|Veneto,,,,
        """);
    desk.write("input/small/2024/venezia.csv", HEADER + "Veneto;671;35\nLombardia;1294;151\n");

    Said said = check("venezia.csv");

    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out()).contains("milano.csv (2024, v1)");
  }

  @Test
  void a_database_that_a_run_has_open_is_compared_with_as_it_was_a_moment_ago() throws IOException {
    Path file = desk.output().resolve("annuario.mv.db");
    try (FileChannel database = FileChannel.open(file, READ, WRITE);
        FileLock held = database.lock()) {
      Said said = check("milano.csv");

      assertThat(held.isValid()).isTrue();
      assertThat(said.code()).isZero();
      assertThat(said.err() + said.out())
          .contains("Lombardia, Persons investigated: expected about 12,900 (12,947 in 2023)")
          .doesNotContain("No comparison");
    }
  }

  @Test
  void a_database_of_another_form_is_said_and_left_as_it_is() throws IOException {
    Path file = desk.output().resolve("annuario.mv.db");
    Files.writeString(file, "this is no database");

    Said said = check("milano.csv");

    assertThat(said.out()).endsWith(GOOD);
    assertThat(said.err()).startsWith("No comparison of 2024 with earlier editions: ");
    assertThat(file).hasContent("this is no database");
  }

  private Said check(String file) {
    return desk.say(List.of("check", "small", desk.received().resolve(file).toString()));
  }

  /** Every file below the output folder with its size and when it was changed. */
  private List<String> output() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(desk.output())) {
      for (Path path : paths.sorted().toList()) {
        all.add(path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path));
      }
    }
    return all;
  }
}
