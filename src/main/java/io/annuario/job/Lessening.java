package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
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
import java.util.stream.Stream;

/** Makes of a return what is left of it without the figures that are wrong. */
final class Lessening {

  private static final Phrase WITHOUT_FIGURES =
      new Phrase(
          " Fino ad allora queste cifre non sono disponibili (--on-error exclude).",
          " Until then these figures are not available (--on-error exclude).");

  private static final Phrase WITHOUT_FILE =
      new Phrase(
          " Fino ad allora il file è escluso per intero (--on-error exclude).",
          " Until then the whole file is left out (--on-error exclude).");

  private final Edition edition;
  private final String fingerprint;
  private final Figures figures;
  private final LessenedReadings readings;

  /**
   * @param fingerprint with which the returns were read
   */
  Lessening(Edition edition, String fingerprint, Figures figures, LessenedReadings readings) {
    this.edition = edition;
    this.fingerprint = fingerprint;
    this.figures = figures;
    this.readings = readings;
  }

  /** The same finding, saying that the figures which it is about were left out. */
  static Finding without(Finding finding) {
    return and(finding, WITHOUT_FIGURES);
  }

  private static Finding and(Finding finding, Phrase what) {
    return new Finding(
        finding.code(),
        finding.severity(),
        finding.place(),
        finding.subject(),
        finding.expected(),
        finding.got(),
        finding.remedy().then(what),
        finding.about());
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

  /** Nothing is left of it but what was found in it. */
  Reading toNothing(Vintage.Member member) {
    Ledger read = member.reading().ledger();
    Ledger none =
        new Ledger(
            read.cells(),
            0,
            read.labels(),
            read.totals(),
            read.rates(),
            read.notes(),
            read.otherPeriods(),
            read.rejected() + read.figures());
    return keep(member, "all", Stream.<Observation>empty().iterator(), WITHOUT_FILE, none);
  }

  /**
   * The same with some figures not available; empty when it has none of them. Those that were
   * rejected are there, too, in their cells.
   */
  Optional<Reading> without(Vintage.Member member, Set<Key> keys) {
    Set<Key> stored = new TreeSet<>();
    try (Figures.Cursor<Observation> cursor = figures.stream(List.of(member))) {
      while (cursor.hasNext()) {
        Key key = cursor.next().key();
        if (keys.contains(key)) {
          stored.add(key);
        }
      }
    }
    Map<Key, Observation> rejected = new LinkedHashMap<>();
    for (Finding error : errors(member)) {
      key(error)
          .filter(key -> !stored.contains(key))
          .ifPresent(key -> rejected.putIfAbsent(key, rejected(member, key, error)));
    }
    if (stored.isEmpty() && rejected.isEmpty()) {
      return Optional.empty();
    }
    Ledger read = member.reading().ledger();
    Ledger less =
        new Ledger(
            read.cells(),
            read.figures() + rejected.size(),
            read.labels(),
            read.totals(),
            read.rates(),
            read.notes(),
            read.otherPeriods(),
            read.rejected() - rejected.size());
    String left = new ArrayList<>(stored) + "|" + rejected.keySet();
    try (Figures.Cursor<Observation> cursor = figures.stream(List.of(member))) {
      Iterator<Observation> all = withheld(cursor, stored, rejected.values().iterator());
      return Optional.of(keep(member, left, all, WITHOUT_FIGURES, less));
    }
  }

  private Reading keep(
      Vintage.Member member, String left, Iterator<Observation> all, Phrase said, Ledger ledger) {
    Reading reading = member.reading();
    Return source = new Return(reading.source().sha256(), member.file(), reading.source().office());
    String made = new Sha256().add(fingerprint).add(left).hex();
    return readings
        .find(edition, source, made)
        .orElseGet(
            () ->
                readings.keep(edition, source, made, reading, all, findings(member, said), ledger));
  }

  private List<Finding> findings(Vintage.Member member, Phrase said) {
    List<Finding> findings = new ArrayList<>();
    try (Figures.Cursor<Finding> cursor = figures.findings(List.of(member))) {
      cursor.forEachRemaining(
          finding ->
              findings.add(finding.severity() == Severity.ERROR ? and(finding, said) : finding));
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

  private static Iterator<Observation> withheld(
      Iterator<Observation> read, Set<Key> stored, Iterator<Observation> rejected) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return read.hasNext() || rejected.hasNext();
      }

      @Override
      public Observation next() {
        if (!read.hasNext()) {
          return rejected.next();
        }
        Observation figure = read.next();
        return stored.contains(figure.key()) ? unavailable(figure) : figure;
      }
    };
  }

  private static Observation unavailable(Observation figure) {
    return new Observation(
        figure.office(),
        figure.key(),
        null,
        Qualifier.EXACTLY,
        ObservationStatus.O,
        figure.confidentiality(),
        figure.raw(),
        figure.place());
  }

  private static Observation rejected(Vintage.Member member, Key key, Finding error) {
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
