package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing protects small counts yet, and each publication of sensitive ones says so. */
class SensitiveFiguresTest {

  private static final String SAID =
      "small/2024: Persons arrested: expected small counts protected, got figures published as they"
          + " are, for nothing protects them yet.";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = new Desk(folder);
    desk.add("jobs/small/job.yaml", "    sensitive: true\n");
    Desk.complete(desk);
  }

  @Test
  void it_is_a_query_of_the_publication_and_keeps_nothing_from_being_published() {
    Said first = desk.run();
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("vintage 1 published").contains("0 errors, 1 query, 0 notes");
    assertThat(first.err()).contains("query: " + SAID);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"UNCHANGED\",\"exitCode\":0")
        .contains("\"findings\":{\"error\":0,\"query\":1,\"note\":0}");
    assertThat(desk.say(List.of("status", "small")).code()).isZero();
  }

  @Test
  void a_run_that_publishes_nothing_does_not_say_it() throws IOException {
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    Said said = desk.run();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).doesNotContain("small counts");
  }

  @Test
  void somebody_can_answer_for_it() throws IOException {
    desk.write(
        "input/small/2024/accepted-queries.csv",
        """
        id,code,office,territory,indicator,breakdown,period,value,reason,by,date
        ,SMALL_COUNTS_UNPROTECTED,,,,,,,stays in the house,Anna Verdi,2025-02-04
        """);
    Said said = desk.run("--verbose");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("0 errors, 0 queries, 1 note");
    assertThat(said.err())
        .contains("note: " + SAID + " Accepted by Anna Verdi on 2025-02-04: stays in the house");
  }

  @Test
  void a_blank_line_more_among_the_answers_changes_nothing() throws IOException {
    String answers =
        """
        id,code,office,territory,indicator,breakdown,period,value,reason,by,date
        ,SMALL_COUNTS_UNPROTECTED,,,,,,,stays in the house,Anna Verdi,2025-02-04
        """;
    desk.write("input/small/2024/accepted-queries.csv", answers);
    assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\"");

    desk.write("input/small/2024/accepted-queries.csv", answers + "\n");

    assertThat(desk.run("--json").out())
        .contains("\"status\":\"UNCHANGED\",\"exitCode\":0,\"vintage\":1,");
  }
}
