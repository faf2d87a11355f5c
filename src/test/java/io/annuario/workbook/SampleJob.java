package io.annuario.workbook;

import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.Dimension;
import io.annuario.definition.Imprint;
import io.annuario.definition.Indicator;
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
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the regional centres are asked: 20 regions in five macro-areas, Sicilia as two halves, a
 * national list.
 */
final class SampleJob {

  /** Region, macro-area, weight in tenths of a percent of the population. */
  static final List<String> REGIONS =
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

  private SampleJob() {}

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
        AbsenceSigns.NONE,
        Imprint.NOTHING,
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
      String[] parts = region.split(";", -1);
      all.add(territory(parts[0], parts[1], parts[2]));
    }
    return new Territories(all);
  }

  static Territory territory(String code, String name, @Nullable String parent) {
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
      String code,
      String it,
      String en,
      @Nullable String partOf,
      String unit,
      @Nullable String heldAt) {
    return new Indicator(
        code,
        new Phrase(it, en),
        Set.of(),
        partOf,
        unit,
        0,
        BigDecimal.ZERO,
        Indicator.Aggregate.SUM,
        heldAt,
        false,
        Indicator.Dash.ZERO,
        Requirement.ALWAYS);
  }

  private static Offices offices() {
    List<Office> offices = new ArrayList<>();
    for (String region : REGIONS) {
      String[] parts = region.split(";", -1);
      offices.add(office(parts[0], parts[1]));
    }
    offices.add(
        new Office(
            "CNCPO",
            "Centro nazionale",
            Set.of("IT"),
            Set.of(),
            null,
            AbsenceSigns.NONE,
            "",
            null,
            null,
            null,
            Set.of("SITES_BLACKLISTED"),
            Map.of()));
    return new Offices(offices);
  }

  private static Office office(String territory, String name) {
    return new Office(
        office(territory),
        "Centro " + name,
        Set.of(territory),
        Set.of(),
        null,
        AbsenceSigns.NONE,
        "",
        null,
        null,
        null,
        Set.of(),
        Map.of());
  }

  static String office(String territory) {
    return "COSC-" + territory;
  }

  private static Dimension age() {
    return new Dimension(
        "AGE",
        new Phrase("Età", "Age"),
        Set.of(),
        List.of(category("0-9"), category("10-13"), category("14-16")),
        Set.of("totale"),
        true,
        BigDecimal.ZERO);
  }

  private static Dimension.Category category(String band) {
    return new Dimension.Category(band, new Phrase(band + " anni", "aged " + band), Set.of());
  }

  /** The region's part of a national figure: what is due up to it, less what was due before. */
  static String share(String region, int whole) {
    int before = 0;
    for (String one : REGIONS) {
      int weight = Integer.parseInt(one.split(";", -1)[3]);
      if (one.equals(region)) {
        return Integer.toString(whole * (before + weight) / 1000 - whole * before / 1000);
      }
      before += weight;
    }
    throw new IllegalArgumentException(region);
  }
}
