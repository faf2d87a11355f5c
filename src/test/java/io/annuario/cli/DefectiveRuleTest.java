package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that cannot be evaluated stops what would need it, before any return is read. */
class DefectiveRuleTest {

  private static final String MISTAKE =
      "jobs/small/job.yaml, line 16: the rule 'whole' cannot be evaluated: the expression ends too"
          + " early. Write a VTL 2.1 expression over indicator codes that is true or false.";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void a_rule_that_ends_in_the_middle() throws IOException {
    desk = Desk.complete(folder);
    Path job = folder.resolve("jobs/small/job.yaml");
    Files.writeString(
        job,
        Files.readString(job)
            + """
            rules:
              - id: whole
                check: INVESTIGATED = ARRESTED +
                severity: error
                message: { it: Troppi arrestati, en: Too many arrested }
            """);
  }

  @Test
  void a_run_ends_with_2_and_publishes_nothing() throws IOException {
    desk.receive("milano.xlsx", "Lombardia", "not even a number", 147);
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).startsWith(MISTAKE).hasLineCount(1);
    assertThat(desk.run("--json").out()).contains("\"status\":\"FAILED\",\"exitCode\":2,");
    assertThat(desk.say(List.of("status", "small")).out())
        .isEqualTo(
            """
            small 2024: open, nothing published
              run               outcome  code  errors  queries
              yyyy-mm-dd hh:mm  failed      2       0        0
              yyyy-mm-dd hh:mm  failed      2       0        0
            """);
  }

  @Test
  void a_check_of_files_ends_with_2() {
    Said said =
        desk.say(List.of("check", "small", desk.received().resolve("milano.xlsx").toString()));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).startsWith(MISTAKE);
  }
}
