package io.annuario.study;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Right figures of several years. What is counted grows with its indicator, wanders a little for
 * each territory, varies from year to year beyond chance, and jumps in some offices; counts then
 * vary by chance (Poisson). Everyone is the sum of the sexes, and a part is below its whole.
 */
final class DrawnYears {

  private final DrawnJob job;
  private final Random random;
  private final double unrest;
  private final List<Map<Key, Long>> years = new ArrayList<>();

  DrawnYears(DrawnJob job, int count, Random random) {
    this.job = job;
    this.random = random;
    this.unrest = 0.03 + 0.07 * random.nextDouble();
    draw(count);
  }

  /** The figures of a year; keys have the period of the year 2024 whatever the year. */
  Map<Key, Long> year(int at) {
    return years.get(at);
  }

  private void draw(int count) {
    double[] rates = new double[DrawnJob.INDICATORS.size()];
    for (int at = 0; at < rates.length; at++) {
      rates[at] = at == 1 ? 0.2 : Math.pow(10, -1.5 * random.nextDouble());
    }
    double[] growths = new double[rates.length];
    Map<String, double[]> levels = new HashMap<>();
    Map<String, Double> shares = new HashMap<>();
    for (int year = 0; year < count; year++) {
      Map<Key, Long> figures = new HashMap<>();
      for (int at = 0; at < rates.length; at++) {
        growths[at] += 0.03 + 0.08 * random.nextGaussian();
      }
      for (List<DrawnJob.DrawnTerritory> office : job.territories()) {
        double jump = random.nextInt(25) == 0 ? 0.25 + 0.4 * random.nextDouble() : 0;
        int one = random.nextInt(25) == 0 ? random.nextInt(rates.length) : -1;
        double jumpOfOne = 0.3 + 0.4 * random.nextDouble();
        for (DrawnJob.DrawnTerritory territory : office) {
          double[] level =
              levels.computeIfAbsent(territory.code(), code -> wander(rates.length, 0.4));
          for (int at = 0; at < rates.length; at++) {
            level[at] += unrest / 2 * random.nextGaussian() + jump + (at == one ? jumpOfOne : 0);
          }
          draw(territory, rates, growths, level, shares, figures);
        }
      }
      years.add(figures);
    }
  }

  private double[] wander(int length, double by) {
    double[] values = new double[length];
    for (int at = 0; at < length; at++) {
      values[at] = by * random.nextGaussian();
    }
    return values;
  }

  private void draw(
      DrawnJob.DrawnTerritory territory,
      double[] rates,
      double[] growths,
      double[] level,
      Map<String, Double> shares,
      Map<Key, Long> figures) {
    long[] whole = new long[2];
    for (int at = 0; at < rates.length; at++) {
      double size = territory.size() * rates[at] * Math.exp(growths[at] + level[at]);
      double share =
          shares.computeIfAbsent(
              territory.code() + at, code -> 0.5 + 0.3 * (random.nextDouble() - 0.4));
      long[] sexes = new long[2];
      for (int sex = 0; sex < 2; sex++) {
        double mean =
            (at == 1
                    ? whole[sex] * Math.min(0.9, rates[1] * Math.exp(level[1] / 2))
                    : size * (sex == 0 ? share : 1 - share))
                * Math.exp(unrest * random.nextGaussian());
        long drawn = poisson(mean);
        sexes[sex] = at == 1 ? Math.min(whole[sex], drawn) : drawn;
        if (job.sexes().size() > 1) {
          put(figures, territory, at, job.sexes().get(sex), sexes[sex]);
        }
      }
      if (at == 0) {
        whole = sexes.clone();
      }
      put(figures, territory, at, "", sexes[0] + sexes[1]);
    }
  }

  private static void put(
      Map<Key, Long> figures,
      DrawnJob.DrawnTerritory territory,
      int indicator,
      String sex,
      long value) {
    Breakdown breakdown = DrawnJob.breakdown(sex);
    figures.put(
        new Key(
            territory.code(),
            DrawnJob.INDICATORS.get(indicator),
            io.annuario.observation.Period.ofYear(2024),
            breakdown),
        value);
  }

  private long poisson(double mean) {
    if (mean > 500) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    long count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
