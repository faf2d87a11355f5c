package io.annuario.inputs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of child-protection-online. National totals are those that the press published for the
 * Italian postal police; the split by territory is invented, and so are the victims altogether.
 */
final class OnlineProtection {

  static final String JOB = "child-protection-online";

  static final List<String> AGES = List.of("0-9", "10-13", "14-17");

  static final List<String> EDITIONS =
      List.of("2019", "2020", "2020-ytd", "2021", "2022", "2023", "2024");

  /**
   * Residents on 1 January 2023 by territory that an office counts in. Source: ISTAT; the two parts
   * of Sicily are rounded, since they only weigh an invented split.
   */
  private static final Map<String, Long> POPULATION = population();

  private static final Map<String, Map<Item, Long>> NATIONAL =
      Map.of(
          "2019", national(1396, 663, 37, true, null, 47_267, 2_295),
          "2020", national(3243, 1261, 69, true, null, 33_681, 2_446),
          "2020-ytd", yearToDate(),
          "2021", national(5613, 1421, 137, false, null, 29_847, 2_543),
          "2022", national(4618, 1466, 149, false, null, 25_896, 2_622),
          "2023", national(2702, 1239, 108, true, 927L, 28_265, 2_739, 36, 198, 126),
          "2024", national(2828, 1184, 147, true, 986L, 42_231, 2_775, 42, 210, 132));

  private OnlineProtection() {}

  /** The published totals of an edition; figures that were not published are not in it. */
  static Map<Item, Long> national(String edition) {
    return known(NATIONAL, edition);
  }

  /** What every territory counted, so that it adds up to the published totals. */
  static Counts counts(String edition) {
    Map<Item, Long> national = national(edition);
    Map<Item, Map<String, Long>> parts = new LinkedHashMap<>();
    national.forEach((item, total) -> parts.put(item, split(edition, item, total)));
    Map<String, Long> arrested = known(parts, Item.of("ARRESTED"));
    Map<String, Long> investigated = known(parts, Item.of("PERSONS_INVESTIGATED"));
    // Investigated = arrested + reported at large must hold everywhere, so it is not split itself.
    Item atLarge = Item.of("REPORTED_AT_LARGE");
    long others =
        known(national, Item.of("PERSONS_INVESTIGATED")) - known(national, Item.of("ARRESTED"));
    Map<String, Long> reported = split(edition, atLarge, others);
    investigated.replaceAll((code, unused) -> known(arrested, code) + known(reported, code));
    Item blackList = Item.of("SITES_BLACKLISTED");
    Counts counts = new Counts();
    for (String code : POPULATION.keySet()) {
      parts.forEach(
          (item, split) -> {
            if (!item.equals(blackList)) {
              counts.put(code, item, Amount.of(known(split, code)));
            }
          });
    }
    return counts.put("IT", blackList, Amount.of(known(national, blackList)));
  }

  private static <K, V> V known(Map<K, V> values, K key) {
    return Objects.requireNonNull(values.get(key));
  }

  /** Adds Trentino-Alto Adige as it is when nobody looks at its parts. */
  static Counts withWholeRegions(Counts counts) {
    for (Item item : counts.items(List.of("21", "22"))) {
      counts.put("04", item, Amount.of(counts.sum(List.of("21", "22"), item)));
    }
    return counts;
  }

  private static Map<String, Long> split(String edition, Item item, long total) {
    return Split.of(total, POPULATION, edition + item.indicator() + item.category());
  }

  private static Map<Item, Long> national(
      long cases,
      long investigated,
      long arrested,
      boolean atLarge,
      @Nullable Long searches,
      long viewed,
      long blackListed,
      long... victims) {
    Map<Item, Long> totals = new LinkedHashMap<>();
    totals.put(Item.of("CASES"), cases);
    persons(totals, investigated, arrested, atLarge);
    if (searches != null) {
      totals.put(Item.of("SEARCHES"), searches);
    }
    totals.put(Item.of("SITES_VIEWED"), viewed);
    totals.put(Item.of("SITES_BLACKLISTED"), blackListed);
    for (int band = 0; band < victims.length; band++) {
      totals.put(new Item("VICTIMS", "AGE", AGES.get(band)), victims[band]);
    }
    return totals;
  }

  /** From 1 January to 4 November 2020. */
  private static Map<Item, Long> yearToDate() {
    Map<Item, Long> totals = new LinkedHashMap<>();
    totals.put(Item.of("GROOMING_INVESTIGATIONS"), 311L);
    persons(totals, 874, 43, true);
    totals.put(Item.of("SEARCHES"), 616L);
    totals.put(Item.of("SITES_VIEWED"), 25_706L);
    totals.put(Item.of("SITES_BLACKLISTED"), 2_428L);
    return totals;
  }

  private static void persons(
      Map<Item, Long> totals, long investigated, long arrested, boolean atLarge) {
    totals.put(Item.of("PERSONS_INVESTIGATED"), investigated);
    totals.put(Item.of("ARRESTED"), arrested);
    if (atLarge) {
      totals.put(Item.of("REPORTED_AT_LARGE"), investigated - arrested);
    }
  }

  private static Map<String, Long> population() {
    Map<String, Long> people = new LinkedHashMap<>();
    people.put("01", 4_251_351L);
    people.put("02", 123_130L);
    people.put("03", 9_976_509L);
    people.put("21", 534_147L);
    people.put("22", 542_996L);
    people.put("05", 4_849_553L);
    people.put("06", 1_194_248L);
    people.put("07", 1_507_636L);
    people.put("08", 4_437_578L);
    people.put("09", 3_661_981L);
    people.put("10", 856_407L);
    people.put("11", 1_484_298L);
    people.put("12", 5_720_536L);
    people.put("13", 1_272_627L);
    people.put("14", 290_636L);
    people.put("15", 5_609_536L);
    people.put("16", 3_907_683L);
    people.put("17", 537_577L);
    people.put("18", 1_846_610L);
    people.put("19W", 2_440_000L);
    people.put("19E", 2_374_000L);
    people.put("20", 1_578_146L);
    return people;
  }
}
