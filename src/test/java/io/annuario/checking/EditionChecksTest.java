package io.annuario.checking;

import static io.annuario.checking.SmallJob.EDITION;
import static io.annuario.checking.SmallJob.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Return;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionChecksTest {

  private static final Ledger FIGURES = new Ledger(9, 3, 6, 0, 0, 0, 0, 0);

  @Test
  void figures_that_satisfy_every_rule_raise_nothing() {
    assertThat(
            judged(
                figure("03", "ARRESTED", 30, "C4"),
                figure("03", "AT_LARGE", 70, "D4"),
                figure("03", "INVESTIGATED", 100, "B4")))
        .isEmpty();
  }

  @Test
  void a_broken_identity_names_its_rule_and_every_figure_with_its_cell() {
    List<Finding> findings =
        judged(
            figure("03", "ARRESTED", 30, "C4"),
            figure("03", "AT_LARGE", 1_070, "D4"),
            figure("03", "INVESTIGATED", 1_101, "B4"));

    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.RULE_BROKEN);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).said())
        .isEqualTo(
            new Phrase(
                "lombardia.xlsx, foglio 'Dati', cella B4: Lombardia, regola 'adds-up': atteso"
                    + " Persone indagate = Persone arrestate + Denunciate, trovato Persone indagate"
                    + " 1.101 (B4); Persone arrestate 30 (C4); Denunciate 1.070 (D4). Le indagate"
                    + " sono arrestate più denunciate.",
                "lombardia.xlsx, sheet 'Dati', cell B4: Lombardia, rule 'adds-up': expected Persons"
                    + " investigated = Persons arrested + Reported at large, got Persons"
                    + " investigated 1,101 (B4); Persons arrested 30 (C4); Reported at large 1,070"
                    + " (D4). Investigated are arrested plus reported."));
  }

  @Test
  void a_rule_waits_until_all_its_figures_are_known() {
    assertThat(judged(figure("03", "ARRESTED", 30, "C4"), figure("03", "INVESTIGATED", 100, "B4")))
        .isEmpty();
  }

  @Test
  void a_rule_is_not_applied_to_bounds_and_a_note_says_so() {
    List<Finding> findings =
        judged(
            figure("03", "ARRESTED", 30, "C4"),
            figure("03", "AT_LARGE", Qualifier.MORE_THAN, 60, "D4"),
            figure("03", "INVESTIGATED", 100, "B4"));

    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.RULE_NOT_APPLICABLE);
    assertThat(findings.get(0).got().en())
        .isEqualTo(
            "Persons investigated 100 (B4); Persons arrested 30 (C4); Reported at large > 60 (D4)");
  }

  @Test
  void every_broken_row_of_a_long_edition_is_found() {
    List<Observation> figures = new ArrayList<>();
    for (int row = 1; row <= 5_000; row++) {
      // Another territory each time, so that each is a row of its own.
      figures.add(figure("T" + row, "ARRESTED", 1, "C" + row));
      figures.add(figure("T" + row, "AT_LARGE", 1, "D" + row));
      figures.add(figure("T" + row, "INVESTIGATED", row % 1_000 == 0 ? 3 : 2, "B" + row));
    }
    List<Finding> findings = new ArrayList<>();
    // A function that has no exact result: such rules are evaluated in batches.
    JobDefinition job = SmallJob.withRule("sqrt(INVESTIGATED - ARRESTED - AT_LARGE) = 0");
    Identities identities = new Identities(job, new Related(job, EDITION));
    for (int at = 0; at < figures.size(); at += 3) {
      identities.judge(
          java.util.Map.of(
              "ARRESTED", figures.get(at),
              "AT_LARGE", figures.get(at + 1),
              "INVESTIGATED", figures.get(at + 2)),
          findings::add);
    }
    identities.finish(findings::add);

    assertThat(findings)
        .extracting(finding -> String.valueOf(finding.place().cell()))
        .containsExactly("B1000", "B2000", "B3000", "B4000", "B5000");
  }

  @Test
  void more_arrested_than_investigated_is_a_part_above_the_whole() {
    List<Finding> findings =
        judged(figure("03", "ARRESTED", 120, "C4"), figure("03", "INVESTIGATED", 100, "B4"));

    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.PART_ABOVE_WHOLE);
    assertThat(findings.get(0).said())
        .isEqualTo(
            new Phrase(
                "lombardia.xlsx, foglio 'Dati', cella C4: Lombardia, Persone arrestate: atteso al"
                    + " massimo 100, cioè «Persone indagate» (lombardia.xlsx, foglio 'Dati', cella"
                    + " B4), trovato 120. Una parte non può superare il tutto: correggere la cifra"
                    + " sbagliata fra le due.",
                "lombardia.xlsx, sheet 'Dati', cell C4: Lombardia, Persons arrested: expected at"
                    + " most 100, that is \"Persons investigated\" (lombardia.xlsx, sheet 'Dati',"
                    + " cell B4), got 120. A part cannot exceed the whole: correct whichever of the"
                    + " two figures is wrong."));
  }

  @Test
  void a_part_that_is_more_than_the_whole_number_is_above_it() {
    assertThat(
            judged(
                figure("03", "ARRESTED", Qualifier.MORE_THAN, 100, "C4"),
                figure("03", "INVESTIGATED", 100, "B4")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.PART_ABOVE_WHOLE);
  }

  @Test
  void a_part_is_not_judged_against_a_whole_that_has_no_upper_bound() {
    assertThat(
            judged(
                figure("03", "ARRESTED", 120, "C4"),
                figure("03", "INVESTIGATED", Qualifier.AT_LEAST, 100, "B4")))
        .isEmpty();
  }

  @Test
  void the_same_figure_in_two_returns_names_both_places() {
    List<Finding> findings =
        judged(figure("05", "ARRESTED", 5, "C4"), figure("05", "ARRESTED", 6, "C9"));

    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.FIGURE_TWICE);
    assertThat(findings.get(0).got().en())
        .isEqualTo("6 here and 5 in veneto.xlsx, sheet 'Dati', cell C4");
  }

  @Test
  void a_whole_below_the_sum_of_its_parts_is_an_error() {
    List<Finding> findings =
        judged(
            figure("03", "ARRESTED", 30, "C4"),
            figure("05", "ARRESTED", 20, "C4"),
            figure("IT", "ARRESTED", 49, "C9"));

    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.TOTAL_DIFFERS);
    assertThat(findings.get(0).expected().en()).isEqualTo("50, the sum of 2 territories inside it");
  }

  @Test
  void a_whole_above_the_sum_is_right_while_a_part_is_missing() {
    assertThat(judged(figure("03", "ARRESTED", 30, "C4"), figure("IT", "ARRESTED", 49, "C9")))
        .isEmpty();
  }

  @Test
  void an_office_without_a_return_is_missing_and_one_with_two_is_not() {
    List<Finding> findings =
        new EditionChecks(SmallJob.job(), EDITION)
            .judgeReturns(
                List.of(
                    read("a", "lombardia.xlsx", FIGURES),
                    read("b", "lombardia (2).xlsx", FIGURES)));

    assertThat(findings)
        .extracting(Finding::said)
        .containsExactly(
            new Phrase(
                "small/2024/COSC-VE: COSC Veneto: atteso un file, trovato nessuno. Sollecitare"
                    + " l'ufficio: ufficio@example.org.",
                "small/2024/COSC-VE: COSC Veneto: expected a file, got none. Ask the office for it:"
                    + " ufficio@example.org."));
  }

  private static ReturnRead read(String sha256, String file, Ledger ledger) {
    return new ReturnRead(new Return(sha256, file, "COSC-MI"), ledger, 0);
  }

  private static List<Finding> judged(Observation... figures) {
    List<Finding> findings = new ArrayList<>();
    new EditionChecks(SmallJob.job(), EDITION)
        .judge(List.of(figures).iterator(), new Related(SmallJob.job(), EDITION), findings::add);
    return findings;
  }
}
