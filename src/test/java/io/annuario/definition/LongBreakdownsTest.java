package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Codes of breakdowns have to fit into the database. */
class LongBreakdownsTest {

  private static final String YAML = SmallJob.YAML;

  @Test
  void breakdowns_that_no_column_of_the_database_could_hold_are_refused() throws Exception {
    StringBuilder dimensions = new StringBuilder("dimensions:\n");
    for (String letter : new String[] {"A", "B", "C", "D"}) {
      dimensions.append(
          String.format(
              Locale.ROOT,
              """
                - code: %s
                  name: %s
                  categories:
                    - { code: %s, name: %s }
              """,
              letter.repeat(32),
              letter,
              letter.toLowerCase(Locale.ROOT).repeat(32),
              letter + letter));
    }
    SmallJob.Outcome outcome = SmallJob.of(YAML + dimensions);
    assertThat(outcome.inEnglish())
        .containsExactly(
            "job.yaml, line 15: the codes of the dimensions and their categories together have up"
                + " to 263 letters. Shorten them: at most 255, counting one sign between any two");
    assertThat(outcome.inItalian())
        .containsExactly(
            "job.yaml, riga 15: i codici delle dimensioni e delle loro categorie fanno insieme fino"
                + " a 263 lettere. Accorciarli: al più 255, contando un segno fra l'uno e l'altro");
    assertThat(
            SmallJob.of(YAML + dimensions.toString().replace("d".repeat(32), "d".repeat(24)))
                .mistakes())
        .isEmpty();
  }
}
