package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that compares with the edition before is judged again when that one is revised. */
class PreviousEditionRuleTest {

  private static final String BEFORE = "input/small/2023/milano.csv";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void two_editions_and_a_rule_that_compares_them() throws IOException {
    desk = Desk.complete(folder);
    desk.add(
        "jobs/small/job.yaml",
        """
        plausible: { at_least: 1000000 }
        rules:
          - id: no-leap
            check: INVESTIGATED <= previous(INVESTIGATED) * 1.5
            severity: query
            message: { it: "Troppi in più.", en: "Too many more." }
        """);
    publishBefore(1100);
  }

  private void publishBefore(int investigated) throws IOException {
    desk.write(
        BEFORE,
        "Regione;Persone indagate;Persone arrestate\n" + "Lombardia;" + investigated + ";10\n");
    assertThat(desk.say(List.of("run", "small", "--year", "2023", "--allow-missing=VE")).code())
        .isIn(0, 4);
  }

  @Test
  void a_revision_of_last_year_makes_this_year_be_judged_again() throws IOException {
    assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\"", "\"query\":0");
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\"");
    publishBefore(500);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\"", "\"query\":1")
        .contains("{\"id\":\"no-leap\",\"pass\":0,\"fail\":1,\"unverifiable\":1}");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"UNCHANGED\"")
        .contains("{\"id\":\"no-leap\",\"pass\":0,\"fail\":1,\"unverifiable\":1}");
  }

  @Test
  void the_screen_says_how_often_each_rule_held() {
    assertThat(desk.run("--verbose").err())
        .contains("rule 'no-leap': holds: 1, fails: 0, not verifiable: 1\n");
    assertThat(desk.run().err()).doesNotContain("no-leap");
    assertThat(desk.run("--verbose").err())
        .contains("rule 'no-leap': holds: 1, fails: 0, not verifiable: 1\n");
  }
}
