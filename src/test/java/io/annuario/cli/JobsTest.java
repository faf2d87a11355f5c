package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions are judged without running them. */
class JobsTest {

  @TempDir Path folder;

  @Test
  void a_good_definition_is_called_good() throws IOException {
    Desk desk = new Desk(folder);
    assertThat(desk.say(List.of("jobs", "--check"))).isEqualTo(new Said(0, "small: good\n", ""));
    assertThat(desk.say(List.of("jobs", "--check", "--language", "it")).out())
        .isEqualTo("small: va bene\n");
    assertThat(desk.output()).doesNotExist();
  }

  @Test
  void a_mistake_is_told_with_its_line_beside_those_that_are_good() throws IOException {
    Desk desk = new Desk(folder);
    desk.write("jobs/small/codes/territories.csv", "code,name,parent\nIT,Italia,\n");
    assertThat(desk.say(List.of("jobs", "--check")))
        .isEqualTo(
            new Said(
                3,
                """
                small: 1 mistake
                  DESK/jobs/small/codes/territories.csv, line 1: the column 'aliases' is missing.\
                 Add it
                """,
                ""));
  }

  @Test
  void a_rule_that_cannot_be_applied_is_a_mistake() throws IOException {
    Desk desk = new Desk(folder);
    desk.add(
        "jobs/small/job.yaml",
        """
        rules:
          - id: whole
            check: INVESTIGATED >= (
            severity: error
            message: { it: Troppi, en: Too many }
        """);
    Said said = desk.say(List.of("jobs", "--check"));
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out()).startsWith("small: 1 mistake\n  ").contains("whole");
  }
}
