package io.annuario.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReturnChecksTest {

  private static final Key KEY = new Key("IT", "ARRESTED", Period.ofYear(2024), Breakdown.NONE);
  private static final Place PLACE = new Place("tabella.xls", "Dati", new Address(24, 2));

  private final ReturnChecks checks = new ReturnChecks(SmallJob.job());

  @Test
  void a_total_that_is_the_sum_raises_nothing() {
    assertThat(checks.judge(total("78299", Qualifier.EXACTLY))).isEmpty();
  }

  @Test
  void a_total_that_is_not_the_sum_shows_both() {
    assertThat(checks.judge(total("80131", Qualifier.EXACTLY)))
        .map(Finding::said)
        .contains(
            new Phrase(
                "tabella.xls, foglio 'Dati', cella C25: Italia, Persone arrestate, totale: atteso"
                    + " 78.299, la somma delle 20 cifre che comprende, trovato 80.131. Correggere"
                    + " il totale, oppure la cifra sbagliata o mancante.",
                "tabella.xls, sheet 'Dati', cell C25: Italia, Persons arrested, total: expected"
                    + " 78,299, the sum of the 20 figures that it covers, got 80,131. Correct the"
                    + " total, or the figure that is wrong or missing."));
  }

  @Test
  void a_total_may_exceed_a_sum_that_is_a_lower_bound_but_not_fall_short_of_it() {
    assertThat(checks.judge(total("80131", Qualifier.AT_LEAST))).isEmpty();
    assertThat(checks.judge(total("78000", Qualifier.AT_LEAST))).isPresent();
  }

  @Test
  void a_rate_may_be_one_point_off_since_offices_truncate_and_round() {
    assertThat(checks.judge(rate("13", "13.9"))).isEmpty();
    assertThat(checks.judge(rate("13", "14.1")))
        .map(Finding::said)
        .map(Phrase::en)
        .contains(
            "tabella.xls, sheet 'Dati', cell C25: Italia, Persons arrested, percentage: expected"
                + " 14.1%, got 13%. Check the percentage and the counts that it comes from.");
  }

  @Test
  void the_total_of_a_table_of_some_regions_is_not_said_to_be_the_countrys() {
    StatedTotal total =
        new StatedTotal(
            KEY, true, BigDecimal.TEN, BigDecimal.ONE, Qualifier.EXACTLY, 2, 0, null, PLACE);

    assertThat(checks.judge(total))
        .map(Finding::said)
        .contains(
            new Phrase(
                "tabella.xls, foglio 'Dati', cella C25: Persone arrestate, totale della tabella:"
                    + " atteso 1, la somma delle 2 cifre che comprende, trovato 10. Correggere il"
                    + " totale, oppure la cifra sbagliata o mancante.",
                "tabella.xls, sheet 'Dati', cell C25: Persons arrested, total of the table:"
                    + " expected 1, the sum of the 2 figures that it covers, got 10. Correct the"
                    + " total, or the figure that is wrong or missing."));
  }

  private static StatedTotal total(String stated, Qualifier qualifier) {
    return new StatedTotal(
        KEY, false, new BigDecimal(stated), new BigDecimal("78299"), qualifier, 20, 0, null, PLACE);
  }

  private static StatedRate rate(String stated, String recomputed) {
    return new StatedRate(KEY, new BigDecimal(stated), new BigDecimal(recomputed), PLACE);
  }
}
