package io.annuario.checking;

import io.annuario.checking.RelatedFigure.Relation;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Succession;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of other territories, breakdowns and editions that the rules of a job speak of. Holds
 * those of the indicators that they name there, and no others.
 */
public final class Related {

  private final JobDefinition definition;
  private final Edition edition;
  private final Succession succession;
  private final Set<String> here = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> standing = new HashSet<>();
  private final Map<Where, BigDecimal> figures = new HashMap<>();
  private final Map<Where, BigDecimal> former = new HashMap<>();
  private final Map<Where, BigDecimal> published = new HashMap<>();
  private final Set<String> reporting = new HashSet<>();
  private final Map<String, Set<String>> children;

  /**
   * Where a figure stands, in whatever year.
   *
   * @param part which months of it; empty for an indicator that is counted once
   */
  private record Where(String territory, Breakdown breakdown, String indicator, String part) {

    Where in(String other) {
      return new Where(other, breakdown, indicator, part);
    }

    Where under(Breakdown other) {
      return new Where(territory, other, indicator, part);
    }
  }

  /** Prepares to gather what the rules speak of; they must be without mistakes. */
  public Related(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
    this.succession = new Succession(definition, edition);
    for (RuleBook.CompiledRule rule : new RuleBook(definition).rules()) {
      for (RelatedFigure figure : rule.reading().related()) {
        if (figure.relation() == Relation.PREVIOUS) {
          before.add(figure.indicator());
        } else if (figure.relation() == Relation.LAST) {
          standing.add(figure.indicator());
        } else if (figure.relation() != Relation.POPULATION) {
          here.add(figure.indicator());
        }
      }
    }
    this.children =
        definition.territories().all().stream()
            .filter(territory -> territory.parent() != null)
            .collect(
                Collectors.groupingBy(
                    territory -> String.valueOf(territory.parent()),
                    Collectors.mapping(Territory::code, Collectors.toUnmodifiableSet())));
    definition
        .offices()
        .expectedFor(edition)
        .forEach(office -> office.territories().forEach(this::reports));
  }

  private void reports(String territory) {
    String code = territory;
    while (code != null && reporting.add(code)) {
      code = definition.territories().find(code).map(Territory::parent).orElse(null);
    }
  }

  /** Whether rules speak of other figures of the edition. */
  public boolean isOfEdition() {
    return !here.isEmpty();
  }

  /** Whether rules speak of the edition before. */
  public boolean isOfPrevious() {
    return !before.isEmpty();
  }

  /** Whether rules speak of what stands published of this edition. */
  public boolean isOfStanding() {
    return !standing.isEmpty();
  }

  /** Takes a figure of the edition. */
  public void add(Observation figure) {
    add(figure, figure.key(), here, figures);
  }

  /** Takes a figure of the edition before. */
  public void addPrevious(Observation figure) {
    succession.now(figure.key()).ifPresent(key -> add(figure, key, before, former));
  }

  /** Takes a figure of what stands published of this edition. */
  public void addStanding(Observation figure) {
    add(figure, figure.key(), standing, published);
  }

  private Where where(Key key, String indicator) {
    boolean isByParts =
        definition
            .indicators()
            .find(indicator)
            .filter(found -> found.counting().isByParts())
            .isPresent();
    Period period = key.period();
    String part =
        isByParts ? period.start().getMonthValue() + "-" + period.end().getMonthValue() : "";
    return new Where(key.territory(), key.breakdown(), indicator, part);
  }

  private void add(Observation figure, Key key, Set<String> wanted, Map<Where, BigDecimal> into) {
    BigDecimal value = figure.value();
    if (value != null
        && figure.qualifier() == Qualifier.EXACTLY
        && wanted.contains(key.indicator())) {
      into.putIfAbsent(where(key, key.indicator()), value);
    }
  }

  /** Whether a figure is of another vintage of which nothing at all is known, and no doubt. */
  boolean isOfNothing(RelatedFigure related) {
    return switch (related.relation()) {
      case PREVIOUS -> former.isEmpty();
      case LAST -> published.isEmpty();
      default -> false;
    };
  }

  /** What stands there for a figure here; empty when it is not known exactly. */
  Optional<BigDecimal> of(RelatedFigure related, Key key) {
    String code = related.indicator();
    Where same = where(key, code);
    return switch (related.relation()) {
      case PREVIOUS -> Optional.ofNullable(former.get(same));
      case LAST -> Optional.ofNullable(published.get(same));
      case TOTAL -> Optional.ofNullable(figures.get(same.under(Breakdown.NONE)));
      case CATEGORY -> category(related, same);
      case NATIONAL -> known(definition.territories().top().code(), same);
      case PARENT ->
          definition
              .territories()
              .find(key.territory())
              .map(Territory::parent)
              .flatMap(parent -> known(parent, same));
      case CHILDREN_SUM -> below(key.territory(), same);
      case POPULATION -> population(key.territory());
    };
  }

  /** The figure of a territory or, failing that, what those below it have together. */
  private Optional<BigDecimal> known(String territory, Where like) {
    BigDecimal own = figures.get(like.in(territory));
    return own == null ? below(territory, like) : Optional.of(own);
  }

  /**
   * Unknown where a territory lacks a figure that an office answers for: a sum without it would be
   * a bound only.
   */
  private Optional<BigDecimal> below(String territory, Where like) {
    BigDecimal sum = null;
    for (String child : children.getOrDefault(territory, Set.of())) {
      Optional<BigDecimal> part = known(child, like);
      if (part.isPresent()) {
        sum = sum == null ? part.get() : sum.add(part.get());
      } else if (reporting.contains(child)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(sum);
  }

  private Optional<BigDecimal> category(RelatedFigure related, Where like) {
    Breakdown breakdown = like.breakdown();
    return breakdown.categories().containsKey(related.dimension())
        ? Optional.empty()
        : Optional.ofNullable(
            figures.get(like.under(breakdown.with(related.dimension(), related.category()))));
  }

  private Optional<BigDecimal> population(String territory) {
    int year = edition.period().start().getYear();
    return definition
        .territories()
        .find(territory)
        .map(found -> found.population(year))
        .filter(residents -> residents.isPresent())
        .map(residents -> BigDecimal.valueOf(residents.getAsLong()));
  }
}
