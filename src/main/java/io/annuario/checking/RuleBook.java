package io.annuario.checking;

import fr.insee.vtl.engine.VtlScriptEngineFactory;
import fr.insee.vtl.model.Dataset;
import fr.insee.vtl.model.InMemoryDataset;
import fr.insee.vtl.model.Structured.Component;
import fr.insee.vtl.model.Structured.DataPoint;
import io.annuario.definition.DefinitionRejected.Mistake;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a job, evaluated as VTL 2.1 over rows of figures: one row a territory, period and
 * breakdown, one measure an indicator.
 *
 * <p>Counts are evaluated as whole numbers, exactly; where a batch holds decimals, in double
 * precision, as VTL's type number is in the engine.
 */
final class RuleBook {

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final List<CompiledRule> rules;
  private final ScriptEngine engine = new VtlScriptEngineFactory().getScriptEngine();

  /** A rule and the indicators that it speaks of, in the order of their mention. */
  record CompiledRule(Rule rule, List<String> indicators) {}

  RuleBook(JobDefinition definition) {
    this.rules =
        definition.rules().stream()
            .map(rule -> new CompiledRule(rule, mentioned(rule, definition)))
            .toList();
  }

  List<CompiledRule> rules() {
    return rules;
  }

  /** What is wrong with the rules themselves; empty when all can be evaluated. */
  List<Mistake> mistakes(String file) {
    List<Mistake> mistakes = new ArrayList<>();
    for (CompiledRule rule : rules) {
      String complaint = complaint(rule);
      if (complaint != null) {
        mistakes.add(
            new Mistake(
                file,
                0,
                Phrase.of(
                    "la regola '%s' non si può valutare: %s",
                    "the rule '%s' cannot be evaluated: %s", rule.rule().id(), complaint),
                new Phrase(
                    "Scrivere un'espressione VTL 2.1 sui codici degli indicatori che sia vera o"
                        + " falsa.",
                    "Write a VTL 2.1 expression over indicator codes that is true or false.")));
      }
    }
    return mistakes;
  }

  /**
   * Evaluates one rule over many rows.
   *
   * @param rows each row's figures by indicator; all that the rule mentions must have a value
   * @return whether the rule holds, row by row; null where VTL says null
   */
  List<@Nullable Boolean> holds(CompiledRule rule, List<Map<String, Observation>> rows) {
    List<List<Object>> cells = new ArrayList<>(rows.size());
    boolean whole = rows.stream().allMatch(row -> allWhole(rule, row.values()));
    for (int index = 0; index < rows.size(); index++) {
      List<Object> row = new ArrayList<>(rule.indicators().size() + 1);
      row.add((long) index);
      for (String indicator : rule.indicators()) {
        row.add(cell(rows.get(index).get(indicator), whole));
      }
      cells.add(row);
    }
    try {
      List<@Nullable Boolean> holds = new ArrayList<>(rows.size());
      for (DataPoint point : evaluate(rule, cells, whole ? Long.class : Double.class)) {
        holds.add(point.get("HOLDS") instanceof Boolean truth ? truth : null);
      }
      return holds;
    } catch (ScriptException failed) {
      throw new IllegalStateException(
          "Rule " + rule.rule().id() + " was accepted, then failed", failed);
    }
  }

  private @Nullable String complaint(CompiledRule rule) {
    try {
      List<Object> row = new ArrayList<>();
      row.add(0L);
      rule.indicators().forEach(indicator -> row.add(1L));
      Object truth = evaluate(rule, List.of(row), Long.class).get(0).get("HOLDS");
      return truth == null || truth instanceof Boolean ? null : "its value is " + truth;
    } catch (ScriptException | RuntimeException refused) {
      // The engine throws some of its complaints about types and functions unchecked.
      String message = String.valueOf(refused.getMessage());
      int list = message.indexOf(" expecting {");
      return list < 0 ? message : message.substring(0, list);
    }
  }

  private List<DataPoint> evaluate(CompiledRule rule, List<List<Object>> cells, Class<?> number)
      throws ScriptException {
    List<Component> components = new ArrayList<>();
    components.add(new Component("ROW", Long.class, Dataset.Role.IDENTIFIER));
    for (String indicator : rule.indicators()) {
      components.add(new Component(indicator, number, Dataset.Role.MEASURE));
    }
    SimpleBindings bindings = new SimpleBindings();
    bindings.put("figures", new InMemoryDataset(cells, components));
    engine.setBindings(bindings, ScriptContext.ENGINE_SCOPE);
    engine.eval("judged := figures[calc HOLDS := " + rule.rule().check() + "];");
    return bindings.get("judged") instanceof Dataset judged ? judged.getDataPoints() : List.of();
  }

  private static Object cell(@Nullable Observation figure, boolean whole) {
    BigDecimal value = figure == null ? null : figure.value();
    if (value == null) {
      throw new IllegalArgumentException(
          "A rule can only be evaluated where every figure is known");
    }
    return whole ? (Object) value.longValueExact() : (Object) value.doubleValue();
  }

  private static boolean allWhole(CompiledRule rule, Collection<Observation> figures) {
    return figures.stream()
        .filter(figure -> rule.indicators().contains(figure.key().indicator()))
        .map(Observation::value)
        .allMatch(value -> value == null || value.stripTrailingZeros().scale() <= 0);
  }

  private static List<String> mentioned(Rule rule, JobDefinition definition) {
    return WORD.matcher(rule.check())
        .results()
        .map(word -> word.group())
        .filter(word -> definition.indicators().find(word).map(Indicator::code).isPresent())
        .distinct()
        .toList();
  }
}
