package io.annuario.plausibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What earlier editions say of this one's figures: the edition before, and the mean of all. Of the
 * two the one counts that has served better for figures of this size.
 */
final class Past {

  private final Trend last = new Trend();
  private final Trend mean = new Trend();

  void learn(List<Track> territory) {
    for (Track track : territory) {
      if (track.now() != null && track.isCounted()) {
        Case fromLast = last(track, track.now().office());
        Case fromMean = mean(track, track.now().office());
        if (fromLast != null) {
          last.learn(fromLast);
        }
        if (fromMean != null) {
          mean.learn(fromMean);
        }
      }
    }
  }

  void settle() {
    last.settle();
    mean.settle();
  }

  /** Null when no earlier edition has the figure. */
  @Nullable Forecast forecast(Track track) {
    String office = track.now() == null ? "" : track.now().office();
    Case fromLast = last(track, office);
    Case fromMean = mean(track, office);
    Forecast one = fromLast == null ? null : last.forecast(fromLast);
    Forecast other = fromMean == null ? null : mean.forecast(fromMean);
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    Forecast better = other.excess() < one.excess() ? other : one;
    return better.times(1, ownUnrest(track, better));
  }

  Effect officeOf(String office) {
    return last.officeOf(office);
  }

  Effect both(String office, String indicator) {
    return last.both(office, indicator);
  }

  /** A figure that jumped before may jump again, by half of the square of it. */
  private static double ownUnrest(Track track, Forecast forecast) {
    double one = track.count(0);
    double other = track.count(1);
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return 0;
    }
    double jump = Math.log((one + 0.5) / (other + 0.5));
    double usual = 1 / (one + 0.5) + 1 / (other + 0.5) + 2 * forecast.excess();
    return Math.max(0, jump * jump - 4 * usual) / 4;
  }

  private static @Nullable Case last(Track track, String office) {
    double base = track.count(0);
    return Double.isNaN(base)
        ? null
        : new Case(track.kind(), office, track.count(), base, 1 / (base + 0.5));
  }

  private static @Nullable Case mean(Track track, String office) {
    double logs = 0;
    double variance = 0;
    int counted = 0;
    for (int edition = 0; edition < track.before().size(); edition++) {
      double count = track.count(edition);
      if (!Double.isNaN(count)) {
        logs += Math.log(count + 0.5);
        variance += 1 / (count + 0.5);
        counted++;
      }
    }
    if (counted < 2) {
      return null;
    }
    double base = Math.exp(logs / counted) - 0.5;
    return new Case(
        track.kind(), office, track.count(), Math.max(0, base), variance / counted / counted);
  }
}
