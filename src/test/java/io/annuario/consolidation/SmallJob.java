package io.annuario.consolidation;

import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Imprint;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.Indicators;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.NumberConvention;
import io.annuario.definition.Office;
import io.annuario.definition.Offices;
import io.annuario.definition.Policies;
import io.annuario.definition.Requirement;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Language;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A country of five regions, two of which are halves, and two indicators. */
final class SmallJob {

  static final Period YEAR = Period.ofYear(2024);
  static final Edition EDITION =
      new Edition("small", "2024", YEAR, LocalDate.of(2024, 12, 31), null);

  private SmallJob() {}

  static Office office(String code, String territory) {
    return new Office(
        code,
        code,
        Set.of(territory),
        Set.of(),
        null,
        AbsenceSigns.NONE,
        "",
        null,
        null,
        null,
        Set.of("CASES"),
        Map.of());
  }

  static Dimension.Category category(String code) {
    return new Dimension.Category(code, Phrase.same(code), Set.of());
  }

  static JobDefinition definition(List<Office> offices) {
    return new JobDefinition(
        "small",
        Phrase.same("Small"),
        Language.EN,
        NumberConvention.EN,
        new Territories(
            List.of(
                territory("IT", null),
                territory("NORTH", "IT"),
                territory("PIE", "NORTH"),
                territory("LOM", "NORTH"),
                territory("SIC", "IT"),
                territory("SIC-W", "SIC"),
                territory("SIC-E", "SIC"))),
        new Offices(offices),
        new Indicators(
            List.of(indicator("CASES", Aggregate.SUM), indicator("RATE", Aggregate.NONE))),
        List.of(
            new Dimension(
                "AGE",
                Phrase.same("Age"),
                Set.of(),
                List.of(category("0-13"), category("14-")),
                Set.of(),
                true,
                BigDecimal.ZERO)),
        List.of(),
        List.of(),
        Map.of(),
        Policies.STRICT,
        AbsenceSigns.NONE,
        Imprint.NOTHING,
        "",
        "");
  }

  static Territory territory(String code, @Nullable String parent) {
    return new Territory(code, code, parent, Set.of(), null, null, Collections.emptySortedMap());
  }

  static Indicator indicator(String code, Aggregate aggregate) {
    return new Indicator(
        code,
        Phrase.same(code),
        Set.of(),
        null,
        "cases",
        0,
        BigDecimal.ZERO,
        aggregate,
        null,
        false,
        Indicator.Dash.ZERO,
        Requirement.ALWAYS);
  }
}
