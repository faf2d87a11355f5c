package io.annuario.plausibility;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Plausible;
import io.annuario.observation.Address;
import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is odd, territory by territory. */
final class Suspicions {

  /** From here on a figure is remembered, because together with others it may be odd. */
  private static final double DOUBTFUL = 1;

  /** Of figures without a past less is known. */
  private static final double GENTLER = 1.8;

  /**
   * A copied row or column must be this much likelier than chance, as a logarithm: an edition has
   * thousands of them, and chance one in sixty thousand.
   */
  private static final double COPIED = 11;

  /** Nearer than this to the figure of the edition before it is about what it was. */
  private static final double UNCHANGED = 2;

  /** By less than a third, as a logarithm: where others moved by more, who did not is asked. */
  private static final double LITTLE = 0.3;

  /** More doubts are not kept: they would take memory without end. */
  private static final int MOST = 200_000;

  private final JobDefinition definition;
  private final Expectation expectation;
  private final Presence presence;
  private final List<Doubt> odd = new ArrayList<>();
  private final List<Doubt> doubtful = new ArrayList<>();
  private final List<Causes.Exchange> exchanges = new ArrayList<>();
  private final List<Causes.Shift> shifts = new ArrayList<>();
  private final List<Extent> copiedLines = new ArrayList<>();
  private final Map<String, Map<Kind, Repeat>> columns = new LinkedHashMap<>();
  private final Map<String, Repeat> returns = new LinkedHashMap<>();
  private final Map<String, Extent> offices = new LinkedHashMap<>();
  private final Map<OfficeAndIndicator, Extent> officesByIndicator = new LinkedHashMap<>();
  private final Twins twins = new Twins();

  /** The figures of an office that count one thing. */
  record OfficeAndIndicator(String office, String indicator) {}

  Suspicions(JobDefinition definition, Expectation expectation) {
    this.definition = definition;
    this.expectation = expectation;
    this.presence = new Presence(definition.territories());
  }

  void add(List<Track> territory) {
    List<@Nullable Forecast> forecasts = expectation.of(territory);
    List<Doubt> all = new ArrayList<>();
    for (int at = 0; at < territory.size(); at++) {
      Track track = territory.get(at);
      Observation now = track.now();
      Forecast forecast = forecasts.get(at);
      if (now != null && forecast != null && track.isCounted()) {
        all.add(new Doubt(track, now, forecast, forecast.surprise(track.count())));
      }
    }
    presence.learn(territory);
    addRepeats(all);
    List<Doubt> doubts = new ArrayList<>();
    for (Doubt doubt : all) {
      twins.add(doubt);
      if (doubt.forecast().fromPast() && asks(doubt)) {
        String office = doubt.now().office();
        String indicator = doubt.track().key().indicator();
        offices.computeIfAbsent(office, one -> new Extent()).add(doubt.now());
        officesByIndicator
            .computeIfAbsent(new OfficeAndIndicator(office, indicator), one -> new Extent())
            .add(doubt.now());
      }
      boolean isOdd = isOdd(doubt);
      if (isOdd) {
        odd.add(doubt);
      }
      if ((isOdd || Math.abs(doubt.surprise()) > DOUBTFUL) && asks(doubt)) {
        doubts.add(doubt);
      }
    }
    if (doubts.size() > 1) {
      Causes.exchanges(doubts).stream()
          .filter(exchange -> matters(exchange.one()) || matters(exchange.other()))
          .forEach(exchanges::add);
      shifts.addAll(Causes.shifts(doubts.size() > 2 ? all : doubts));
    }
    if (doubtful.size() < MOST) {
      doubtful.addAll(doubts);
    }
  }

  private boolean asks(Doubt doubt) {
    return plausible(doubt).sensitivity() != Plausible.Sensitivity.NONE;
  }

  private Plausible plausible(Doubt doubt) {
    return definition.indicators().get(doubt.track().key().indicator()).plausible();
  }

  private boolean isOdd(Doubt doubt) {
    Plausible plausible = plausible(doubt);
    double needed =
        plausible.sensitivity().deviations() * (doubt.forecast().fromPast() ? 1 : GENTLER);
    double expected = doubt.forecast().expected();
    double moved = Math.abs(doubt.count() - expected);
    return Math.abs(doubt.surprise()) >= needed
        && !isUnchanged(doubt)
        && moved >= plausible.atLeast().doubleValue()
        && moved >= plausible.change().doubleValue() * expected;
  }

  /** Whether it is about what it was while others moved a little: nobody need explain that. */
  private static boolean isUnchanged(Doubt doubt) {
    double last = doubt.track().count(0);
    double expected = doubt.forecast().expected();
    return last > 0
        && Math.abs(Math.log(expected / last)) < LITTLE
        && Math.abs(Surprise.of(doubt.count(), last, doubt.forecast().excess())) < UNCHANGED;
  }

  private boolean matters(Doubt doubt) {
    double moved = Math.abs(doubt.count() - doubt.forecast().expected());
    return moved >= plausible(doubt).atLeast().doubleValue();
  }

  private void addRepeats(List<Doubt> territory) {
    List<Doubt> compared = new ArrayList<>();
    int same = 0;
    for (Doubt doubt : territory) {
      double last = doubt.track().count(0);
      if (!Double.isNaN(last) && doubt.forecast().fromPast() && asks(doubt)) {
        compared.add(doubt);
        same += last == doubt.count() && last > 0 ? 1 : 0;
        Map<Kind, Repeat> kinds =
            columns.computeIfAbsent(doubt.place().file(), one -> new LinkedHashMap<>());
        add(doubt, kinds.computeIfAbsent(doubt.track().kind(), one -> new Repeat()));
        add(doubt, returns.computeIfAbsent(doubt.place().file(), one -> new Repeat()));
      }
    }
    if (same >= Repeat.FEWEST) {
      addLines(compared);
    }
  }

  /** The rows and columns in which the figures of one territory stand. */
  private void addLines(List<Doubt> territory) {
    Map<List<Object>, Repeat> lines = new HashMap<>();
    for (Doubt doubt : territory) {
      Address cell = doubt.cell();
      if (cell != null) {
        String file = doubt.place().file();
        String sheet = String.valueOf(doubt.place().sheet());
        add(
            doubt,
            lines.computeIfAbsent(List.of(file, sheet, "row", cell.row()), one -> new Repeat()));
        add(
            doubt,
            lines.computeIfAbsent(
                List.of(file, sheet, "column", cell.column()), one -> new Repeat()));
      }
    }
    lines.values().stream()
        .filter(line -> line.isCopy(COPIED))
        .forEach(line -> copiedLines.add(line.extent()));
  }

  private static void add(Doubt doubt, Repeat repeat) {
    repeat.add(doubt.now(), doubt.track().count(0), doubt.count(), doubt.forecast());
  }

  List<Doubt> odd() {
    return odd;
  }

  List<Causes.Exchange> exchanges() {
    return exchanges;
  }

  /** Those within a territory, and those along lines that go through several. */
  List<Causes.Shift> shifts() {
    List<Causes.Shift> all = new ArrayList<>(shifts);
    all.addAll(Causes.shifts(doubtful));
    all.removeIf(shift -> shift.moved().stream().noneMatch(this::matters));
    return all;
  }

  List<Missing> missing() {
    return presence.missing();
  }

  /** Files of which everything is as in the edition before. */
  List<Extent> copiedReturns() {
    return copies(returns.values());
  }

  /** Rows and columns of which everything is. */
  List<Extent> copiedLines() {
    List<Extent> all = new ArrayList<>(copiedLines);
    columns.values().forEach(kinds -> all.addAll(copies(kinds.values())));
    return all;
  }

  private static List<Extent> copies(Collection<Repeat> repeats) {
    return repeats.stream().filter(one -> one.isCopy(COPIED)).map(Repeat::extent).toList();
  }

  /** Where the figures of each office stand that have a past. */
  Map<String, Extent> offices() {
    return offices;
  }

  Map<OfficeAndIndicator, Extent> officesByIndicator() {
    return officesByIndicator;
  }

  List<Twins.Pair> twins() {
    return twins.pairs();
  }
}
