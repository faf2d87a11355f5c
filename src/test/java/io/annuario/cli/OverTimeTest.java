package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is judged by the one before it, through the program. */
class OverTimeTest {

  private static final String HEADER = "Regione;Persone indagate;Persone arrestate\n";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void two_editions() throws IOException {
    desk = new Desk(folder);
    year(2023, "Lombardia;12947;147", "Veneto;663;37");
    year(2024, "Lombardia;1294;150", "Veneto;671;35");
    assertThat(run(2023).code()).isZero();
  }

  @Test
  void a_figure_that_lost_a_digit_is_asked_about_and_published_all_the_same() throws IOException {
    Said said = run(2024);

    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("\"query\":1,");
    assertThat(findings())
        .contains(
            "\"query\",\"FIGURE_IMPLAUSIBLE\",\"milano.csv\",\"\",\"B2\",\"Lombardia, Persons"
                + " investigated\",\"about 12,900 (12,947 in 2023)\",\"1,294\",\"Is a digit"
                + " missing? Correct it, or accept the query and say why it is right.\"");
  }

  @Test
  void a_query_over_time_can_be_accepted() throws IOException {
    desk.write(
        "input/small/2024/accepted-queries.csv",
        """
        id,code,office,territory,indicator,breakdown,period,value,reason,by,date
        ,FIGURE_IMPLAUSIBLE,MI,03,INVESTIGATED,,2024,1294,The unit was closed,Anna Rossi,2025-02-01
        """);

    assertThat(run(2024).out()).contains("\"query\":0,\"note\":3");
    assertThat(findings()).contains("Accepted by Anna Rossi on 2025-02-01: The unit was closed");
  }

  @Test
  void a_revision_of_the_year_before_has_this_year_judged_again() throws IOException {
    run(2024);
    assertThat(run(2024).out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,\"vintage\":1,");

    year(2023, "Lombardia;1301;147", "Veneto;663;37");
    run(2023);

    assertThat(run(2024).out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":2,")
        .contains("\"query\":0,");
  }

  @Test
  void the_definition_says_from_where_on_it_is_asked() throws IOException {
    plausible("{ change: 95% }");
    assertThat(run(2024).out()).contains("\"query\":0,");
    plausible("{ at_least: 20000 }");
    assertThat(run(2024).out()).contains("\"query\":0,");
    plausible("{ sensitivity: none }");
    assertThat(run(2024).out()).contains("\"query\":0,");
    plausible("{ change: 50%, at_least: 20 }");
    assertThat(run(2024).out()).contains("\"query\":1,");
  }

  @Test
  void figures_that_are_gone_are_missed_with_their_cells() throws IOException {
    year(2024, "Lombardia;12988;", "Veneto;671;35");

    run(2024);

    assertThat(findings()).contains("\"FIGURE_MISSING\",\"milano.csv\",\"\",\"C2\"");
  }

  private void plausible(String text) throws IOException {
    Path job = desk.received().resolve("../../../jobs/small/job.yaml").normalize();
    String without = Files.readString(job).replaceAll("(?m)^plausible: .*\n", "");
    Files.writeString(job, without + "plausible: " + text + "\n");
  }

  private void year(int year, String milano, String venezia) throws IOException {
    desk.write("input/small/" + year + "/milano.csv", HEADER + milano + "\n");
    desk.write("input/small/" + year + "/venezia.csv", HEADER + venezia + "\n");
  }

  private Said run(int year) {
    return desk.say(List.of("run", "small", "--year", String.valueOf(year), "--json"));
  }

  private String findings() throws IOException {
    return Files.readString(desk.made("findings.csv"));
  }
}
