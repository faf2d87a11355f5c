package io.annuario.job;

import io.annuario.definition.CorrectedFigure;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.observation.Sha256;
import io.annuario.store.Figures;
import io.annuario.store.LessenedReadings;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the statistician's figures in the place of those that were sent, in readings of their own:
 * the returns and what was read of them stay as they are. A line that does not fit what the offices
 * send is an error.
 */
final class CorrectedReturns {

  /** Errors for which a single figure was not taken. */
  private static final Set<FindingCode> OF_REJECTED =
      Set.of(
          FindingCode.CELL_ERROR,
          FindingCode.FORMULA_WITHOUT_VALUE,
          FindingCode.STRUCK_THROUGH,
          FindingCode.TEXT_IN_COUNT,
          FindingCode.NUMBER_AMBIGUOUS,
          FindingCode.DATE_IN_COUNT,
          FindingCode.DECIMAL_COUNT,
          FindingCode.FIGURE_TOO_LARGE,
          FindingCode.NEGATIVE_COUNT,
          FindingCode.PERCENT_IN_COUNT);

  private final JobDefinition definition;
  private final CorrectedFigures corrected;
  private final Candidate candidate;
  private final Remaking remaking;
  private final Set<Key> used = new HashSet<>();

  /** What stands now where a line says that something else stood. */
  private final Map<Key, Observation> others = new HashMap<>();

  CorrectedReturns(
      RunRequest request, Figures figures, LessenedReadings readings, Candidate candidate) {
    this.definition = request.definition();
    this.corrected = request.corrected();
    this.candidate = candidate;
    this.remaking =
        new Remaking(
            request.edition(), Sha256.of("corrected " + fingerprint(request)), figures, readings);
  }

  /** Of the definition by which returns were read, and of what was corrected in them. */
  static String fingerprint(RunRequest request) {
    Edition edition = request.edition();
    String read = edition.readingFingerprint(request.definition().fingerprint());
    return request.corrected().all().isEmpty()
        ? read
        : new Sha256().add(read).add(request.corrected().fingerprint()).hex();
  }

  /** Corrects all returns; what comes back is wrong with the lines. */
  List<Finding> correct() {
    if (corrected.all().isEmpty()) {
      return List.of();
    }
    for (Vintage.Member member : candidate.members()) {
      remaking
          .with(member, new Correcting())
          .ifPresent(reading -> candidate.correct(member, reading));
    }
    List<Finding> findings = new ArrayList<>();
    for (CorrectedFigure one : corrected.all()) {
      if (!used.contains(one.key())) {
        Observation now = others.get(one.key());
        findings.add(now == null ? unmatched(one) : outdated(one, now));
      }
    }
    return findings;
  }

  /** Whether a single figure was not taken because of it. */
  static boolean isOfRejected(Finding finding) {
    return finding.severity() == Severity.ERROR && OF_REJECTED.contains(finding.code());
  }

  private final class Correcting implements Remaking.Change {

    @Override
    public Observation of(Observation kept) {
      CorrectedFigure one = corrected.of(kept.key());
      if (one == null) {
        return kept;
      }
      if (!one.isOf(kept)) {
        others.put(kept.key(), kept);
        return kept;
      }
      used.add(kept.key());
      return one.inPlaceOf(kept);
    }

    @Override
    public Optional<Observation> ofRejected(Observation missing, Finding error) {
      CorrectedFigure one = corrected.of(missing.key());
      if (one == null || !one.isOf(missing) || !isOfRejected(error)) {
        return Optional.empty();
      }
      used.add(missing.key());
      return Optional.of(one.inPlaceOf(missing));
    }

    @Override
    public Finding said(Finding finding, Set<Key> changed) {
      return Remaking.key(finding)
          .filter(key -> isOfRejected(finding) && changed.contains(key))
          .map(corrected::of)
          .map(one -> settled(finding, one))
          .orElse(finding);
    }
  }

  private static Finding settled(Finding finding, CorrectedFigure one) {
    return new Finding(
        finding.code(),
        Severity.NOTE,
        finding.place(),
        finding.subject(),
        finding.expected(),
        finding.got(),
        Phrase.of(
            "Corretta da %s il %s: %s",
            "Corrected by %s on %s: %s", one.by(), one.date(), one.reason()),
        finding.about());
  }

  private Finding outdated(CorrectedFigure one, Observation now) {
    return Finding.of(
            FindingCode.CORRECTION_OUTDATED,
            Place.ofFile(CorrectedFigures.FILE),
            subject(one),
            figure(one.sent()).then(new Phrase(" dall'ufficio", " from the office")),
            figure(About.value(now)).then(Phrase.same(", ")).then(now.place().said()),
            new Phrase(
                "L'ufficio ora invia un'altra cifra: togliere la riga se la cifra è giusta, o"
                    + " riscriverla con il nuovo valore in 'old'.",
                "The office sends another figure now: remove the line if that is right, or write"
                    + " the new value into its 'old'."))
        .about(About.key(one.key()).of(now.office()).worth(About.value(now)));
  }

  private Finding unmatched(CorrectedFigure one) {
    return Finding.of(
            FindingCode.CORRECTION_UNMATCHED,
            Place.ofFile(CorrectedFigures.FILE),
            subject(one),
            new Phrase("una cifra inviata da un ufficio", "a figure that an office sent"),
            new Phrase("nessuna", "none"),
            new Phrase(
                "Correggere i codici della riga, o toglierla; una cifra che manca la deve inviare"
                    + " l'ufficio.",
                "Correct the codes of the line, or remove it; a figure that is missing is for the"
                    + " office to send."))
        .about(About.key(one.key()).worth(one.sent()));
  }

  private Phrase subject(CorrectedFigure one) {
    Key key = one.key();
    Phrase what =
        definition
            .indicators()
            .find(key.indicator())
            .map(indicator -> indicator.name())
            .orElse(Phrase.same(key.indicator()));
    String territory =
        definition
            .territories()
            .find(key.territory())
            .map(found -> found.name())
            .orElse(key.territory());
    Phrase subject =
        Phrase.of("riga %1$d: ", "line %1$d: ", one.line())
            .then(Phrase.same(territory + ", "))
            .then(what);
    return key.breakdown().isNone()
        ? subject
        : subject.then(Phrase.same(", " + key.breakdown().code()));
  }

  private static Phrase figure(String value) {
    return value.isEmpty() ? new Phrase("nessun numero", "no number") : Phrase.same(value);
  }
}
