package io.annuario.plausibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each figure should about be: by the past, and where it has none by other territories. */
record Expectation(Past past, Others others) {

  /** Of each figure of a territory, in its order; null where nothing can be said. */
  List<@Nullable Forecast> of(List<Track> territory) {
    List<@Nullable Forecast> byOthers = others.forecasts(territory);
    List<@Nullable Forecast> forecasts = new ArrayList<>();
    for (int at = 0; at < territory.size(); at++) {
      Forecast byPast = past.forecast(territory.get(at));
      forecasts.add(byPast == null ? byOthers.get(at) : byPast);
    }
    return forecasts;
  }
}
