package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.consolidation.Consolidated;
import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicators;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.NumberConvention;
import io.annuario.definition.Office;
import io.annuario.definition.Offices;
import io.annuario.definition.Policies;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
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
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An edition as the regional centres send it: 20 regions in five macro-areas, Sicilia as two
 * halves, a national list. National figures are the published ones; how they are shared out is made
 * up.
 */
final class Sample {

  static final Edition EDITION =
      new Edition("tutela-minori", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), "2023");

  /** Region, macro-area, weight in tenths of a percent of the population. */
  private static final List<String> REGIONS =
      List.of(
          "01;Piemonte;NO;72",
          "02;Valle d'Aosta/Vallée d'Aoste;NO;2",
          "07;Liguria;NO;26",
          "03;Lombardia;NO;169",
          "04;Trentino-Alto Adige/Südtirol;NE;18",
          "05;Veneto;NE;82",
          "06;Friuli-Venezia Giulia;NE;20",
          "08;Emilia-Romagna;NE;75",
          "09;Toscana;CE;62",
          "10;Umbria;CE;15",
          "11;Marche;CE;25",
          "12;Lazio;CE;97",
          "13;Abruzzo;SU;22",
          "14;Molise;SU;5",
          "15;Campania;SU;95",
          "16;Puglia;SU;66",
          "17;Basilicata;SU;9",
          "18;Calabria;SU;31",
          "19O;Sicilia Occidentale;19;40",
          "19E;Sicilia Orientale;19;42",
          "20;Sardegna;IS;27");

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

  static JobDefinition definition(Language language) {
    return definition(language, territories(), indicators());
  }

  static JobDefinition definition(
      Language language, Territories territories, Indicators indicators) {
    return new JobDefinition(
        "tutela-minori",
        new Phrase("Tutela dei minori online", "Online child protection"),
        language,
        NumberConvention.IT,
        territories,
        offices(),
        indicators,
        List.of(age()),
        List.of(),
        List.of(),
        Map.of(),
        Policies.STRICT,
        "5f2b0c9d".repeat(8),
        "1d3a7e90".repeat(8));
  }

  static Territories territories() {
    List<Territory> all = new ArrayList<>();
    all.add(territory("IT", "Italia", null));
    all.add(territory("NO", "Nord-ovest", "IT"));
    all.add(territory("NE", "Nord-est", "IT"));
    all.add(territory("CE", "Centro", "IT"));
    all.add(territory("SU", "Sud", "IT"));
    all.add(territory("IS", "Isole", "IT"));
    all.add(territory("19", "Sicilia", "IS"));
    for (String region : REGIONS) {
      String[] parts = region.split(";");
      all.add(territory(parts[0], parts[1], parts[2]));
    }
    return new Territories(all);
  }

  static Territory territory(String code, String name, String parent) {
    return new Territory(code, name, parent, Set.of(), null, null, Collections.emptySortedMap());
  }

  static Indicators indicators() {
    return new Indicators(
        List.of(
            indicator("CASES", "Casi trattati", "Cases", null, "cases", null),
            indicator(
                "PERSONS_INVESTIGATED",
                "Persone indagate",
                "Persons investigated",
                null,
                "persons",
                null),
            indicator(
                "ARRESTED",
                "di cui arrestate",
                "of whom arrested",
                "PERSONS_INVESTIGATED",
                "persons",
                null),
            indicator(
                "REPORTED_AT_LARGE",
                "di cui denunciate in stato di libertà",
                "of whom reported at large",
                "PERSONS_INVESTIGATED",
                "persons",
                null),
            indicator("SEARCHES", "Perquisizioni", "Searches", null, "searches", null),
            indicator("SITES_VIEWED", "Siti visionati", "Sites viewed", null, "sites", null),
            indicator(
                "SITES_BLACKLISTED",
                "Siti in black list",
                "Sites black-listed",
                null,
                "sites",
                "IT"),
            indicator("VICTIMS", "Vittime", "Victims", null, "persons", null)));
  }

  static Indicators onlyCases() {
    return new Indicators(List.of(indicators().get("CASES")));
  }

  static Indicator indicator(
      String code, String it, String en, String partOf, String unit, String heldAt) {
    return new Indicator(
        code,
        new Phrase(it, en),
        Set.of(),
        partOf,
        unit,
        Indicator.Aggregate.SUM,
        heldAt,
        false,
        Indicator.Dash.ZERO);
  }

  static Contents contents(Language language) {
    return contents(language, figures(), findings());
  }

  static Contents contents(Language language, List<Observation> figures, List<Finding> findings) {
    return contents(definition(language), figures, findings);
  }

  static Contents contents(
      JobDefinition definition, List<Observation> figures, List<Finding> findings) {
    return new Contents(
        definition,
        EDITION,
        vintage(figures),
        definition.language(),
        List.of(),
        consolidated(definition, figures),
        "2023",
        consolidated(definition, figuresBefore()),
        null,
        Collections::emptyIterator,
        figures::iterator,
        findings::iterator);
  }

  static Consolidated consolidated(JobDefinition definition, List<Observation> figures) {
    Consolidated consolidated = new Consolidated(definition);
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

  static Vintage vintage(List<Observation> figures) {
    Map<String, Vintage.Member> members = new LinkedHashMap<>();
    long id = 0;
    for (Observation figure : figures) {
      String file = figure.place().file();
      if (!members.containsKey(file)) {
        long count = figures.stream().filter(one -> one.place().file().equals(file)).count();
        Return source = new Return(sha256(file), file, figure.office());
        Ledger ledger = new Ledger(2 * count + 3, count, count + 2, 1, 0, 0, 0);
        Reading reading =
            new Reading(++id, source, "5f2b0c9d".repeat(8), count, 0, 0, 0, 1, ledger);
        members.put(file, new Vintage.Member(reading, file));
      }
    }
    return new Vintage(
        7,
        2,
        Instant.parse("2025-04-14T08:30:00Z"),
        "c0ffee42".repeat(8),
        List.copyOf(members.values()),
        true,
        null,
        null);
  }

  private static String sha256(String file) {
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
    for (String region : REGIONS) {
      String[] parts = region.split(";");
      String code = parts[0];
      Place sheet = Place.ofSheet(file(parts[1]), "Dati 2024");
      int column = 1;
      for (Indicator indicator : indicators().all()) {
        Integer whole = national.get(indicator.code());
        if (whole != null) {
          String value = share(region, whole);
          Place place = sheet.at(new Address(row, ++column));
          figures.add(figure(office(code), code, indicator.code(), Breakdown.NONE, value, place));
        }
      }
      for (int i = 0; i < ages.size(); i++) {
        String value = share(region, 30 + 160 * i);
        Place place = sheet.at(new Address(row, ++column));
        figures.add(figure(office(code), code, "VICTIMS", ages.get(i), value, place));
      }
      row++;
    }
    return figures;
  }

  /** The region's part of a national figure: what is due up to it, less what was due before. */
  private static String share(String region, int whole) {
    int before = 0;
    for (String one : REGIONS) {
      int weight = Integer.parseInt(one.split(";")[3]);
      if (one.equals(region)) {
        return Integer.toString(whole * (before + weight) / 1000 - whole * before / 1000);
      }
      before += weight;
    }
    throw new IllegalArgumentException(region);
  }

  private static Offices offices() {
    List<Office> offices = new ArrayList<>();
    for (String region : REGIONS) {
      String[] parts = region.split(";");
      offices.add(office(parts[0], parts[1]));
    }
    offices.add(
        new Office("CNCPO", "Centro nazionale", Set.of("IT"), Set.of(), null, "", null, null));
    return new Offices(offices);
  }

  private static Office office(String territory, String name) {
    return new Office(
        office(territory), "Centro " + name, Set.of(territory), Set.of(), null, "", null, null);
  }

  private static String office(String territory) {
    return "COSC-" + territory;
  }

  private static String file(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-zà-ü]+", "-") + ".xlsx";
  }

  private static Dimension age() {
    return new Dimension(
        "AGE",
        new Phrase("Età", "Age"),
        Set.of(),
        List.of(category("0-9"), category("10-13"), category("14-16")),
        Set.of("totale"));
  }

  private static Dimension.Category category(String band) {
    return new Dimension.Category(band, new Phrase(band + " anni", "aged " + band), Set.of());
  }
}
