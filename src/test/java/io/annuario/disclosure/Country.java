package io.annuario.disclosure;

import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.Counting;
import io.annuario.definition.Dimension;
import io.annuario.definition.Disclosure;
import io.annuario.definition.Edition;
import io.annuario.definition.Imprint;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicators;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.NumberConvention;
import io.annuario.definition.Offices;
import io.annuario.definition.Plausible;
import io.annuario.definition.Policies;
import io.annuario.definition.Predecessors;
import io.annuario.definition.Requirement;
import io.annuario.definition.Rule;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Definitions and figures of trial, in few words. */
final class Country {

  static final Edition EDITION =
      new Edition("trial", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  private final List<Territory> territories = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  Country territory(String code, @Nullable String parent) {
    territories.add(
        new Territory(code, code, parent, Set.of(), null, null, Collections.emptySortedMap()));
    return this;
  }

  /** A territory IT and some inside it. */
  Country of(String... codes) {
    territory("IT", null);
    for (String code : codes) {
      territory(code, "IT");
    }
    return this;
  }

  Country sensitive(String code, @Nullable String partOf) {
    return indicator(code, partOf, Disclosure.USUAL, Counting.ONCE);
  }

  Country indicator(
      String code, @Nullable String partOf, @Nullable Disclosure disclosure, Counting counting) {
    indicators.add(
        new Indicator(
            code,
            Phrase.same(code),
            Set.of(),
            partOf,
            "persons",
            0,
            BigDecimal.ZERO,
            Indicator.Aggregate.SUM,
            null,
            disclosure,
            Indicator.Dash.ZERO,
            Requirement.NEVER,
            Plausible.USUAL,
            counting,
            Predecessors.NONE));
    return this;
  }

  Country dimension(String code, boolean complete, String... categories) {
    List<Dimension.Category> all = new ArrayList<>();
    for (String category : categories) {
      all.add(new Dimension.Category(category, Phrase.same(category), Set.of()));
    }
    dimensions.add(
        new Dimension(code, Phrase.same(code), Set.of(), all, Set.of(), complete, BigDecimal.ZERO));
    return this;
  }

  Country rule(String check) {
    rules.add(
        new Rule(
            "rule-" + rules.size(),
            check,
            Severity.ERROR,
            Phrase.same("Wrong"),
            BigDecimal.ZERO,
            Rule.Missing.SKIP,
            null,
            1));
    return this;
  }

  JobDefinition definition() {
    return new JobDefinition(
        "trial",
        Phrase.same("Trial"),
        Language.EN,
        NumberConvention.EN,
        new Territories(territories),
        new Offices(List.of()),
        new Indicators(indicators),
        dimensions,
        rules,
        List.of(),
        Map.of(),
        Policies.STRICT,
        AbsenceSigns.NONE,
        Imprint.NOTHING,
        "",
        "");
  }

  static Key key(String territory, String indicator, String breakdown) {
    return new Key(territory, indicator, EDITION.period(), Breakdown.parse(breakdown));
  }

  static Observation figure(String territory, String indicator, String breakdown, long value) {
    return figure(key(territory, indicator, breakdown), territory, value);
  }

  static Observation figure(Key key, String office, long value) {
    return new Observation(
        office,
        key,
        BigDecimal.valueOf(value),
        Qualifier.EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        Long.toString(value),
        Place.ofSheet(office + ".xlsx", "Data"));
  }

  static Publication publication(String name, JobDefinition definition, List<Observation> figures) {
    return new Publication(name, definition, EDITION, figures, Protected.NOTHING);
  }

  static Publication hiding(Publication publication, Protected hidden) {
    return new Publication(
        publication.name(),
        publication.definition(),
        publication.edition(),
        publication.figures(),
        hidden);
  }
}
