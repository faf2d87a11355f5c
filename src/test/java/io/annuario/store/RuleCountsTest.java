package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.observation.RuleCount;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@EveryDatabase
class RuleCountsTest {

  private static final List<RuleCount> COUNTS =
      List.of(
          new RuleCount("z-adds-up", "TOTAL = «A» + B[AGE=0-9]", 19, 0, 3_000_000_000L),
          new RuleCount("a-second", "A <= B", 0, 1, 2));

  private final DataSource dataSource;
  private final RuleCounts rules;

  RuleCountsTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
    rules = new RuleCounts(dataSource);
  }

  @Test
  void what_rules_came_to_is_read_back_in_their_order_and_never_changed() {
    Vintage vintage =
        new Vintages(dataSource).publish(Samples.edition(), "f", List.of(), true, List.of(), 0);
    assertThat(rules.of(vintage)).isEmpty();
    rules.keep(vintage, COUNTS);
    rules.keep(vintage, COUNTS.subList(1, 2));
    assertThat(rules.of(vintage)).isEqualTo(COUNTS);
  }
}
