package io.annuario.checking;

import io.annuario.definition.DefinitionRejected.Mistake;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a job, evaluated exactly: each over the figures of one territory, period and
 * breakdown.
 */
final class RuleBook {

  private final List<CompiledRule> rules;
  private final Engine engine = new Engine();

  /** A rule that can be evaluated. */
  record CompiledRule(Rule rule, RuleReader.Reading reading) {

    /** The indicators that it speaks of, in the order of their mention. */
    List<String> indicators() {
      return reading.indicators();
    }

    /** Whether it has to wait for others, because the engine is made for many rows at once. */
    boolean isComputed() {
      return !reading.functions().isEmpty();
    }
  }

  /**
   * The rules of a job in which {@link #mistakes} finds nothing.
   *
   * @throws Misread when one cannot be evaluated
   */
  RuleBook(JobDefinition definition) {
    this.rules =
        definition.rules().stream()
            .map(rule -> new CompiledRule(rule, RuleReader.read(rule, definition)))
            .toList();
  }

  List<CompiledRule> rules() {
    return rules;
  }

  /** What is wrong with the rules themselves; empty when all can be evaluated. */
  static List<Mistake> mistakes(JobDefinition definition, String file) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Rule rule : definition.rules()) {
      Phrase complaint = complaint(rule, definition);
      if (complaint != null) {
        mistakes.add(
            new Mistake(
                file,
                rule.line(),
                Phrase.of(
                        "la regola '%s' non si può valutare: ",
                        "the rule '%s' cannot be evaluated: ", rule.id())
                    .then(complaint),
                new Phrase(
                    "Scrivere un'espressione VTL 2.1 sui codici degli indicatori che sia vera o"
                        + " falsa.",
                    "Write a VTL 2.1 expression over indicator codes that is true or false.")));
      }
    }
    return mistakes;
  }

  private static @Nullable Phrase complaint(Rule rule, JobDefinition definition) {
    try {
      RuleReader.read(rule, definition);
      return null;
    } catch (Misread misread) {
      return misread.why();
    }
  }

  /**
   * Evaluates one rule over many rows.
   *
   * @param rows what each row has of all that the rule mentions
   * @return what the rule comes to, row by row
   */
  List<Value> holds(CompiledRule rule, List<Map<String, Value>> rows) {
    List<Term.Row> figures = rows.stream().map(Term.Row::new).toList();
    rule.reading().functions().forEach(function -> engine.call(function, figures));
    return figures.stream().map(rule.reading().holds()::in).toList();
  }
}
