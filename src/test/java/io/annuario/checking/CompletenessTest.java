package io.annuario.checking;

import static io.annuario.checking.SmallJob.EDITION;
import static io.annuario.checking.SmallJob.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.consolidation.Items;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  private static final Ledger FIGURES = new Ledger(9, 3, 6, 0, 0, 0, 0, 0);
  private static final Ledger REJECTED = new Ledger(9, 2, 6, 0, 0, 0, 0, 1);
  private static final Ledger NOTHING = new Ledger(6, 0, 6, 0, 0, 0, 0, 0);

  private static final List<ReturnRead> BOTH =
      List.of(read("lombardia.xlsx", "COSC-MI", FIGURES), read("veneto.xlsx", "COSC-VE", FIGURES));

  private final EditionChecks checks = new EditionChecks(SmallJob.job(), EDITION);

  @Test
  void an_indicator_that_one_office_leaves_out_is_asked_of_it_with_the_place_of_last_year() {
    Items items =
        items(
            figure("03", "INVESTIGATED", 9, "B2"),
            figure("03", "ARRESTED", 4, "C2"),
            figure("03", "AT_LARGE", 5, "D2"),
            figure("05", "ARRESTED", 4, "C2"),
            figure("05", "INVESTIGATED", 9, "B2"));
    LastYear lastYear =
        item -> Optional.of(new Place("veneto 2023.xlsx", "Dati", Address.parse("D2")));

    assertThat(checks.judgeItems(items, BOTH, lastYear))
        .extracting(Finding::said)
        .containsExactly(
            new Phrase(
                "veneto.xlsx: COSC Veneto, Denunciate: atteso almeno una cifra, trovato nessuna;"
                    + " l'edizione precedente le aveva da veneto 2023.xlsx, foglio 'Dati', cella"
                    + " D2. Chiedere le cifre all'ufficio. Se non le invia, dirlo nella colonna"
                    + " 'indicators' di offices.csv o con 'required' in job.yaml.",
                "veneto.xlsx: COSC Veneto, Reported at large: expected at least one figure, got"
                    + " none; the previous edition had them from veneto 2023.xlsx, sheet 'Dati',"
                    + " cell D2. Ask the office for the figures. If it does not send them, say so"
                    + " in the column 'indicators' of offices.csv or by 'required' in job.yaml."));
  }

  @Test
  void an_indicator_that_every_office_leaves_out_is_one_query() {
    Items items =
        items(
            figure("03", "INVESTIGATED", 9, "B2"),
            figure("03", "ARRESTED", 4, "C2"),
            figure("05", "ARRESTED", 4, "C2"),
            figure("05", "INVESTIGATED", 9, "B2"));
    assertThat(checks.judgeItems(items, BOTH, LastYear.UNKNOWN))
        .extracting(Finding::said)
        .extracting(Phrase::en)
        .containsExactly(
            "small/2024: Reported at large: expected figures of 2 offices, got none. Ask the"
                + " offices for the figures. If they are not owed for this edition, say so by"
                + " 'required' in job.yaml.");
  }

  @Test
  void a_return_with_rejected_figures_is_not_asked_for_more() {
    List<ReturnRead> returns =
        List.of(
            read("lombardia.xlsx", "COSC-MI", FIGURES), read("veneto.xlsx", "COSC-VE", REJECTED));
    Items items =
        items(
            figure("03", "INVESTIGATED", 9, "B2"),
            figure("03", "ARRESTED", 4, "C2"),
            figure("03", "AT_LARGE", 5, "D2"),
            figure("05", "ARRESTED", 4, "C2"));
    assertThat(items.owed()).hasSize(6);
    assertThat(items.missing()).hasSize(2);
    assertThat(checks.judgeItems(items, returns, LastYear.UNKNOWN)).isEmpty();
  }

  @Test
  void a_return_without_a_figure_is_an_error_unless_one_was_said_already() {
    List<ReturnRead> returns =
        List.of(
            read("lombardia.xlsx", "COSC-MI", NOTHING),
            new ReturnRead(new Return("v", "veneto.xlsx", "COSC-VE"), NOTHING, 1));
    assertThat(checks.judgeReturns(returns))
        .extracting(Finding::code)
        .containsExactly(FindingCode.NO_FIGURES);
  }

  private Items items(Observation... figures) {
    List<Finding> findings = new ArrayList<>();
    return checks
        .judge(List.of(figures).iterator(), new Related(SmallJob.job(), EDITION), findings::add)
        .items();
  }

  private static ReturnRead read(String file, String office, Ledger ledger) {
    return new ReturnRead(new Return(file, file, office), ledger, 0);
  }
}
