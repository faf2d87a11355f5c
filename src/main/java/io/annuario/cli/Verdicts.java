package io.annuario.cli;

import io.annuario.job.FileVerdict;
import io.annuario.observation.Phrase;
import java.util.List;

/** What is said about single files. */
final class Verdicts {

  private Verdicts() {}

  /** How all of them fared, on one line. */
  static Phrase together(List<FileVerdict> verdicts) {
    long bad = verdicts.stream().filter(FileVerdict::hasErrors).count();
    return Counted.count(verdicts.size(), new Phrase("file", "file"), new Phrase("file", "files"))
        .then(Phrase.same(": "))
        .then(
            Counted.count(
                verdicts.size() - bad, new Phrase("buono", "good"), new Phrase("buoni", "good")))
        .then(Phrase.same(", "))
        .then(Counted.number(bad))
        .then(new Phrase(" con errori", " with errors"));
  }

  /** Findings as the result that was asked for, and not as talk. */
  static void tell(FileVerdict verdict, Console console, boolean notes) {
    Console result =
        new Console(
            console.out(),
            console.out(),
            console.language(),
            console.chosen(),
            console.environment(),
            console.runId(),
            console.failure(),
            console.answered());
    new FindingsTalk(result, notes).tell(verdict.findings());
  }
}
