package io.annuario.plausibility;

import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the other territories of the same edition say of a figure that has no past: as much of the
 * population as theirs or, where that is not known, as large a share of all that the territory has.
 * Levels of territories and kinds of figures are told apart by medians (Tukey's median polish).
 */
final class Others {

  private static final int KEPT = 1_000;

  /** Fewer territories are no measure of each other, fewer figures none of a territory's size. */
  private static final int TERRITORIES = 10;

  private static final int FIGURES = 4;

  /** However alike territories are, they are not the same thing twice. */
  private static final double LEAST_EXCESS = 0.05;

  private final Map<String, Double> populations = new HashMap<>();
  private final Map<Kind, Sample<Double>> learnt = new HashMap<>();
  private final Map<Kind, Double> levels = new HashMap<>();
  private final Map<Kind, Double> excess = new HashMap<>();

  Others(Territories territories, int year) {
    for (Territory territory : territories.all()) {
      territory
          .population(year)
          .ifPresent(residents -> populations.put(territory.code(), Math.log(residents + 1.0)));
    }
    if (populations.size() < territories.all().size()) {
      populations.clear();
    }
  }

  void learn(List<Track> territory) {
    double size = size(territory, Map.of());
    if (Double.isNaN(size)) {
      return;
    }
    for (Track track : territory) {
      if (track.isCounted()) {
        learnt
            .computeIfAbsent(track.kind(), kind -> new Sample<>(KEPT))
            .add(Math.log(track.count() + 0.5) - size);
      }
    }
  }

  void settle() {
    learnt.forEach(
        (kind, sample) -> {
          if (sample.kept().size() < TERRITORIES) {
            return;
          }
          double[] values = sample.kept().stream().mapToDouble(Double::doubleValue).toArray();
          double level = Case.median(values);
          for (int at = 0; at < values.length; at++) {
            values[at] = Math.abs(values[at] - level);
          }
          // Of the middle or, if larger, of the tails: territories differ.
          Arrays.sort(values);
          double tail = values[(int) (0.95 * (values.length - 1))] / 1.96;
          double spread = Math.max(1.4826 * Case.median(values), tail);
          levels.put(kind, level);
          excess.put(kind, Math.max(LEAST_EXCESS, spread * spread));
        });
    learnt.clear();
  }

  /** Of each figure of a territory, in its order; null where nothing can be said. */
  List<@Nullable Forecast> forecasts(List<Track> territory) {
    double size = size(territory, levels);
    List<@Nullable Forecast> forecasts = new ArrayList<>();
    for (Track track : territory) {
      Double level = levels.get(track.kind());
      forecasts.add(
          level == null || Double.isNaN(size)
              ? null
              : new Forecast(
                  Math.max(0.1, Math.exp(size + level) - 0.5),
                  excess.getOrDefault(track.kind(), LEAST_EXCESS),
                  false));
    }
    return forecasts;
  }

  /** The logarithm of a territory's size; not a number when too little is known of it. */
  private double size(List<Track> territory, Map<Kind, Double> known) {
    List<Double> logs = new ArrayList<>();
    for (Track track : territory) {
      if (track.isCounted() && (known.isEmpty() || known.containsKey(track.kind()))) {
        logs.add(Math.log(track.count() + 0.5) - known.getOrDefault(track.kind(), 0.0));
      }
    }
    Double population = populations.get(territory.get(0).key().territory());
    if (known.isEmpty() && population != null) {
      return population;
    }
    return logs.size() < FIGURES
        ? population == null ? Double.NaN : population
        : Case.median(logs.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
