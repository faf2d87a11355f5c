package io.annuario.consolidation;

import io.annuario.definition.Counting;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Figures of editions, and beside those of months or quarters the figures of the whole period that
 * they make, where no office sent those itself. What is of the whole of an edition comes behind all
 * else of its territory, in the order of period, breakdown and indicator.
 */
public final class Wholes implements Iterator<Observation> {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::period).thenComparing(Key::breakdown).thenComparing(Key::indicator);

  private final JobDefinition definition;
  private final Iterator<Observation> figures;
  private final Map<Period, PartsOfEdition> editions;
  private final Consumer<Whole> wholes;
  private final Map<Series, Collected> collected = new LinkedHashMap<>();
  private final List<Observation> held = new ArrayList<>();
  private final Deque<Observation> ready = new ArrayDeque<>();
  private @Nullable Observation ahead;

  /** Figures of one office that together make one. */
  private record Series(
      String office, String territory, String indicator, Breakdown breakdown, Period whole) {

    static Series of(Observation figure, Period whole) {
      Key key = figure.key();
      return new Series(figure.office(), key.territory(), key.indicator(), key.breakdown(), whole);
    }

    Key key() {
      return new Key(territory, indicator, whole, breakdown);
    }
  }

  private static final class Collected {
    private final PartTotals totals;
    private @Nullable Observation first;
    private boolean provisional;
    private ConfidentialityStatus confidentiality = ConfidentialityStatus.F;

    Collected(PartTotals totals) {
      this.totals = totals;
    }

    void add(Observation figure) {
      totals.add(figure.key().period(), Total.of(figure));
      if (first == null || figure.key().period().compareTo(first.key().period()) < 0) {
        first = figure;
      }
      provisional |= figure.status() == ObservationStatus.P;
      if (figure.confidentiality() != ConfidentialityStatus.F) {
        confidentiality = figure.confidentiality();
      }
    }
  }

  /**
   * What the parts of a period make.
   *
   * @param made the figure of the whole, at the place of the first part; without a value where the
   *     parts that came make none
   * @param known what that figure is to the true one, before anything was rounded
   * @param missing the parts of which nothing came
   * @param stated what the office sent for the whole itself; null when it sent no value
   */
  public record Whole(
      Observation made, Qualifier known, List<Period> missing, @Nullable Observation stated) {

    public Whole {
      missing = List.copyOf(missing);
    }
  }

  private Wholes(
      JobDefinition definition,
      Map<Period, PartsOfEdition> editions,
      Iterator<Observation> figures,
      Consumer<Whole> wholes) {
    this.definition = definition;
    this.editions = editions;
    this.figures = figures;
    this.wholes = wholes;
  }

  /**
   * The figures of an edition, with what their parts make.
   *
   * @param figures those of a territory come together
   * @param wholes receives each whole that parts were sent of
   */
  public static Iterator<Observation> among(
      JobDefinition definition,
      Edition edition,
      Iterator<Observation> figures,
      Consumer<Whole> wholes) {
    return among(definition, List.of(edition), figures, wholes);
  }

  /** Likewise, of several editions of a job. */
  public static Iterator<Observation> among(
      JobDefinition definition, List<Edition> editions, Iterator<Observation> figures) {
    return among(definition, editions, figures, whole -> {});
  }

  private static Iterator<Observation> among(
      JobDefinition definition,
      List<Edition> editions,
      Iterator<Observation> figures,
      Consumer<Whole> wholes) {
    Map<Period, PartsOfEdition> parts = new LinkedHashMap<>();
    for (Edition edition : editions) {
      PartsOfEdition ofEdition = new PartsOfEdition(definition, edition);
      if (!ofEdition.areNone()) {
        parts.put(edition.period(), ofEdition);
      }
    }
    return parts.isEmpty() ? figures : new Wholes(definition, parts, figures, wholes);
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty()) {
      fetch();
    }
    return !ready.isEmpty();
  }

  @Override
  public Observation next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Goes on to the next figure that need not wait, or to the end of a territory. */
  private void fetch() {
    if (ahead == null && figures.hasNext()) {
      ahead = figures.next();
    }
    while (ready.isEmpty() && ahead != null) {
      Observation figure = ahead;
      if (!take(figure)) {
        ready.add(figure);
      }
      ahead = figures.hasNext() ? figures.next() : null;
      if (ahead == null || !ahead.key().territory().equals(figure.key().territory())) {
        endTerritory();
      }
    }
  }

  /** Whether a figure has to wait for others of its territory. */
  private boolean take(Observation figure) {
    if (editions.containsKey(figure.key().period())) {
      held.add(figure);
      return true;
    }
    editions.forEach(
        (whole, parts) -> {
          if (parts.hold(figure.key())) {
            collected
                .computeIfAbsent(Series.of(figure, whole), series -> collect(series, parts))
                .add(figure);
          }
        });
    return false;
  }

  private Collected collect(Series series, PartsOfEdition parts) {
    return new Collected(
        new PartTotals(
            definition.indicators().get(series.indicator()), parts.of(series.indicator())));
  }

  private void endTerritory() {
    Map<Series, Observation> stated = new HashMap<>();
    for (Observation figure : held) {
      stated.putIfAbsent(Series.of(figure, figure.key().period()), figure);
    }
    collected.forEach(
        (series, parts) -> {
          Observation own = stated.get(series);
          Observation made = made(series, parts);
          wholes.accept(
              new Whole(
                  made,
                  parts.totals.whole().qualifier(),
                  parts.totals.missing(),
                  own == null || own.value() == null ? null : own));
          if (own == null) {
            held.add(made);
          } else if (own.value() == null && made.value() != null) {
            held.set(held.indexOf(own), made);
          }
        });
    collected.clear();
    held.sort(Comparator.comparing(Observation::key, ORDER));
    ready.addAll(held);
    held.clear();
  }

  /** A mean is rounded, and no sum of means must be another mean: it is about what it says. */
  private Observation made(Series series, Collected parts) {
    Total total = parts.totals.whole();
    BigDecimal value = total.value();
    Observation first = parts.first;
    if (first == null) {
      throw new IllegalStateException("A series of no figure");
    }
    boolean isMean =
        definition.indicators().get(series.indicator()).counting().over() == Counting.Over.MEAN;
    ObservationStatus known = parts.provisional ? ObservationStatus.P : ObservationStatus.A;
    return new Observation(
        series.office(),
        series.key(),
        value,
        isMean && total.qualifier() == Qualifier.EXACTLY ? Qualifier.ABOUT : total.qualifier(),
        value == null ? ObservationStatus.L : known,
        parts.confidentiality,
        value == null ? "" : value.toPlainString(),
        first.place());
  }
}
