package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.JobDefinition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a definition says of numbers: their decimals, and the signs in their place. */
class SaidNumbersTest {

  private static final String SEIZED = "en: Money seized }\n    unit: EUR";

  @TempDir Path folder;

  private Trial seized(JobDefinition job, Object... amounts) throws Exception {
    String[] places = {"Piemonte", "Veneto", "Napoli", "Milano", "Bergamo"};
    Grid grid = Grid.sheet("Dati").row("Regione", "Denaro sequestrato");
    for (int at = 0; at < amounts.length; at++) {
      grid.row(places[at], amounts[at]);
    }
    Path file = grid.xlsx(folder.resolve("invio.xlsx"));
    return Trial.read(job, Trial.edition(), file, "NAZ");
  }

  private JobDefinition withDecimals(int decimals) throws Exception {
    return SaidJob.with(
        folder, SEIZED, "en: Money seized }\n    unit: kg\n    decimals: " + decimals, "");
  }

  @Test
  void as_many_decimals_as_the_indicator_has_and_no_more() throws Exception {
    Trial trial = seized(withDecimals(3), 12.5, 3.125, "0,75", 1.2345, 0);

    assertThat(trial.figures())
        .containsExactly(
            "01 SEIZED = 12.5 @ B2",
            "05 SEIZED = 3.125 @ B3",
            "063 SEIZED = 0.75 @ B4",
            "016 SEIZED = 0 @ B6");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B5: Milano, Money seized: expected a number with at"
                + " most 3 decimals, got 1.2345. Correct the number, or write 'decimals: 4' for"
                + " the indicator in job.yaml.");
  }

  @Test
  void a_unit_says_nothing_of_decimals_unless_it_is_money() throws Exception {
    JobDefinition job = SaidJob.with(folder, SEIZED, "en: Money seized }\n    unit: kg", "");

    assertThat(seized(job, 0.5).saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B2: Piemonte, Money seized: expected a whole number,"
                + " got 0.5. A count has no decimals: correct the number, or write 'decimals' for"
                + " the indicator in job.yaml if it is no count.");
    assertThat(seized(Trial.job(), 12.5).figures()).containsExactly("01 SEIZED = 12.5 @ B2");
  }

  @Test
  void computed_decimals_are_kept_to_ten_with_a_note_and_binary_noise_without() throws Exception {
    Trial trial = seized(withDecimals(2), 100.0 / 3, 1234.56 + 0.01 - 0.01, 33.33);

    assertThat(trial.figures())
        .containsExactly(
            "01 SEIZED = 33.3333333333 @ B2",
            "05 SEIZED = 1234.56 @ B3",
            "063 SEIZED = 33.33 @ B4");
    assertThat(trial.said())
        .containsExactly(
            "NOTE FIGURE_ROUNDED invio.xlsx, foglio 'Dati': decimali: atteso un numero con al più"
                + " 10 decimali, trovato più decimali in B2. È arrotondato a 10 decimali; il testo"
                + " della cella è conservato.");
  }

  @Test
  void digits_after_the_tenth_decimal_are_not_noise_however_large_the_number() throws Exception {
    Trial trial = seized(withDecimals(10), 4321.12345678987, 4321.10000000001, 321.123456789012);

    assertThat(trial.figures())
        .containsExactly(
            "01 SEIZED = 4321.1234567899 @ B2",
            "05 SEIZED = 4321.1 @ B3",
            "063 SEIZED = 321.1234567890 @ B4");
    assertThat(trial.said())
        .containsExactly(
            "NOTE FIGURE_ROUNDED invio.xlsx, foglio 'Dati': decimali: atteso un numero con al più"
                + " 10 decimali, trovato più decimali in B2, B4. È arrotondato a 10 decimali; il"
                + " testo della cella è conservato.");
  }

  @Test
  void digits_that_spreadsheets_cannot_keep_are_an_error_at_their_cell() throws Exception {
    Trial trial = seized(Trial.job(), "123456789012345", "1234567890123456", 1e300, "9".repeat(60));

    assertThat(trial.figures()).containsExactly("01 SEIZED = 123456789012345 @ B2");
    assertThat(trial.findings())
        .extracting(finding -> finding.code() + " " + finding.place().cell())
        .containsExactly("FIGURE_TOO_LARGE B3", "FIGURE_TOO_LARGE B4", "FIGURE_TOO_LARGE B5");
  }

  @Test
  void signs_of_the_jobs_own_in_lists_and_matrices() throws Exception {
    JobDefinition job =
        SaidJob.with(
            folder,
            "missing_signs: { \".\": not-available, \"/\": not-applicable, \"1 to 4\": suppressed,"
                + " \"-9\": not-available }\n");
    Path matrix =
        Grid.sheet("Dati")
            .row("Regione", "Arrestati", "Vittime")
            .row("Piemonte", ".", 3)
            .row("Veneto", "1 TO  4", "/")
            .row("Napoli", 7, -9)
            .row("Totale", 20, 3)
            .xlsx(folder.resolve("matrice.xlsx"));
    Path list =
        Grid.sheet("")
            .row("Regione", "Indicatore", "Valore")
            .row("Piemonte", "Arrestati", ".")
            .row("Veneto", "Arrestati", "1 to 4")
            .row("Veneto", "Vittime", "/")
            .row("Napoli", "Vittime", -9)
            .csv(folder.resolve("lista.csv"));

    Trial trial = Trial.read(job, Trial.edition(), matrix, "NAZ");
    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "01 ARRESTED = O @ B2",
            "01 VICTIMS = 3 @ C2",
            "05 ARRESTED = Q @ B3",
            "05 VICTIMS = M @ C3",
            "063 ARRESTED = 7 @ B4",
            "063 VICTIMS = O @ C4");
    assertThat(trial.totals())
        .extracting(total -> total.qualifier().sign() + total.summed())
        .containsExactly(">=7", ">=3");
    assertThat(trial.findings()).isEmpty();
    assertThat(Trial.read(job, Trial.edition(), list, "NAZ").figures())
        .containsExactlyInAnyOrder(
            "01 ARRESTED = O @ C2",
            "05 ARRESTED = Q @ C3",
            "05 VICTIMS = M @ C4",
            "063 VICTIMS = O @ C5");
  }
}
