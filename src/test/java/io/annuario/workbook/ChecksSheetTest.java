package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.RuleCount;
import io.annuario.observation.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksSheetTest {

  private static final String CHECK = "PERSONS_INVESTIGATED = ARRESTED + REPORTED_AT_LARGE";

  private static final Rule ADDS_UP =
      new Rule(
          "adds-up",
          CHECK,
          Severity.QUERY,
          new Phrase("I conti non tornano.", "It does not add up."),
          BigDecimal.TEN,
          Rule.Missing.SKIP,
          null,
          9);

  @TempDir Path folder;

  @Test
  void each_rule_is_said_by_the_names_of_what_it_compares_with_its_counts() throws IOException {
    List<RuleCount> counts = List.of(new RuleCount("adds-up", CHECK, 1719, 2, 3));
    assertThat(written(Language.EN, List.of(ADDS_UP), counts).rows("Checks").subList(2, 4))
        .containsExactly(
            List.of(
                "rule",
                "what must hold",
                "what is said if it fails",
                "severity",
                "holds",
                "fails",
                "not verifiable"),
            List.of(
                "adds-up",
                "Persons investigated = of whom arrested + of whom reported at large, but for 10",
                "It does not add up.",
                "query",
                "1719",
                "2",
                "3"));
    assertThat(written(Language.IT, List.of(ADDS_UP), counts).rows("Controlli").subList(2, 4))
        .containsExactly(
            List.of(
                "regola",
                "che cosa deve valere",
                "che cosa si dice se non vale",
                "gravità",
                "vale",
                "non vale",
                "non verificabile"),
            List.of(
                "adds-up",
                "Persone indagate = di cui arrestate + di cui denunciate in stato di libertà, a"
                    + " meno di 10",
                "I conti non tornano.",
                "da verificare",
                "1719",
                "2",
                "3"));
  }

  @Test
  void where_nobody_kept_the_counts_or_there_are_no_rules_the_sheet_says_so() throws IOException {
    assertThat(written(Language.EN, List.of(ADDS_UP), List.of()).row("Checks", 4))
        .containsExactly("not known: this vintage was published when outcomes were not kept");
    assertThat(written(Language.IT, List.of(), List.of()).row("Controlli", 4))
        .containsExactly("la rilevazione non ha regole");
  }

  private Opened written(Language language, List<Rule> rules, List<RuleCount> counts)
      throws IOException {
    JobDefinition usual = SampleJob.definition(language);
    JobDefinition definition =
        new JobDefinition(
            usual.name(),
            usual.title(),
            usual.language(),
            usual.numbers(),
            usual.territories(),
            usual.offices(),
            usual.indicators(),
            usual.dimensions(),
            rules,
            usual.layouts(),
            usual.words(),
            usual.policies(),
            usual.missingSigns(),
            usual.about(),
            usual.fingerprint(),
            usual.identity());
    Contents contents = Sample.contents(definition, Sample.figures(), List.of(), counts);
    Path file = folder.resolve("checked.xlsx");
    ConsolidatedWorkbook.write(contents, file, null);
    return new Opened(file);
  }
}
