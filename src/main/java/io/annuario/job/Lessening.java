package io.annuario.job;

import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Severity;
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final Remaking remaking;

  Lessening(Remaking remaking) {
    this.remaking = remaking;
  }

  /** The same finding, saying that the figures which it is about were left out. */
  static Finding without(Finding finding) {
    return and(finding, WITHOUT_FIGURES);
  }

  private static Finding and(Finding finding, Phrase what) {
    return finding.severity() == Severity.ERROR
        ? new Finding(
            finding.code(),
            finding.severity(),
            finding.place(),
            finding.subject(),
            finding.expected(),
            finding.got(),
            finding.remedy().then(what),
            finding.about())
        : finding;
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
    return remaking.keep(
        member,
        "all",
        Stream.<Observation>empty().iterator(),
        finding -> and(finding, WITHOUT_FILE),
        none);
  }

  /**
   * The same with some figures not available; empty when it has none of them. Those that were
   * rejected are there, too, in their cells.
   */
  Optional<Reading> without(Vintage.Member member, Set<Key> keys) {
    return remaking.with(
        member,
        new Remaking.Change() {
          @Override
          public Observation of(Observation kept) {
            return keys.contains(kept.key()) ? unavailable(kept) : kept;
          }

          @Override
          public Optional<Observation> ofRejected(Observation missing, Finding error) {
            return Optional.of(missing);
          }

          @Override
          public Finding said(Finding finding, Set<Key> changed) {
            return and(finding, WITHOUT_FIGURES);
          }
        });
  }

  /** What is wrong with a return on its own. */
  List<Finding> errors(Vintage.Member member) {
    return remaking.errors(member);
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
}
