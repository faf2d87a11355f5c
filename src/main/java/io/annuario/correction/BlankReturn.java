package io.annuario.correction;

import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an office is asked for in an edition, figure by figure: the territories that it answers for,
 * the indicators that it owes, each in the breakdowns in which it came the last time.
 *
 * @param before the edition whose figures stand beside; null when there is none
 * @param asked territory by territory, in the order of the definition
 */
public record BlankReturn(
    JobDefinition definition,
    Edition edition,
    Office office,
    @Nullable Edition before,
    List<Asked> asked) {

  public BlankReturn {
    asked = List.copyOf(asked);
  }

  /**
   * What an office is asked for.
   *
   * @param former the figures that the office published in the edition before
   * @param usual in which breakdowns each indicator came then, whoever sent it
   */
  public static BlankReturn of(
      JobDefinition definition,
      Edition edition,
      Office office,
      @Nullable Edition before,
      List<Observation> former,
      Map<String, Set<Breakdown>> usual) {
    return new Drawing(definition, edition, office, former, usual).drawn(before);
  }

  /** In which language the office is written to. */
  public Language language() {
    Language own = office.language();
    return own == null ? definition.language() : own;
  }

  /** Draws up what is asked. */
  private static final class Drawing {

    private final JobDefinition definition;
    private final Edition edition;
    private final Office office;
    private final Map<String, Set<Breakdown>> usual;
    private final Map<String, Set<Breakdown>> own = new HashMap<>();
    private final Map<Place, Map<Breakdown, Observation>> former = new HashMap<>();
    private final Set<String> reported = new LinkedHashSet<>();
    private final Comparator<Breakdown> order;

    private record Place(String territory, String indicator) {}

    Drawing(
        JobDefinition definition,
        Edition edition,
        Office office,
        List<Observation> former,
        Map<String, Set<Breakdown>> usual) {
      this.definition = definition;
      this.edition = edition;
      this.office = office;
      this.usual = usual;
      this.order =
          Comparator.comparing((Breakdown one) -> one.categories().keySet().toString())
              .thenComparing(this::rank)
              .thenComparing(Breakdown::code);
      for (Observation figure : former) {
        String territory = figure.key().territory();
        if (mayReport(territory) && isKnown(figure.key().breakdown())) {
          Breakdown breakdown = figure.key().breakdown();
          String indicator = figure.key().indicator();
          reported.add(territory);
          own.computeIfAbsent(indicator, code -> new LinkedHashSet<>()).add(breakdown);
          this.former
              .computeIfAbsent(new Place(territory, indicator), place -> new HashMap<>())
              .putIfAbsent(breakdown, figure);
        }
      }
    }

    BlankReturn drawn(@Nullable Edition before) {
      List<Asked> asked = new ArrayList<>();
      for (Territory territory : definition.territories().all()) {
        if (exists(territory) && isAsked(territory.code())) {
          for (Indicator indicator : definition.indicators().all()) {
            ask(territory, indicator, asked);
          }
        }
      }
      return new BlankReturn(definition, edition, office, before, asked);
    }

    private void ask(Territory territory, Indicator indicator, List<Asked> asked) {
      Map<Breakdown, Observation> here =
          former.getOrDefault(new Place(territory.code(), indicator.code()), Map.of());
      if (here.isEmpty() && (!owes(territory, indicator) || isToldAround(territory, indicator))) {
        return;
      }
      Set<Breakdown> breakdowns = new TreeSet<>(order);
      breakdowns.addAll(here.keySet());
      if (breakdowns.isEmpty()) {
        breakdowns.addAll(own.getOrDefault(indicator.code(), Set.of()));
      }
      if (breakdowns.isEmpty()) {
        usual.getOrDefault(indicator.code(), Set.of()).stream()
            .filter(this::isKnown)
            .forEach(breakdowns::add);
      }
      if (breakdowns.isEmpty()) {
        breakdowns.add(Breakdown.NONE);
      }
      for (Breakdown breakdown : breakdowns) {
        asked.add(new Asked(territory, indicator, breakdown, here.get(breakdown)));
      }
    }

    private boolean owes(Territory territory, Indicator indicator) {
      String heldAt = indicator.heldAt();
      return office.owes(indicator, edition) && (heldAt == null || heldAt.equals(territory.code()));
    }

    /** Whether the office reported on what contains a territory, or on its parts, instead. */
    private boolean isToldAround(Territory territory, Indicator indicator) {
      Territories all = definition.territories();
      return former.keySet().stream()
          .filter(place -> place.indicator().equals(indicator.code()))
          .anyMatch(
              place ->
                  all.contains(territory.code(), place.territory())
                      || all.contains(place.territory(), territory.code()));
    }

    /** What it reported on, and what of its own it did not. */
    private boolean isAsked(String territory) {
      Territories all = definition.territories();
      return reported.contains(territory)
          || (office.territories().contains(territory)
              && reported.stream().noneMatch(code -> all.contains(territory, code)));
    }

    private boolean mayReport(String territory) {
      Territories all = definition.territories();
      return all.find(territory).isPresent()
          && office.territories().stream()
              .anyMatch(own -> all.find(own).isPresent() && all.contains(own, territory));
    }

    private boolean exists(Territory territory) {
      LocalDate day = edition.period().end();
      LocalDate from = territory.validFrom();
      LocalDate to = territory.validTo();
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private boolean isKnown(Breakdown breakdown) {
      return breakdown.categories().entrySet().stream()
          .allMatch(
              one ->
                  definition.dimensions().stream()
                      .filter(dimension -> dimension.code().equals(one.getKey()))
                      .flatMap(dimension -> dimension.categories().stream())
                      .anyMatch(category -> category.code().equals(one.getValue())));
    }

    /** Categories in the order of their dimension. */
    private String rank(Breakdown breakdown) {
      StringBuilder rank = new StringBuilder();
      for (Dimension dimension : definition.dimensions()) {
        String code = breakdown.categories().get(dimension.code());
        if (code != null) {
          List<String> codes =
              dimension.categories().stream().map(Dimension.Category::code).toList();
          rank.append((char) codes.indexOf(code));
        }
      }
      return rank.toString();
    }
  }
}
