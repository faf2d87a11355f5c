package io.annuario.plausibility;

import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds offices that sent the very same figures for different territories. */
final class Twins {

  private static final int FEWEST = 4;
  private static final double EVIDENCE = 15;

  private final Map<String, Sum> offices = new LinkedHashMap<>();

  /**
   * Two offices with the same figures.
   *
   * @param doubted the first figure of the one whose figures are less as they were
   */
  record Pair(Observation doubted, Observation other, int figures) {}

  /** What one office sent, whatever the order. */
  private static final class Sum {
    long hash;
    int figures;
    double evidence;
    double squares;
    @Nullable Observation first;

    double oddness() {
      return squares / Math.max(1, figures);
    }
  }

  void add(Doubt doubt) {
    Sum sum = offices.computeIfAbsent(doubt.now().office(), office -> new Sum());
    long hash = 31L * doubt.track().kind().hashCode() + Double.hashCode(doubt.count());
    // Spread over all bits, so that sums of different figures differ (SplitMix64's finaliser).
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    sum.hash += hash ^ (hash >>> 31);
    sum.figures++;
    sum.evidence += doubt.count() == 0 ? 0 : Repeat.evidence(doubt.forecast());
    double distance = Math.max(-10, Math.min(10, doubt.surprise()));
    sum.squares += distance * distance;
    if (sum.first == null || doubt.place().compareTo(sum.first.place()) < 0) {
      sum.first = doubt.now();
    }
  }

  List<Pair> pairs() {
    Map<Long, Sum> met = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Sum sum : offices.values()) {
      Sum other = met.putIfAbsent(sum.hash, sum);
      if (other != null
          && other.first != null
          && sum.first != null
          && sum.figures == other.figures
          && sum.figures >= FEWEST
          && sum.evidence > EVIDENCE) {
        boolean isSecond = sum.oddness() >= other.oddness();
        pairs.add(
            new Pair(
                isSecond ? sum.first : other.first,
                isSecond ? other.first : sum.first,
                sum.figures));
      }
    }
    return pairs;
  }
}
