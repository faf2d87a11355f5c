package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.Kept;
import io.annuario.disclosure.Protected;
import io.annuario.disclosure.Release;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Return;
import io.annuario.observation.Revision;
import io.annuario.observation.RuleCount;
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the regional centres send it. National figures are the published ones; how they are
 * shared out is made up.
 */
final class Sample {

  static final Edition EDITION =
      new Edition("tutela-minori", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), "2023");

  private static final Map<String, Integer> NATIONAL =
      Map.of(
          "CASES", 2828,
          "PERSONS_INVESTIGATED", 1184,
          "ARRESTED", 147,
          "REPORTED_AT_LARGE", 1037,
          "SEARCHES", 986,
          "SITES_VIEWED", 42231);

  private static final Map<String, Integer> NATIONAL_BEFORE =
      Map.of(
          "CASES", 2702,
          "PERSONS_INVESTIGATED", 1239,
          "ARRESTED", 108,
          "REPORTED_AT_LARGE", 1131,
          "SEARCHES", 927,
          "SITES_VIEWED", 28265);

  private Sample() {}

  static Contents contents(Language language) {
    return contents(language, figures(), findings());
  }

  static Contents contents(Language language, List<Observation> figures, List<Finding> findings) {
    return contents(SampleJob.definition(language), figures, findings);
  }

  static Contents contents(
      JobDefinition definition, List<Observation> figures, List<Finding> findings) {
    return contents(definition, figures, findings, List.of());
  }

  static Contents contents(
      JobDefinition definition,
      List<Observation> figures,
      List<Finding> findings,
      List<RuleCount> rules) {
    return new Contents(
        definition,
        EDITION,
        vintage(figures, 1),
        definition.language(),
        List.of(),
        "2023",
        List.of(),
        null,
        false,
        rules,
        CorrectedFigures.NONE,
        shown(kept(definition, figures::stream, findings)));
  }

  /** All that is kept of a first vintage, with the usual figures of the edition before. */
  static Kept kept(
      JobDefinition definition, Supplier<Stream<Observation>> figures, List<Finding> findings) {
    return kept(definition, figures, figuresBefore(), Stream::empty, findings);
  }

  static Kept kept(
      JobDefinition definition,
      Supplier<Stream<Observation>> figures,
      List<Observation> before,
      Supplier<Stream<Revision>> revisions,
      List<Finding> findings) {
    TerritoryTotals sums = new TerritoryTotals(definition, EDITION);
    return new Kept(
        definition,
        EDITION,
        sums,
        new Kept.Before(EDITION, consolidated(definition, before), Protected.NOTHING),
        null,
        () -> figures.get().peek(sums::add),
        revisions,
        findings::stream);
  }

  /** The same, with other figures and all that is made of them. */
  static Contents with(Contents usual, Vintage vintage, @Nullable Integer since, Release release) {
    return new Contents(
        usual.definition(),
        usual.edition(),
        vintage,
        usual.language(),
        usual.missing(),
        usual.previousEdition(),
        usual.past(),
        since,
        usual.firstLeft(),
        usual.rules(),
        usual.corrected(),
        release);
  }

  static Release shown(Kept kept) {
    return Release.of(kept, Protected.NOTHING, Protected.NOTHING, Set.of());
  }

  static TerritoryTotals consolidated(JobDefinition definition, List<Observation> figures) {
    TerritoryTotals consolidated = new TerritoryTotals(definition, EDITION);
    figures.forEach(consolidated::add);
    return consolidated;
  }

  static List<Observation> figures() {
    List<Observation> figures = shares(NATIONAL);
    figures.add(
        figure(
            "CNCPO",
            "IT",
            "SITES_BLACKLISTED",
            Breakdown.NONE,
            "2775",
            new Place("cncpo.xlsx", "Black list", Address.parse("C9"))));
    return figures;
  }

  static List<Observation> figuresBefore() {
    List<Observation> figures = shares(NATIONAL_BEFORE);
    figures.add(
        figure(
            "CNCPO",
            "IT",
            "SITES_BLACKLISTED",
            Breakdown.NONE,
            "2739",
            new Place("cncpo.xlsx", "Black list", Address.parse("C9"))));
    return figures;
  }

  static Observation figure(
      String office,
      String territory,
      String indicator,
      Breakdown breakdown,
      String value,
      Place place) {
    return new Observation(
        office,
        new Key(territory, indicator, Period.ofYear(2024), breakdown),
        new BigDecimal(value),
        Qualifier.EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        value,
        place);
  }

  static List<Finding> findings() {
    return List.of(
        Finding.of(
            FindingCode.DASH_AS_ZERO,
            new Place("molise.xlsx", "Dati", Address.parse("D7")),
            new Phrase("Molise, arrestate", "Molise, arrested"),
            new Phrase("un numero", "a number"),
            Phrase.same("-"),
            new Phrase(
                "Il trattino vale zero per questo indicatore: scrivere 0 se è così.",
                "A dash means zero for this indicator: write 0 if it does.")),
        Finding.of(
            FindingCode.RATE_DIFFERS,
            new Place("lazio.xlsx", "Riepilogo 2024", Address.parse("F12")),
            new Phrase("Lazio, casi trattati", "Lazio, cases"),
            new Phrase("una variazione del +4,7 %", "a change of +4.7 %"),
            new Phrase("+14,7 %", "+14.7 %"),
            new Phrase(
                "Controllare la percentuale stampata; le cifre assolute sono state lette.",
                "Check the printed percentage; the counts themselves were read.")));
  }

  static Vintage vintage(List<Observation> figures, int number) {
    Map<String, Vintage.Member> members = new LinkedHashMap<>();
    long id = 0;
    for (Observation figure : figures) {
      String file = figure.place().file();
      if (!members.containsKey(file)) {
        long count = figures.stream().filter(one -> one.place().file().equals(file)).count();
        Return source = new Return(sha256(file), file, figure.office());
        Ledger ledger = new Ledger(2 * count + 3, count, count + 2, 1, 0, 0, 0, 0);
        Reading reading = new Reading(++id, source, count, 0, 0, 0, 1, ledger);
        members.put(file, new Vintage.Member(reading, file));
      }
    }
    return new Vintage(
        7,
        number,
        Instant.parse("2025-04-14T08:30:00Z"),
        "c0ffee42".repeat(8),
        List.copyOf(members.values()),
        true,
        null,
        null,
        0);
  }

  static String sha256(String file) {
    String half = UUID.nameUUIDFromBytes(file.getBytes(UTF_8)).toString().replace("-", "");
    return half + half;
  }

  private static List<Observation> shares(Map<String, Integer> national) {
    List<Observation> figures = new ArrayList<>();
    List<Breakdown> ages =
        List.of(
            Breakdown.of(Map.of("AGE", "0-9")),
            Breakdown.of(Map.of("AGE", "10-13")),
            Breakdown.of(Map.of("AGE", "14-16")));
    int row = 6;
    for (String region : SampleJob.REGIONS) {
      String[] parts = region.split(";", -1);
      String code = parts[0];
      Place sheet = Place.ofSheet(file(parts[1]), "Dati 2024");
      int column = 1;
      for (Indicator indicator : SampleJob.indicators().all()) {
        Integer whole = national.get(indicator.code());
        if (whole != null) {
          String value = SampleJob.share(region, whole);
          Place place = sheet.at(new Address(row, ++column));
          figures.add(
              figure(SampleJob.office(code), code, indicator.code(), Breakdown.NONE, value, place));
        }
      }
      for (int i = 0; i < ages.size(); i++) {
        String value = SampleJob.share(region, 30 + 160 * i);
        Place place = sheet.at(new Address(row, ++column));
        figures.add(figure(SampleJob.office(code), code, "VICTIMS", ages.get(i), value, place));
      }
      row++;
    }
    return figures;
  }

  private static String file(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-zà-ü]+", "-") + ".xlsx";
  }
}
