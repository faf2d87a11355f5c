package io.annuario.store;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The codes and periods that were numbered at one moment, in the order of their letters and days:
 * by their places in it figures are put in an order that no number of a database decides.
 */
final class CodesInOrder {

  private final List<String> codes;
  private final List<Period> periods;
  private final Breakdown[] breakdowns;
  private final int[] places;
  private final int[] periodPlaces;

  /**
   * @param codes by number
   * @param periods by number
   */
  CodesInOrder(Map<Integer, String> codes, Map<Integer, Period> periods) {
    this.codes = codes.values().stream().sorted().toList();
    this.periods = periods.values().stream().sorted().toList();
    this.breakdowns = new Breakdown[this.codes.size()];
    this.places = places(codes);
    this.periodPlaces = places(periods);
  }

  private static <T extends Comparable<T>> int[] places(Map<Integer, T> byNumber) {
    int most = byNumber.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    int[] places = new int[most + 1];
    Arrays.fill(places, -1);
    int place = 0;
    for (Map.Entry<Integer, T> one :
        byNumber.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .toList()) {
      places[one.getKey()] = place++;
    }
    return places;
  }

  /** The place of a code, by its number. */
  int placeOf(int number) {
    return known(places, number);
  }

  /** The place of a period, by its number. */
  int placeOfPeriod(int number) {
    return known(periodPlaces, number);
  }

  private static int known(int[] places, int number) {
    int place = number < places.length ? places[number] : -1;
    if (place < 0) {
      throw new IllegalStateException("Nobody has numbered " + number);
    }
    return place;
  }

  String code(int place) {
    return codes.get(place);
  }

  Period period(int place) {
    return periods.get(place);
  }

  Breakdown breakdown(int place) {
    Breakdown known = breakdowns[place];
    if (known == null) {
      known = Breakdown.parse(code(place));
      breakdowns[place] = known;
    }
    return known;
  }
}
