package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.store.Editions;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An earlier edition that figures are compared with, as it stands published. */
record ComparedEdition(Edition edition, Vintage vintage) {

  /** More years would tell little of this one, and be read each time. */
  private static final int MOST = 3;

  /**
   * The edition that this one says is the previous, then others that ended before it began, the
   * latest first; of those only what stands published.
   */
  static List<ComparedEdition> of(
      Edition edition, @Nullable Edition previous, Editions editions, Vintages vintages) {
    List<ComparedEdition> compared = new ArrayList<>();
    add(previous, vintages, compared);
    editions.of(edition.job()).stream()
        .filter(one -> one.period().end().isBefore(edition.period().start()))
        .filter(one -> previous == null || !one.name().equals(previous.name()))
        .filter(one -> isAsLong(one, edition))
        .sorted(
            Comparator.comparing((Edition one) -> one.period().end())
                .thenComparing(Edition::name)
                .reversed())
        .forEach(
            one -> {
              if (compared.size() < MOST) {
                add(one, vintages, compared);
              }
            });
    return compared;
  }

  private static void add(
      @Nullable Edition edition, Vintages vintages, List<ComparedEdition> compared) {
    if (edition != null) {
      vintages
          .current(edition)
          .ifPresent(vintage -> compared.add(new ComparedEdition(edition, vintage)));
    }
  }

  /** Ten months say little of a year; leap days do not matter. */
  private static boolean isAsLong(Edition one, Edition other) {
    return Math.abs(days(one) - days(other)) <= 1;
  }

  private static long days(Edition edition) {
    return edition.period().end().toEpochDay() - edition.period().start().toEpochDay();
  }
}
