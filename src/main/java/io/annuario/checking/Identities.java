package io.annuario.checking;

import io.annuario.checking.RuleBook.CompiledRule;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule.Missing;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Qualifier;
import io.annuario.observation.RuleCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Holds the figures against the job's rules; those that need the engine wait for each other. */
final class Identities {

  /** Rows evaluated at once; a batch and its figures are what this check holds in memory. */
  private static final int BATCH = 2_000;

  private final JobDefinition definition;
  private final RuleBook book;
  private final RuleFindings says;
  private final Related related;
  private final List<Held> held;
  private final Shapes shapes = new Shapes();

  /** A rule, the figures that wait for it, and what it came to so far. */
  private static final class Held {

    final CompiledRule rule;
    final List<Row> waiting = new ArrayList<>();
    final Set<String> breaking = new HashSet<>();
    final List<Finding> withheld = new ArrayList<>();
    long pass;
    long fail;
    long unverifiable;

    Held(CompiledRule rule) {
      this.rule = rule;
    }

    RuleCount count() {
      return new RuleCount(rule.rule().id(), rule.rule().check(), pass, fail, unverifiable);
    }
  }

  /**
   * What a rule is held against.
   *
   * @param figures those with a value that it mentions, in its order
   * @param others the numbers that it mentions of other places, as it writes them
   * @param attributes what the code lists say of that place, likewise
   */
  record Row(
      Map<String, Observation> figures,
      Map<String, BigDecimal> others,
      Map<String, Value> attributes) {}

  Identities(JobDefinition definition, Related related) {
    this.definition = definition;
    this.book = new RuleBook(definition);
    this.says = new RuleFindings(definition);
    this.related = related;
    this.held = book.rules().stream().map(Held::new).toList();
  }

  /**
   * Takes the figures of one territory, period and breakdown. A rule applies where all that it
   * mentions is known exactly, or as it says of missing figures; where a figure is only a bound, a
   * note says that it was not applied.
   */
  void judge(Map<String, Observation> figures, Consumer<Finding> findings) {
    if (!held.isEmpty()) {
      figures.values().forEach(figure -> shapes.add(figure.key()));
    }
    for (Held rule : held) {
      if (rule.rule.indicators().stream().anyMatch(figures::containsKey)) {
        judge(rule, mentioned(rule.rule, figures), figures, findings);
      }
    }
  }

  private void judge(
      Held rule,
      Map<String, Observation> mentioned,
      Map<String, Observation> figures,
      Consumer<Finding> findings) {
    if (mentioned.isEmpty()) {
      rule.unverifiable++;
      return;
    }
    Row row =
        new Row(
            mentioned,
            others(rule.rule, figures.values().iterator().next().key()),
            attributes(rule.rule, mentioned.values().iterator().next()));
    List<String> absent = absent(rule.rule, row);
    Missing mode = rule.rule.rule().missing();
    if (!absent.isEmpty() && mode == Missing.SKIP) {
      rule.unverifiable++;
    } else if (!mentioned.values().stream().allMatch(Identities::isExact)) {
      rule.unverifiable++;
      findings.accept(says.notApplicable(rule.rule, row));
    } else if (!absent.isEmpty() && mode == Missing.FAIL) {
      fail(rule, row, says.withoutResult(rule.rule, row, says.missing(absent)), findings);
    } else {
      rule.waiting.add(row);
      if (!rule.rule.isComputed() || rule.waiting.size() >= BATCH) {
        flush(rule, findings);
      }
    }
  }

  void finish(Consumer<Finding> findings) {
    for (Held rule : held) {
      flush(rule, findings);
      Integer most = rule.rule.rule().errorAbove();
      for (Finding finding : rule.withheld) {
        findings.accept(
            most != null && rule.breaking.size() > most ? says.grave(finding, most) : finding);
      }
      rule.withheld.clear();
    }
  }

  /** How often each rule was held against figures, in the order of the definition. */
  List<RuleCount> counts() {
    return held.stream().map(Held::count).toList();
  }

  /**
   * The rules that could be held against nothing, though there are figures of all that they
   * mention: where one has none, that is said of the figures.
   */
  List<NeverApplied> neverApplied() {
    List<NeverApplied> never = new ArrayList<>();
    for (Held rule : held) {
      boolean waitsForOther = rule.rule.reading().related().stream().anyMatch(related::isOfNothing);
      if (rule.pass + rule.fail == 0
          && !waitsForOther
          && spokenOf(rule.rule).stream().allMatch(shapes::has)) {
        never.add(new NeverApplied(rule.rule.rule(), shapes.said(spokenOf(rule.rule))));
      }
    }
    return never;
  }

  /** The indicators of the edition that a rule speaks of, each once. */
  private static List<String> spokenOf(CompiledRule rule) {
    Stream<String> elsewhere =
        rule.reading().related().stream()
            .filter(one -> !one.isOfOtherVintage())
            .map(RelatedFigure::indicator)
            .filter(code -> !code.isEmpty());
    return Stream.concat(rule.indicators().stream(), elsewhere).distinct().toList();
  }

  private void flush(Held rule, Consumer<Finding> findings) {
    if (rule.waiting.isEmpty()) {
      return;
    }
    List<Value> results =
        book.holds(rule.rule, rule.waiting.stream().map(row -> values(rule.rule, row)).toList());
    for (int row = 0; row < results.size(); row++) {
      take(rule, rule.waiting.get(row), results.get(row), findings);
    }
    rule.waiting.clear();
  }

  private void take(Held rule, Row row, Value result, Consumer<Finding> findings) {
    if (result instanceof Value.Truth truth && truth.holds()) {
      rule.pass++;
      return;
    }
    fail(
        rule,
        row,
        result instanceof Value.Nothing nothing
            ? says.withoutResult(rule.rule, row, nothing.said())
            : says.broken(rule.rule, row),
        findings);
  }

  /** How grave it is may depend on how many offices break the rule, known at the end only. */
  private static void fail(Held rule, Row row, Finding finding, Consumer<Finding> findings) {
    rule.fail++;
    if (rule.rule.rule().errorAbove() == null) {
      findings.accept(finding);
    } else {
      rule.breaking.add(row.figures().values().iterator().next().office());
      rule.withheld.add(finding);
    }
  }

  private static boolean isExact(Observation figure) {
    return figure.qualifier() == Qualifier.EXACTLY;
  }

  /** All that a row has; what is missing counts as zero. */
  private static Map<String, Value> values(CompiledRule rule, Row row) {
    Map<String, Value> values = new HashMap<>(row.attributes());
    absent(rule, row).forEach(name -> values.put(name, Value.of(BigDecimal.ZERO)));
    row.others().forEach((name, number) -> values.put(name, Value.of(number)));
    row.figures()
        .forEach(
            (indicator, figure) -> {
              BigDecimal value = figure.value();
              if (value != null) {
                values.put(indicator, Value.of(value));
              }
            });
    return values;
  }

  /** What a rule mentions and a row has not. */
  private static List<String> absent(CompiledRule rule, Row row) {
    List<String> absent = new ArrayList<>(rule.indicators());
    absent.removeAll(row.figures().keySet());
    for (RelatedFigure other : rule.reading().related()) {
      if (!row.others().containsKey(other.written())) {
        absent.add(other.written());
      }
    }
    rule.reading().attributes().stream()
        .map(Attribute::written)
        .filter(name -> !row.attributes().containsKey(name))
        .forEach(absent::add);
    return absent;
  }

  private Map<String, BigDecimal> others(CompiledRule rule, Key key) {
    Map<String, BigDecimal> others = new LinkedHashMap<>();
    for (RelatedFigure other : rule.reading().related()) {
      related.of(other, key).ifPresent(number -> others.put(other.written(), number));
    }
    return others;
  }

  /** Of the place of a figure, and of the office that sent it. */
  private Map<String, Value> attributes(CompiledRule rule, Observation figure) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    for (Attribute one : rule.reading().attributes()) {
      one.of(figure, definition).ifPresent(value -> attributes.put(one.written(), value));
    }
    return attributes;
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
