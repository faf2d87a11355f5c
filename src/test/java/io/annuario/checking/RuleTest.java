package io.annuario.checking;

import static io.annuario.checking.SmallJob.EDITION;
import static io.annuario.checking.SmallJob.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.DefinitionRejected.Mistake;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.RuleCount;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules over the figures INVESTIGATED, ARRESTED and AT_LARGE of a territory, in this order. */
class RuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INVESTIGATED = ARRESTED + AT_LARGE           | 0.3 0.1 0.2
          INVESTIGATED - ARRESTED = AT_LARGE           | 0.8 0.7 0.1
          INVESTIGATED-1 = ARRESTED -1+AT_LARGE        | 12 5 7
          INVESTIGATED = ARRESTED + AT_LARGE           | 9007199254740993 9007199254740991 2
          INVESTIGATED = ARRESTED + AT_LARGE           | 9223372036854775808 1 9223372036854775807
          INVESTIGATED > ARRESTED * AT_LARGE           | 1E+300 1E+149 1E+150
          ARRESTED / AT_LARGE + 1 / 3 + 1/3 = 1        | 0 1 3
          INVESTIGATED / 3 * 3 = INVESTIGATED          | 10 1 1
          (ARRESTED + AT_LARGE) / 7 * 100 < 15         | 0 0.5 0.5
          -ARRESTED < 0 and not (AT_LARGE = 0)         | 1 1 1
          AT_LARGE = 0 or ARRESTED / AT_LARGE >= 2     | 5 4 0
          AT_LARGE = 0 xor ARRESTED = 0                | 5 4 0
          if AT_LARGE = 0 then true else ARRESTED / AT_LARGE > 1 | 5 4 0
          case when AT_LARGE = 0 then ARRESTED = 4 when AT_LARGE = 1 then false else false | 5 4 0
          between(ARRESTED, 0.1, 0.3)                  | 1 0.3 1
          ARRESTED in {1, 2, 3} and AT_LARGE not_in {1, 2} | 1 2 3
          abs(ARRESTED - AT_LARGE) <= 0.2              | 1 0.1 0.3
          mod(INVESTIGATED, 2) = 1                     | 9007199254740993 0 0
          round(INVESTIGATED / 3, 2) = 0.33            | 1 0 0
          round(INVESTIGATED) = 3 and trunc(ARRESTED, 1) = 2.7 | 2.5 2.79 0
          ceil(INVESTIGATED) = 3 and floor(ARRESTED) = 2       | 2.1 2.9 0
          isnull(null) and not isnull(ARRESTED) and nvl(null, 2) = 2 | 1 1 1
          sqrt(INVESTIGATED) = ARRESTED                | 2 1.4142135623730951 0
          sqrt(ARRESTED + AT_LARGE - INVESTIGATED) = 0 | 0.3 0.1 0.2
          sqrt(INVESTIGATED) * sqrt(INVESTIGATED) - INVESTIGATED = 0 | 2 0 0
          power(ARRESTED, 2) + power(AT_LARGE, 2) = power(INVESTIGATED, 2) | 5 3 4
          ln(exp(ARRESTED)) = ARRESTED and log(INVESTIGATED, 10) = 3 | 1000 7 0
          if ARRESTED > 0 then sqrt(ARRESTED) > 1 else true | 1 -4 0
          """)
  void what_is_true_on_paper_is_true_here(String rule, String figures) {
    assertThat(broken(rule, figures)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INVESTIGATED = ARRESTED + AT_LARGE | 0.31 0.1 0.2
          INVESTIGATED = ARRESTED + AT_LARGE | 9007199254740993 9007199254740991 1
          INVESTIGATED = ARRESTED + AT_LARGE | 100000000000000000000000000000000000000000000000000000000001 1 0
          INVESTIGATED = 1 / 3               | 0.3333333333333333333333333333 0 0
          ARRESTED = 0 or INVESTIGATED < 1   | 1 1 1
          not (ARRESTED <> AT_LARGE)         | 1 1 2
          sqrt(INVESTIGATED) = ARRESTED      | 2 1.41421 0
          """)
  void what_is_false_on_paper_is_false_here(String rule, String figures) {
    assertThat(broken(rule, figures)).containsExactly(FindingCode.RULE_BROKEN);
  }

  @Test
  void the_neighbours_of_a_figure_do_not_change_what_is_true_of_it() {
    List<Finding> findings = new ArrayList<>();
    List<Observation> figures = new ArrayList<>();
    figures.addAll(row("03", "9007199254740993 9007199254740991 1"));
    figures.addAll(row("05", "3.5 1.5 2"));
    String rule = "INVESTIGATED = ARRESTED + AT_LARGE";
    checks(rule).judge(figures.iterator(), related(rule), findings::add);
    assertThat(findings)
        .extracting(finding -> finding.subject().en())
        .containsExactly("Lombardia, rule 'adds-up'");
  }

  @Test
  void a_division_by_zero_has_no_result_and_says_of_which_figures() {
    List<Finding> findings = judged("ARRESTED / AT_LARGE < 2", "9 5 0");
    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.RULE_WITHOUT_RESULT);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).said())
        .isEqualTo(
            new Phrase(
                "lombardia.xlsx, foglio 'Dati', cella C4: Lombardia, regola 'adds-up': atteso"
                    + " Persone arrestate / Denunciate < 2, trovato Persone arrestate 5 (C4);"
                    + " Denunciate 0 (D4): si divide per zero. La regola non ha risultato per"
                    + " queste cifre: correggere le cifre, oppure la regola in job.yaml.",
                "lombardia.xlsx, sheet 'Dati', cell C4: Lombardia, rule 'adds-up': expected Persons"
                    + " arrested / Reported at large < 2, got Persons arrested 5 (C4); Reported at"
                    + " large 0 (D4): there is a division by zero. The rule has no result for these"
                    + " figures: correct the figures, or the rule in job.yaml."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sqrt(ARRESTED - AT_LARGE) >= 0 | 1 2 5      | sqrt has no value here
          ln(AT_LARGE) >= 0              | 1 2 0      | ln has no value here
          log(ARRESTED, AT_LARGE) > 0    | 1 2 0      | log has no value here
          1 / (ARRESTED - AT_LARGE) > 0  | 1 2 2      | there is a division by zero
          ARRESTED > sqrt(INVESTIGATED)  | 1E+400 2 2 | a number is too large to judge
          ARRESTED > INVESTIGATED        | 1E+9999 2 2 | a number is too large to judge
          exp(ARRESTED) > 1              | 1 10000 2  | exp has no value here
          """)
  void what_has_no_result_is_said_with_the_reason(String rule, String figures, String reason) {
    List<Finding> findings = judged(rule, figures);
    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.RULE_WITHOUT_RESULT);
    assertThat(findings.get(0).got().en()).endsWith(": " + reason);
  }

  @Test
  void rows_without_a_result_leave_the_others_as_they_are() {
    List<Observation> figures = new ArrayList<>();
    for (int row = 0; row < 50; row++) {
      figures.addAll(row("T" + row, row % 10 == 3 ? "9 1 2" : row == 7 ? "9 16 0" : "9 4 0"));
    }
    List<Finding> findings = new ArrayList<>();
    String rule = "sqrt(ARRESTED - AT_LARGE) = 2";
    Identities identities = new Identities(SmallJob.withRule(rule), related(rule));
    for (int at = 0; at < figures.size(); at += 3) {
      identities.judge(
          java.util.Map.of("ARRESTED", figures.get(at + 1), "AT_LARGE", figures.get(at + 2)),
          findings::add);
    }
    identities.finish(findings::add);
    assertThat(findings).extracting(Finding::code).hasSize(6).contains(FindingCode.RULE_BROKEN);
    assertThat(identities.counts()).containsExactly(new RuleCount("adds-up", rule, 44, 6, 0));
  }

  @Test
  void a_broken_rule_with_a_function_says_how_near_is_near_enough() {
    assertThat(judged("sqrt(ARRESTED) = AT_LARGE", "0 4 3").get(0).expected())
        .isEqualTo(
            new Phrase(
                "sqrt(Persone arrestate) = Denunciate, a meno di un miliardesimo di quanto danno le"
                    + " sue funzioni",
                "sqrt(Persons arrested) = Reported at large, but for a billionth of what its"
                    + " functions give"));
  }

  @Test
  void a_rule_that_gives_null_fails() {
    List<Finding> findings = judged("if ARRESTED > 5 then AT_LARGE > 0 else null", "9 4 0");
    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.RULE_WITHOUT_RESULT);
    assertThat(findings.get(0).got().en()).endsWith(": the rule gives null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          INVESTIGATED = ARRESTED +          | the expression ends too early
          INVESTIGATED = (ARRESTED           | the expression ends too early
          INVESTIGATED = ARRESTED )          | ')' cannot stand where it stands
          INVESTIGATED = ARRESTED ? 1        | a sign is not of VTL (character 25)
          INVESTIGATED + ARRESTED            | 'INVESTIGATED + ARRESTED' is a number, neither true nor false
          INVESTIGATED and true              | 'INVESTIGATED' is a number, neither true nor false
          (INVESTIGATED > 1) + 1 > 0         | '(INVESTIGATED > 1)' is true or false, not a number
          INVESTIGATED = (ARRESTED > 1)      | 'INVESTIGATED = (ARRESTED > 1)' compares a number with true or false
          INVESTIGATED = CONVICTED           | there is no indicator 'CONVICTED'
          cast(INVESTIGATED, integer) = 1    | 'cast' cannot be used in a rule
          INVESTIGATED = "many"              | 'INVESTIGATED = "many"': a word is compared only with a word, by = or <>
          round(INVESTIGATED, ARRESTED) = 1  | 'ARRESTED' cannot be used in a rule
          INVESTIGATED > previous()          | 'previous()' wants one indicator
          INVESTIGATED > previous(CONVICTED) | there is no indicator 'CONVICTED'
          INVESTIGATED > population(ARRESTED) | 'population(ARRESTED)' wants empty brackets
          INVESTIGATED > former(ARRESTED)    | 'former' cannot be used in a rule
          previous(INVESTIGATED) > 0         | the rule names no indicator outside of functions
          """)
  void a_rule_that_cannot_be_evaluated_says_where(String rule, String complaint) {
    assertThat(EditionChecks.mistakesInRules(SmallJob.withRule(rule)))
        .extracting(mistake -> mistake.said().en())
        .containsExactly(
            "jobs/small/job.yaml, line 7: the rule 'adds-up' cannot be evaluated: "
                + complaint
                + ". Write a VTL 2.1 expression over indicator codes that is true or false.");
  }

  @Test
  void a_complaint_is_made_in_italian_too() {
    assertThat(EditionChecks.mistakesInRules(SmallJob.withRule("INVESTIGATED = ARRESTED +")))
        .extracting(Mistake::said)
        .extracting(Phrase::it)
        .containsExactly(
            "jobs/small/job.yaml, riga 7: la regola 'adds-up' non si può valutare: l'espressione"
                + " finisce troppo presto. Scrivere un'espressione VTL 2.1 sui codici degli"
                + " indicatori che sia vera o falsa.");
  }

  @Test
  void a_rule_is_not_refused_for_what_some_figures_would_make_of_it() {
    assertThat(
            EditionChecks.mistakesInRules(
                SmallJob.withRule("1 / (INVESTIGATED - 1) > 0 or sqrt(ARRESTED - 2) >= 0")))
        .isEmpty();
  }

  private static List<FindingCode> broken(String rule, String figures) {
    return judged(rule, figures).stream().map(Finding::code).toList();
  }

  private static List<Finding> judged(String rule, String figures) {
    List<Finding> findings = new ArrayList<>();
    checks(rule).judge(row("03", figures).iterator(), related(rule), findings::add);
    findings.removeIf(finding -> finding.code() == FindingCode.PART_ABOVE_WHOLE);
    return findings;
  }

  private static Related related(String rule) {
    return new Related(SmallJob.withRule(rule), EDITION);
  }

  private static EditionChecks checks(String rule) {
    return new EditionChecks(SmallJob.withRule(rule), EDITION);
  }

  private static List<Observation> row(String territory, String figures) {
    String[] values = figures.strip().split(" ", -1);
    return List.of(
        figure(territory, "INVESTIGATED", new BigDecimal(values[0]), "B4"),
        figure(territory, "ARRESTED", new BigDecimal(values[1]), "C4"),
        figure(territory, "AT_LARGE", new BigDecimal(values[2]), "D4"));
  }
}
