package io.annuario.correction;

import io.annuario.checking.RuleFormula;
import io.annuario.correction.BlankPlan.Spot;
import io.annuario.correction.LiveCheck.Reference;
import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.Rule;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What must hold between the figures of a blank return, as formulas that say so while somebody
 * types: parts and wholes, the job's rules, categories, territories. Each is said at every figure
 * that it is about, once all of them are there.
 */
final class LiveChecks {

  /** Excel takes 8,192 characters and 64 functions within each other. */
  private static final int LONGEST = 7_000;

  private static final int MOST = 40;

  /** Excel counts as many. */
  private static final int MOST_CELLS = 250;

  private final BlankReturn blank;
  private final BlankPlan plan;
  private final BlankWords words;
  private final List<String> signs;
  private final Map<Spot, List<LiveCheck>> checks = new LinkedHashMap<>();
  private boolean complete = true;

  LiveChecks(BlankReturn blank, BlankPlan plan, BlankWords words, List<String> signs) {
    this.blank = blank;
    this.plan = plan;
    this.words = words;
    this.signs = signs;
    // What is said first of a figure: the closest.
    each(this::addWhole);
    each(this::addCategories);
    each(this::addTerritories);
    for (Rule rule : blank.definition().rules()) {
      if (rule.severity() != Severity.NOTE) {
        blank.asked().forEach(asked -> addRule(rule, asked));
      }
    }
  }

  private void each(BiConsumer<Spot, Asked> add) {
    for (Asked asked : blank.asked()) {
      plan.spot(asked).ifPresent(spot -> add.accept(spot, asked));
    }
  }

  private void addWhole(Spot part, Asked asked) {
    String code = asked.indicator().partOf();
    Optional<Spot> found = code == null ? Optional.empty() : beside(asked, code, asked.breakdown());
    found.ifPresent(
        whole ->
            keep(
                Set.of(value(part), value(whole)),
                compared(value(whole).mark(), value(part).mark(), ">=", BigDecimal.ZERO),
                false,
                words.partAbove(asked.indicator(), whole.asked().indicator())));
  }

  private void addCategories(Spot whole, Asked asked) {
    for (Dimension dimension : blank.definition().dimensions()) {
      if (asked.breakdown().categories().containsKey(dimension.code())
          || asked.indicator().aggregate() != Aggregate.SUM) {
        continue;
      }
      List<Spot> parts = new ArrayList<>();
      for (Dimension.Category category : dimension.categories()) {
        beside(
                asked,
                asked.indicator().code(),
                asked.breakdown().with(dimension.code(), category.code()))
            .ifPresent(parts::add);
      }
      if (!parts.isEmpty() && parts.size() == dimension.categories().size()) {
        BigDecimal tolerance = asked.indicator().tolerance().max(dimension.tolerance());
        addSum(
            whole,
            parts,
            dimension.complete() ? "=" : ">=",
            tolerance,
            words.categories(asked.indicator(), words.say(dimension.name()), dimension.complete()));
      }
    }
  }

  private void addTerritories(Spot whole, Asked asked) {
    List<Territory> children =
        blank.definition().territories().childrenOf(asked.territory().code());
    List<Spot> parts = new ArrayList<>();
    for (Territory child : children) {
      plan.spot(child.code(), asked.indicator().code(), asked.breakdown()).ifPresent(parts::add);
    }
    if (!parts.isEmpty()
        && parts.size() == children.size()
        && asked.indicator().aggregate() == Aggregate.SUM) {
      addSum(
          whole,
          parts,
          "=",
          asked.indicator().tolerance(),
          words.territories(asked.indicator(), asked.territory().name()));
    }
  }

  private void addSum(
      Spot whole, List<Spot> parts, String comparison, BigDecimal tolerance, String message) {
    Set<Reference> cells = new LinkedHashSet<>(Set.of(value(whole)));
    StringBuilder sum = new StringBuilder();
    for (Spot part : parts) {
      cells.add(value(part));
      sum.append(sum.isEmpty() ? "" : "+").append(value(part).mark());
    }
    keep(
        cells,
        compared(value(whole).mark(), sum.toString(), comparison, tolerance),
        false,
        message);
  }

  /** A rule is held against each territory and breakdown at the first of its figures. */
  private void addRule(Rule rule, Asked asked) {
    Set<Reference> cells = new LinkedHashSet<>();
    List<String> here = new ArrayList<>();
    Optional<String> holds =
        RuleFormula.of(
            rule,
            figure -> {
              if (figure.place() == RuleFormula.Place.HERE && figure.dimension().isEmpty()) {
                here.add(figure.indicator());
              }
              Optional<Reference> cell = cell(figure, asked);
              cell.ifPresent(cells::add);
              return cell.map(Reference::mark);
            });
    if (holds.isPresent() && !here.isEmpty() && here.get(0).equals(asked.indicator().code())) {
      String query = rule.severity() == Severity.QUERY ? words.query() : "";
      keep(
          cells,
          holds.get(),
          rule.missing() == Rule.Missing.ZERO,
          query + words.say(rule.message()));
    }
  }

  private Optional<Reference> cell(RuleFormula.Figure figure, Asked asked) {
    Breakdown breakdown = asked.breakdown();
    return switch (figure.place()) {
      case TOTAL -> beside(asked, figure.indicator(), Breakdown.NONE).map(LiveChecks::value);
      case PREVIOUS ->
          beside(asked, figure.indicator(), breakdown)
              .filter(spot -> spot.asked().before() != null)
              .map(spot -> new Reference(spot, spot.sheet().valueColumn() + 1));
      case HERE -> {
        if (figure.dimension().isEmpty()) {
          yield beside(asked, figure.indicator(), breakdown).map(LiveChecks::value);
        }
        yield breakdown.categories().containsKey(figure.dimension())
            ? Optional.empty()
            : beside(
                    asked,
                    figure.indicator(),
                    breakdown.with(figure.dimension(), figure.category()))
                .map(LiveChecks::value);
      }
    };
  }

  private Optional<Spot> beside(Asked asked, String indicator, Breakdown breakdown) {
    return plan.spot(asked.territory().code(), indicator, breakdown);
  }

  private static Reference value(Spot spot) {
    return new Reference(spot, spot.sheet().valueColumn());
  }

  private static String compared(
      String left, String right, String comparison, BigDecimal tolerance) {
    String distance = "ROUND((" + left + ")-(" + right + "),10)";
    return comparison.equals("=")
        ? "ABS(" + distance + ")<=" + tolerance.toPlainString()
        : distance + ">=0-" + tolerance.toPlainString();
  }

  private void keep(Set<Reference> cells, String holds, boolean zero, String message) {
    if (cells.size() > MOST_CELLS) {
      complete = false;
      return;
    }
    LiveCheck check = new LiveCheck(cells, holds, zero, message);
    for (Reference cell : cells) {
      checks.computeIfAbsent(cell.spot(), spot -> new ArrayList<>()).add(check);
    }
  }

  /** The formula that says at a figure what is wrong with it; an empty text when nothing is. */
  String formula(Spot spot) {
    Indicator indicator = spot.asked().indicator();
    String cell = value(spot).from(spot.sheet());
    StringBuilder formula = new StringBuilder();
    int open = 0;
    for (LiveCheck check : checks.getOrDefault(spot, List.of())) {
      String next = check.broken(spot.sheet());
      if (formula.length() + next.length() > LONGEST || open == MOST) {
        break;
      }
      formula.append(next);
      open++;
    }
    return "IF(ISBLANK("
        + cell
        + "),\"\",IF("
        + invalid(cell, indicator)
        + ","
        + LiveCheck.text(words.wrong(indicator))
        + ","
        + formula
        + "\"\""
        + ")".repeat(open + 2);
  }

  /** How many letters the longest has that may be said of a figure. */
  int longest(Spot spot) {
    int wrong = words.wrong(spot.asked().indicator()).length();
    return checks.getOrDefault(spot, List.of()).stream()
        .mapToInt(check -> check.message().length())
        .reduce(wrong, Math::max);
  }

  /** Whether the formulas say all; else the form has to say that they do not. */
  boolean areComplete() {
    return complete
        && checks.entrySet().stream()
            .allMatch(
                one ->
                    one.getValue().size() <= MOST
                        && one.getValue().stream()
                                .mapToInt(check -> check.broken(one.getKey().sheet()).length())
                                .sum()
                            <= LONGEST);
  }

  private String invalid(String cell, Indicator indicator) {
    StringBuilder signsOnly = new StringBuilder();
    for (String sign : signs) {
      signsOnly
          .append(signsOnly.isEmpty() ? "" : ",")
          .append(cell)
          .append("=")
          .append(LiveCheck.text(sign));
    }
    String number = "ROUND(" + cell + "," + indicator.decimals() + ")<>" + cell;
    String wrong = indicator.decimals() == 0 ? "OR(" + cell + "<0," + number + ")" : number;
    return "IF(ISNUMBER(" + cell + ")," + wrong + ",NOT(OR(" + signsOnly + ")))";
  }
}
