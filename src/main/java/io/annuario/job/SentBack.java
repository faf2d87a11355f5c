package io.annuario.job;

import io.annuario.correction.Corrections;
import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.store.Vintage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects what offices have to correct, and writes it. It never decides how a run ends. */
final class SentBack {

  private static final Logger LOG = LoggerFactory.getLogger(SentBack.class);

  private final RunRequest request;
  private final List<Received> received;
  private final Map<String, Vintage.Member> members = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private Map<String, String> letters = Map.of();

  SentBack(RunRequest request, List<Received> received, List<Vintage.Member> members) {
    this.request = request;
    this.received = received;
    for (Vintage.Member member : members) {
      this.members.put(member.reading().source().sha256(), member);
    }
  }

  void add(Finding finding) {
    if (finding.severity() != Severity.NOTE) {
      findings.computeIfAbsent(finding.place().file(), file -> new ArrayList<>()).add(finding);
    }
  }

  /** Writes it all; what could not be written is said, and the rest is written all the same. */
  Outcome.ToCorrect write() {
    Path folder = request.folders().toCorrect(request.edition());
    Corrections corrections = new Corrections(folder, request.definition(), request.edition());
    @Nullable Phrase trouble = null;
    for (Received file : received) {
      Vintage.Member member = members.get(file.sha256());
      // A return that was renamed since is told by the name that it had.
      List<Finding> ofFile = findings.get(member == null ? file.file() : member.file());
      if (ofFile != null) {
        trouble = or(trouble, write(corrections, file, member, ofFile));
      }
    }
    letters = corrections.letters();
    try {
      corrections.finish();
    } catch (IOException failure) {
      trouble = or(trouble, said(folder, failure));
    }
    return new Outcome.ToCorrect(
        corrections.returns() == 0 ? null : folder, corrections.returns(), trouble);
  }

  /** What was written to the offices, by the names of their returns. */
  Map<String, String> letters() {
    return letters;
  }

  private @Nullable Phrase write(
      Corrections corrections,
      Received file,
      Vintage.@Nullable Member member,
      List<Finding> ofFile) {
    @Nullable Office known =
        member == null
            ? null
            : request.definition().offices().find(member.reading().source().office()).orElse(null);
    try {
      if (!Inbox.hash(file.path()).equals(file.sha256())) {
        return new Phrase(
            file.file() + " è stato sostituito: la copia annotata la farà la prossima esecuzione.",
            file.file() + " was replaced: the next run will make its annotated copy.");
      }
      corrections.add(file.file(), file.path(), known, ofFile);
      return null;
    } catch (IOException | RuntimeException | OutOfMemoryError failure) {
      // Whatever an office's file does to it: figures and findings are what a run is for.
      LOG.error("{} was not given back", file.file(), failure);
      return said(file.path(), failure);
    }
  }

  private static Phrase said(Path path, Throwable failure) {
    Phrase why =
        new Phrase(
            "un difetto del programma; i dettagli sono nel registro.",
            "a defect of the program; the log has the details.");
    if (failure instanceof IOException io) {
      why = DiskTrouble.said(io);
    } else if (failure instanceof OutOfMemoryError) {
      why =
          new Phrase(
              "la memoria data al programma non basta (ANNUARIO_JAVA_OPTS=-Xmx4g).",
              "the memory given to the program is not enough (ANNUARIO_JAVA_OPTS=-Xmx4g).");
    }
    return new Phrase("Senza copia annotata: " + path + ": ", "No annotated copy: " + path + ": ")
        .then(why);
  }

  private static @Nullable Phrase or(@Nullable Phrase first, @Nullable Phrase second) {
    if (first == null) {
      return second;
    }
    return second == null ? first : first.then(Phrase.same("\n")).then(second);
  }
}
