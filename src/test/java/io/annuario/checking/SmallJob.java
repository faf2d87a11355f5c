package io.annuario.checking;

import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Imprint;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicators;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.NumberConvention;
import io.annuario.definition.Office;
import io.annuario.definition.Offices;
import io.annuario.definition.Policies;
import io.annuario.definition.Requirement;
import io.annuario.definition.Rule;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Address;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A job of two regions, one office each, and three counts bound by an identity. */
final class SmallJob {

  static final Edition EDITION =
      new Edition("small", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  private SmallJob() {}

  static JobDefinition withRule(String check) {
    return withRule(check, BigDecimal.ZERO, Rule.Missing.SKIP);
  }

  static JobDefinition withRule(String check, BigDecimal tolerance, Rule.Missing missing) {
    return job(check, tolerance, missing, List.of());
  }

  /** With the breakdown SEX: F and M. */
  static JobDefinition bySex(String check) {
    Dimension sex =
        new Dimension(
            "SEX",
            new Phrase("Sesso", "Sex"),
            Set.of(),
            List.of(
                new Dimension.Category("F", new Phrase("Femmine", "Women"), Set.of()),
                new Dimension.Category("M", new Phrase("Maschi", "Men"), Set.of())),
            Set.of(),
            true,
            BigDecimal.ZERO);
    return job(check, BigDecimal.ZERO, Rule.Missing.SKIP, List.of(sex));
  }

  /** With a query that is an error when more offices than these break it. */
  static JobDefinition withThreshold(String check, int offices) {
    return job(rule(check, Severity.QUERY, BigDecimal.ZERO, Rule.Missing.SKIP, offices), List.of());
  }

  private static JobDefinition job(
      String check, BigDecimal tolerance, Rule.Missing missing, List<Dimension> dimensions) {
    return job(rule(check, Severity.ERROR, tolerance, missing, null), dimensions);
  }

  private static Rule rule(
      String check,
      Severity severity,
      BigDecimal tolerance,
      Rule.Missing missing,
      @Nullable Integer errorAbove) {
    return new Rule(
        "adds-up",
        check,
        severity,
        new Phrase(
            "Le indagate sono arrestate più denunciate.",
            "Investigated are arrested plus reported."),
        tolerance,
        missing,
        errorAbove,
        7);
  }

  private static JobDefinition job(Rule rule, List<Dimension> dimensions) {
    return new JobDefinition(
        "small",
        new Phrase("Piccola", "Small"),
        Language.IT,
        NumberConvention.IT,
        new Territories(
            List.of(
                territory("IT", "Italia", null),
                territory("03", "Lombardia", "IT"),
                territory("05", "Veneto", "IT"))),
        new Offices(
            List.of(
                office("COSC-MI", "COSC Lombardia", "03"), office("COSC-VE", "COSC Veneto", "05"))),
        new Indicators(
            List.of(
                indicator(
                    "INVESTIGATED", new Phrase("Persone indagate", "Persons investigated"), null),
                indicator(
                    "ARRESTED",
                    new Phrase("Persone arrestate", "Persons arrested"),
                    "INVESTIGATED"),
                indicator(
                    "AT_LARGE", new Phrase("Denunciate", "Reported at large"), "INVESTIGATED"))),
        dimensions,
        List.of(rule),
        List.of(),
        Map.of(),
        Policies.STRICT,
        AbsenceSigns.NONE,
        Imprint.NOTHING,
        "fingerprint",
        "identity");
  }

  static JobDefinition job() {
    return withRule("INVESTIGATED = ARRESTED + AT_LARGE");
  }

  static Observation figure(String territory, String indicator, int value, String cell) {
    return figure(territory, indicator, Qualifier.EXACTLY, value, cell);
  }

  static Observation figure(String territory, String indicator, BigDecimal value, String cell) {
    return figure(territory, indicator, Qualifier.EXACTLY, value, cell);
  }

  static Observation ofSex(String territory, String indicator, String sex, int value, String cell) {
    Observation all = figure(territory, indicator, value, cell);
    Breakdown breakdown = Breakdown.of(Map.of("SEX", sex));
    return new Observation(
        all.office(),
        new Key(territory, indicator, all.key().period(), breakdown),
        all.value(),
        all.qualifier(),
        all.status(),
        all.confidentiality(),
        all.raw(),
        all.place());
  }

  static Observation figure(
      String territory, String indicator, Qualifier qualifier, int value, String cell) {
    return figure(territory, indicator, qualifier, BigDecimal.valueOf(value), cell);
  }

  private static Observation figure(
      String territory, String indicator, Qualifier qualifier, BigDecimal value, String cell) {
    String file = territory.equals("03") ? "lombardia.xlsx" : "veneto.xlsx";
    return new Observation(
        territory.equals("03") ? "COSC-MI" : "COSC-VE",
        new Key(territory, indicator, Period.ofYear(2024), Breakdown.NONE),
        value,
        qualifier,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        value.toString(),
        new Place(file, "Dati", Address.parse(cell)));
  }

  private static Territory territory(String code, String name, @Nullable String parent) {
    return new Territory(code, name, parent, Set.of(), null, null, new TreeMap<>());
  }

  private static Office office(String code, String name, String territory) {
    return new Office(
        code,
        name,
        Set.of(territory),
        Set.of(),
        null,
        AbsenceSigns.NONE,
        "ufficio@example.org",
        null,
        null,
        null,
        Set.of(),
        Map.of());
  }

  private static Indicator indicator(String code, Phrase name, @Nullable String partOf) {
    return new Indicator(
        code,
        name,
        Set.of(),
        partOf,
        "persons",
        0,
        BigDecimal.ZERO,
        Indicator.Aggregate.SUM,
        null,
        true,
        Indicator.Dash.ZERO,
        Requirement.ALWAYS);
  }
}
