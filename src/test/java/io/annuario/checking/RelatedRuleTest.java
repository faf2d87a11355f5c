package io.annuario.checking;

import static io.annuario.checking.SmallJob.EDITION;
import static io.annuario.checking.SmallJob.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule.Missing;
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

/** Rules that speak of other places, that bear a difference, or that say what missing means. */
class RelatedRuleTest {

  private final List<Finding> findings = new ArrayList<>();

  /** Lombardia 10 and Veneto 30 investigated, Italia 50; the year before 8 and 30. */
  private Verdict judge(JobDefinition job) {
    List<Observation> figures =
        List.of(
            figure("03", "INVESTIGATED", new BigDecimal(10), "B4"),
            figure("03", "ARRESTED", new BigDecimal(4), "C4"),
            figure("05", "INVESTIGATED", new BigDecimal(30), "B5"),
            figure("IT", "INVESTIGATED", new BigDecimal(50), "B6"));
    Related related = new Related(job, EDITION);
    figures.forEach(related::add);
    related.addPrevious(figure("03", "INVESTIGATED", new BigDecimal(8), "B4"));
    related.addStanding(figure("03", "INVESTIGATED", new BigDecimal(12), "B4"));
    related.addPrevious(figure("05", "INVESTIGATED", new BigDecimal(30), "B5"));
    Verdict verdict =
        new EditionChecks(job, EDITION)
            .judge(
                figures.iterator(),
                related,
                finding -> {
                  if (finding.subject().en().contains("rule")) {
                    findings.add(finding);
                  }
                });
    return verdict;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INVESTIGATED <= previous(INVESTIGATED) * 1.2 | 1 1 1
          INVESTIGATED >= last(INVESTIGATED)           | 0 1 2
          INVESTIGATED < national(INVESTIGATED)        | 2 1 0
          INVESTIGATED * 2 > parent(INVESTIGATED)      | 1 1 1
          INVESTIGATED = children_sum(INVESTIGATED)    | 0 1 2
          INVESTIGATED = total(INVESTIGATED)           | 3 0 0
          INVESTIGATED < population()                  | 0 0 3
          ARRESTED / national(ARRESTED) = 1            | 0 0 1
          """)
  void a_rule_is_held_against_figures_of_other_places(String rule, String counts) {
    RuleCount count = judge(SmallJob.withRule(rule)).rules().get(0);
    assertThat(count.pass() + " " + count.fail() + " " + count.unverifiable()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INVESTIGATED = ARRESTED[SEX=F] + ARRESTED[ SEX = M ] + 1 | 1 0 0
          INVESTIGATED > ARRESTED[SEX=M]                           | 1 0 0
          ARRESTED <= total(INVESTIGATED)                          | 2 0 0
          ARRESTED = ARRESTED[SEX=F]                               | 0 0 2
          """)
  void a_rule_may_speak_of_a_category(String rule, String counts) {
    JobDefinition job = SmallJob.bySex(rule);
    List<Observation> figures =
        List.of(
            figure("03", "INVESTIGATED", new BigDecimal(10), "B4"),
            SmallJob.ofSex("03", "ARRESTED", "F", 4, "C4"),
            SmallJob.ofSex("03", "ARRESTED", "M", 5, "D4"));
    Related related = new Related(job, EDITION);
    figures.forEach(related::add);
    RuleCount count =
        new EditionChecks(job, EDITION)
            .judge(figures.iterator(), related, findings::add)
            .rules()
            .get(0);
    assertThat(count.pass() + " " + count.fail() + " " + count.unverifiable()).isEqualTo(counts);
  }

  @Test
  void a_sum_that_lacks_a_figure_of_an_office_is_not_known() {
    String rule = "INVESTIGATED = children_sum(INVESTIGATED)";
    JobDefinition job = SmallJob.withRule(rule);
    List<Observation> figures =
        List.of(
            figure("03", "INVESTIGATED", new BigDecimal(50), "B4"),
            figure("IT", "INVESTIGATED", new BigDecimal(50), "B6"));
    Related related = new Related(job, EDITION);
    figures.forEach(related::add);
    RuleCount count =
        new EditionChecks(job, EDITION)
            .judge(figures.iterator(), related, findings::add)
            .rules()
            .get(0);
    assertThat(count).isEqualTo(new RuleCount("adds-up", rule, 0, 0, 2));
  }

  @ParameterizedTest
  @CsvSource({"0, ERROR", "1, ERROR", "2, QUERY"})
  void a_rule_that_more_offices_break_than_it_says_is_an_error(int most, Severity severity) {
    judge(SmallJob.withThreshold("INVESTIGATED = 0", most));
    assertThat(findings).hasSize(3).allMatch(finding -> finding.severity() == severity);
    assertThat(findings.get(0).expected().en())
        .isEqualTo(
            "Persons investigated = 0"
                + (most < 2 ? " (more than " + most + " offices break it)" : ""));
  }

  @Test
  void an_unknown_category_is_a_mistake_in_the_rule() {
    assertThat(EditionChecks.mistakesInRules(SmallJob.bySex("INVESTIGATED > ARRESTED[SEX=X]")))
        .extracting(mistake -> mistake.said().en())
        .containsExactly(
            "jobs/small/job.yaml, line 7: the rule 'adds-up' cannot be evaluated: there is no"
                + " category 'SEX=X'. Write a VTL 2.1 expression over indicator codes that is true"
                + " or false.");
  }

  @Test
  void what_stands_there_is_said() {
    judge(SmallJob.withRule("INVESTIGATED <= previous(INVESTIGATED) * 1.2"));
    assertThat(findings.get(0).got())
        .isEqualTo(
            new Phrase(
                "Persone indagate 10 (B4); previous(Persone indagate) 8",
                "Persons investigated 10 (B4); previous(Persons investigated) 8"));
  }

  @ParameterizedTest
  @CsvSource({"2, 3 0 0", "1.9, 2 1 0"})
  void numbers_within_the_tolerance_are_equal(BigDecimal tolerance, String counts) {
    String rule = "INVESTIGATED = if INVESTIGATED = 10 then 8 else INVESTIGATED";
    RuleCount count = judge(SmallJob.withRule(rule, tolerance, Missing.SKIP)).rules().get(0);
    assertThat(count.pass() + " " + count.fail() + " " + count.unverifiable()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({"SKIP, 1 0 2", "ZERO, 3 0 0", "FAIL, 1 2 0"})
  void missing_figures_mean_what_the_rule_says(Missing missing, String counts) {
    JobDefinition job = SmallJob.withRule("ARRESTED <= INVESTIGATED", BigDecimal.ZERO, missing);
    RuleCount count = judge(job).rules().get(0);
    assertThat(count.pass() + " " + count.fail() + " " + count.unverifiable()).isEqualTo(counts);
    assertThat(findings)
        .hasSize(missing == Missing.FAIL ? 2 : 0)
        .allMatch(finding -> finding.code() == FindingCode.RULE_WITHOUT_RESULT)
        .allMatch(finding -> finding.got().en().endsWith(": missing: ARRESTED"));
  }

  @Test
  void a_rule_that_waits_for_the_year_before_is_no_doubt_in_the_first_edition() {
    JobDefinition job = SmallJob.withRule("INVESTIGATED > previous(INVESTIGATED)");
    Observation one = figure("03", "INVESTIGATED", BigDecimal.TEN, "B4");
    Verdict verdict =
        new EditionChecks(job, EDITION)
            .judge(List.of(one).iterator(), new Related(job, EDITION), findings::add);
    assertThat(verdict.neverApplied()).isEmpty();
  }

  @Test
  void a_rule_that_was_applied_to_nothing_is_named() {
    JobDefinition job = SmallJob.withRule("INVESTIGATED > ARRESTED");
    Verdict verdict =
        new EditionChecks(job, EDITION)
            .judge(
                List.of(
                        figure("03", "INVESTIGATED", BigDecimal.TEN, "B4"),
                        figure("05", "ARRESTED", BigDecimal.ONE, "C5"))
                    .iterator(),
                new Related(job, EDITION),
                findings::add);
    assertThat(new EditionChecks(job, EDITION).judgeRules(verdict))
        .extracting(finding -> finding.said().en())
        .containsExactly(
            "small/2024/adds-up: rule 'adds-up': expected figures for INVESTIGATED > ARRESTED, got"
                + " never all of them, and exact, for the same territory. The rule was applied to"
                + " no figure: correct it in job.yaml, or ask for the figures.");
  }
}
