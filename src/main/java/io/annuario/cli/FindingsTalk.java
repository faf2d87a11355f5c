package io.annuario.cli;

import io.annuario.job.Outcome;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.SafeText;
import io.annuario.observation.Severity;
import java.util.List;

/** Tells people the findings, file by file, errors before queries. */
final class FindingsTalk {

  private final Console console;
  private final boolean notes;

  /**
   * @param notes whether notes are told, too, and not only counted
   */
  FindingsTalk(Console console, boolean notes) {
    this.console = console;
    this.notes = notes;
  }

  void tell(Outcome outcome) {
    tell(outcome.shown());
    if (notes) {
      tellRules(outcome);
    }
    Outcome.Findings counts = outcome.findings();
    long more = Math.max(counts.error(), counts.query()) - Outcome.MOST_SHOWN;
    if (more > 0) {
      console.talk(
          new Phrase(
              "… e altri: l'elenco completo è in " + outcome.report(),
              "… and more: the whole list is in " + outcome.report()));
    }
  }

  private void tellRules(Outcome outcome) {
    List<Outcome.Rule> rules = outcome.rules();
    for (Outcome.Rule rule : rules == null ? List.<Outcome.Rule>of() : rules) {
      console.talk(
          Phrase.of(
              "regola '%s': vale: %d, non vale: %d, non verificabile: %d",
              "rule '%s': holds: %d, fails: %d, not verifiable: %d",
              rule.id(),
              rule.pass(),
              rule.fail(),
              rule.unverifiable()));
    }
  }

  void tell(List<Finding> findings) {
    String file = "";
    for (Finding finding : findings) {
      if (finding.severity() != Severity.NOTE || notes) {
        if (!finding.place().file().equals(file)) {
          file = finding.place().file();
          console.err().println(SafeText.onOneLine(file));
        }
        console.err().println("  " + SafeText.onOneLine(line(finding)));
      }
    }
  }

  private String line(Finding finding) {
    return finding.severity().said().in(console.language())
        + ": "
        + finding.said().in(console.language())
        + " ["
        + finding.id()
        + "]";
  }
}
