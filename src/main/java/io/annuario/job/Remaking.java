package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Return;
import io.annuario.observation.Severity;
import io.annuario.observation.Sha256;
import io.annuario.store.Figures;
import io.annuario.store.LessenedReadings;
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Makes of a reading another one of the same return, in which some figures are others. */
final class Remaking {

  private final Edition edition;
  private final String fingerprint;
  private final Figures figures;
  private final LessenedReadings readings;

  /**
   * @param fingerprint of all that the readings come from, and of why they become others
   */
  Remaking(Edition edition, String fingerprint, Figures figures, LessenedReadings readings) {
    this.edition = edition;
    this.fingerprint = fingerprint;
    this.figures = figures;
    this.readings = readings;
  }

  /** What becomes of a return's figures. */
  interface Change {

    /** In the place of a figure that was kept: the very same one where nothing changes. */
    Observation of(Observation kept);

    /**
     * In the place of one that was rejected.
     *
     * @param missing the same without a value
     * @return empty when it stays rejected
     */
    Optional<Observation> ofRejected(Observation missing, Finding error);

    /**
     * What is said from then on.
     *
     * @param changed the keys of the figures that become others
     */
    Finding said(Finding finding, Set<Key> changed);
  }

  /** The key of the figure that a finding is about. */
  static Optional<Key> key(Finding finding) {
    String territory = finding.about().territory();
    String indicator = finding.about().indicator();
    return territory == null || indicator == null || finding.about().period() == null
        ? Optional.empty()
        : Optional.of(
            new Key(territory, indicator, finding.about().period(), finding.about().breakdown()));
  }

  /** The same with some figures changed; empty when there are none to change. */
  Optional<Reading> with(Vintage.Member member, Change change) {
    Set<Key> kept = new TreeSet<>();
    try (Figures.Cursor<Observation> cursor = figures.stream(List.of(member))) {
      while (cursor.hasNext()) {
        Observation figure = cursor.next();
        if (!change.of(figure).equals(figure)) {
          kept.add(figure.key());
        }
      }
    }
    Map<Key, Observation> rejected = new LinkedHashMap<>();
    for (Finding error : errors(member)) {
      key(error)
          .filter(key -> !kept.contains(key) && !rejected.containsKey(key))
          .flatMap(key -> change.ofRejected(missing(member, key, error), error))
          .ifPresent(figure -> rejected.put(figure.key(), figure));
    }
    if (kept.isEmpty() && rejected.isEmpty()) {
      return Optional.empty();
    }
    Ledger read = member.reading().ledger();
    Ledger changed =
        new Ledger(
            read.cells(),
            read.figures() + rejected.size(),
            read.labels(),
            read.totals(),
            read.rates(),
            read.notes(),
            read.otherPeriods(),
            read.rejected() - rejected.size());
    String what = new ArrayList<>(kept) + "|" + rejected.keySet();
    Set<Key> all = new TreeSet<>(kept);
    all.addAll(rejected.keySet());
    try (Figures.Cursor<Observation> cursor = figures.stream(List.of(member))) {
      Iterator<Observation> others = changed(cursor, change, rejected.values().iterator());
      return Optional.of(keep(member, what, others, finding -> change.said(finding, all), changed));
    }
  }

  /**
   * Keeps what became of a reading.
   *
   * @param what became of it: with the fingerprint it tells it from others
   */
  Reading keep(
      Vintage.Member member,
      String what,
      Iterator<Observation> all,
      UnaryOperator<Finding> said,
      Ledger ledger) {
    Reading reading = member.reading();
    Return source = new Return(reading.source().sha256(), member.file(), reading.source().office());
    String made = new Sha256().add(fingerprint).add(what).hex();
    return readings
        .find(edition, source, made)
        .orElseGet(
            () ->
                readings.keep(edition, source, made, reading, all, findings(member, said), ledger));
  }

  private List<Finding> findings(Vintage.Member member, UnaryOperator<Finding> said) {
    List<Finding> findings = new ArrayList<>();
    try (Figures.Cursor<Finding> cursor = figures.findings(List.of(member))) {
      cursor.forEachRemaining(finding -> findings.add(said.apply(finding)));
    }
    return findings;
  }

  /** What is wrong with a return on its own. */
  List<Finding> errors(Vintage.Member member) {
    List<Finding> errors = new ArrayList<>();
    if (member.reading().errors() > 0) {
      try (Figures.Cursor<Finding> cursor = figures.findings(List.of(member))) {
        while (cursor.hasNext()) {
          Finding finding = cursor.next();
          if (finding.severity() == Severity.ERROR) {
            errors.add(finding);
          }
        }
      }
    }
    return errors;
  }

  private static Iterator<Observation> changed(
      Iterator<Observation> read, Change change, Iterator<Observation> rejected) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return read.hasNext() || rejected.hasNext();
      }

      @Override
      public Observation next() {
        return read.hasNext() ? change.of(read.next()) : rejected.next();
      }
    };
  }

  private static Observation missing(Vintage.Member member, Key key, Finding error) {
    return new Observation(
        member.reading().source().office(),
        key,
        null,
        Qualifier.EXACTLY,
        ObservationStatus.O,
        ConfidentialityStatus.F,
        error.got().en(),
        error.place());
  }
}
