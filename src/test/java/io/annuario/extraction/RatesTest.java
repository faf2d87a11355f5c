package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.checking.ReturnChecks;
import io.annuario.observation.StatedRate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printed rates are never loaded: they are computed again from the counts and compared. */
class RatesTest {

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  private static List<String> rates(Trial trial) {
    return trial.rates().stream().map(RatesTest::said).toList();
  }

  private static String said(StatedRate rate) {
    return String.format(
        Locale.ROOT,
        "%s %s %s: %s and again %s per %d",
        rate.place().cell(),
        rate.key().territory(),
        rate.key().indicator(),
        rate.stated().stripTrailingZeros().toPlainString(),
        rate.recomputed().stripTrailingZeros().toPlainString(),
        rate.per());
  }

  private static List<String> judged(Trial trial) {
    ReturnChecks checks = new ReturnChecks(Trial.job());
    return trial.rates().stream()
        .flatMap(rate -> checks.judge(rate).stream())
        .map(finding -> finding.said().it())
        .toList();
  }

  @Test
  void shares_of_parts_beside_their_whole_count_nobody_twice() throws Exception {
    Trial everyone =
        read(
            Grid.sheet("Dati")
                .row("Arrestati per sesso", "Numero", "%")
                .row("Maschi", 3, "30%")
                .row("Femmine", 7, "70%")
                .row("Totale", 10, "100%"));
    Trial areas =
        read(
            Grid.sheet("Dati")
                .row("Territorio", "Arrestati", "%")
                .row("Lombardia", 3, "30%")
                .row("Piemonte", 7, "70%")
                .row("Italia", 10, "100%"));

    assertThat(rates(everyone))
        .containsExactly(
            "C2 IT ARRESTED: 30 and again 30 per 100",
            "C3 IT ARRESTED: 70 and again 70 per 100",
            "C4 IT ARRESTED: 100 and again 100 per 100");
    assertThat(rates(areas)).contains("C2 03 ARRESTED: 30 and again 30 per 100");
    assertThat(judged(everyone)).isEmpty();
    assertThat(judged(areas)).isEmpty();
  }

  @Test
  void shares_of_the_column_s_total() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "%")
                .row("Piemonte", 3, "30,0%")
                .row("Lombardia", 7, 72)
                .row("Totale", 10, 100));

    assertThat(rates(trial))
        .contains(
            "C2 01 ARRESTED: 30 and again 30 per 100", "C3 03 ARRESTED: 72 and again 70 per 100");
    assertThat(judged(trial))
        .containsExactly(
            "invio.xlsx, foglio 'Dati', cella C3: Lombardia, Persone arrestate, percentuale: atteso"
                + " 70%, trovato 72%. Controllare la percentuale e le cifre da cui deriva.");
    assertThat(trial.ledger().rates()).isEqualTo(3);
  }

  @Test
  void changes_on_the_year_before() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati")
                .row("Regione", 2023, 2024, "Var. %")
                .row("Piemonte", 10, 12, 20)
                .row("Lombardia", 8, 6, 25));

    assertThat(rates(trial))
        .containsExactly(
            "D2 01 ARRESTED: 20 and again 20 per 100", "D3 03 ARRESTED: 25 and again -25 per 100");
    assertThat(trial.figures()).containsExactly("01 ARRESTED = 12 @ C2", "03 ARRESTED = 6 @ C3");
  }

  @Test
  void rates_by_inhabitants_where_the_population_is_known() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "Tasso per 100.000 abitanti")
                .row("Piemonte", 85, 2.0)
                .row("Lombardia", 250, 3.4)
                .row("Veneto", 9, 77));

    assertThat(rates(trial))
        .containsExactly(
            "C2 01 ARRESTED: 2 and again 2 per 100000",
            "C3 03 ARRESTED: 3.4 and again 2.5 per 100000");
    assertThat(judged(trial))
        .containsExactly(
            "invio.xlsx, foglio 'Dati', cella C3: Lombardia, Persone arrestate, tasso per 100.000"
                + " abitanti: atteso 2,5, trovato 3,4. Controllare il tasso, la cifra da cui deriva"
                + " e la popolazione in territories.csv.");
    assertThat(trial.ledger().rates()).isEqualTo(3);
  }
}
