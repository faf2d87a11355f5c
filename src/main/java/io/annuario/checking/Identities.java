package io.annuario.checking;

import io.annuario.checking.RuleBook.CompiledRule;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Qualifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Holds the figures against the job's rules; those that need the engine wait for each other. */
final class Identities {

  /** Rows evaluated at once; a batch and its figures are what this check holds in memory. */
  private static final int BATCH = 2_000;

  private final RuleBook book;
  private final RuleFindings says;
  private final List<Held> held;

  /** A rule, the figures that wait for it, and what it came to so far. */
  private static final class Held {

    final CompiledRule rule;
    final List<Map<String, Observation>> waiting = new ArrayList<>();
    long pass;
    long fail;
    long unverifiable;

    Held(CompiledRule rule) {
      this.rule = rule;
    }

    RuleCount count() {
      return new RuleCount(rule.rule().id(), pass, fail, unverifiable);
    }
  }

  Identities(JobDefinition definition) {
    this.book = new RuleBook(definition);
    this.says = new RuleFindings(definition);
    this.held = book.rules().stream().map(Held::new).toList();
  }

  /**
   * Takes the figures of one territory, period and breakdown. A rule applies where all that it
   * mentions is known exactly; where a figure is only a bound, a note says that it was not applied.
   */
  void judge(Map<String, Observation> figures, Consumer<Finding> findings) {
    for (Held rule : held) {
      Map<String, Observation> mentioned = mentioned(rule.rule, figures);
      if (mentioned.size() < rule.rule.indicators().size()) {
        rule.unverifiable += rule.rule.indicators().stream().anyMatch(figures::containsKey) ? 1 : 0;
      } else if (mentioned.values().stream().allMatch(Identities::isExact)) {
        rule.waiting.add(mentioned);
        if (!rule.rule.isComputed() || rule.waiting.size() >= BATCH) {
          flush(rule, findings);
        }
      } else {
        rule.unverifiable++;
        findings.accept(says.notApplicable(rule.rule, mentioned));
      }
    }
  }

  void finish(Consumer<Finding> findings) {
    held.forEach(rule -> flush(rule, findings));
  }

  /** How often each rule was held against figures, in the order of the definition. */
  List<RuleCount> counts() {
    return held.stream().map(Held::count).toList();
  }

  private void flush(Held rule, Consumer<Finding> findings) {
    if (rule.waiting.isEmpty()) {
      return;
    }
    List<Value> results = book.holds(rule.rule, rule.waiting);
    for (int row = 0; row < results.size(); row++) {
      take(rule, rule.waiting.get(row), results.get(row), findings);
    }
    rule.waiting.clear();
  }

  private void take(
      Held rule, Map<String, Observation> figures, Value result, Consumer<Finding> findings) {
    if (result instanceof Value.Truth truth) {
      rule.pass += truth.holds() ? 1 : 0;
      rule.fail += truth.holds() ? 0 : 1;
      if (!truth.holds()) {
        findings.accept(says.broken(rule.rule, figures));
      }
    } else {
      rule.unverifiable++;
      if (result instanceof Value.Nothing nothing && nothing.why() != null) {
        findings.accept(says.withoutResult(rule.rule, figures, nothing.why()));
      }
    }
  }

  private static boolean isExact(Observation figure) {
    return figure.qualifier() == Qualifier.EXACTLY;
  }

  /** The figures with a value that a rule mentions, in its order. */
  private static Map<String, Observation> mentioned(
      CompiledRule rule, Map<String, Observation> figures) {
    Map<String, Observation> mentioned = new LinkedHashMap<>();
    for (String indicator : rule.indicators()) {
      Observation figure = figures.get(indicator);
      if (figure != null && figure.value() != null) {
        mentioned.put(indicator, figure);
      }
    }
    return mentioned;
  }
}
