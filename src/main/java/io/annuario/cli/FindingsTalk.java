package io.annuario.cli;

import io.annuario.job.Outcome;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.SafeText;
import io.annuario.observation.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells people the findings, the most important first, and in one line what is alike. */
final class FindingsTalk {

  /** More errors, or queries, than this are for the report, not for a screen. */
  private static final int MOST_TOLD = 200;

  private final Console console;
  private final boolean notes;
  private final boolean coloured;

  /**
   * @param notes whether notes are told, too, and not only counted
   */
  FindingsTalk(Console console, boolean notes) {
    this.console = console;
    this.notes = notes;
    this.coloured = console.out() != console.err() && Terminal.hasColours(console.environment());
  }

  void tell(Outcome outcome) {
    List<AlikeFindings> told = told(outcome);
    tellAll(told);
    if (notes) {
      tellRules(outcome);
    }
    Outcome.Findings counts = outcome.findings();
    long more = counts.error() + counts.query() - toldOf(told);
    if (more > 0) {
      console.talk(
          new Phrase("… e altri ", "… and ")
              .then(Counted.number(more))
              .then(
                  new Phrase(
                      ": l'elenco completo è in " + outcome.list(),
                      " more: the whole list is in " + outcome.list())));
    }
  }

  /** The first ones of each severity, in their order. */
  private static List<AlikeFindings> told(Outcome outcome) {
    Map<Severity, Integer> told = new EnumMap<>(Severity.class);
    return AlikeFindings.of(outcome.shown()).stream()
        .filter(alike -> told.merge(alike.first().severity(), 1, Integer::sum) <= MOST_TOLD)
        .toList();
  }

  /** Errors and queries; notes are told or not, and counted elsewhere. */
  private static long toldOf(List<AlikeFindings> told) {
    return told.stream()
        .filter(alike -> alike.first().severity() != Severity.NOTE)
        .mapToLong(AlikeFindings::count)
        .sum();
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
    tellAll(AlikeFindings.of(findings));
  }

  private void tellAll(List<AlikeFindings> all) {
    String file = "";
    for (AlikeFindings alike : all) {
      Finding finding = alike.first();
      if (finding.severity() != Severity.NOTE || notes) {
        if (!finding.place().file().equals(file)) {
          file = finding.place().file();
          console.err().println(SafeText.onOneLine(file));
        }
        console
            .err()
            .println("  " + severity(finding.severity()) + ": " + SafeText.onOneLine(line(alike)));
      }
    }
  }

  private String line(AlikeFindings alike) {
    Finding finding = alike.first();
    Phrase others = alike.others();
    return finding.said().in(console.language())
        + (others == null ? "" : " " + others.in(console.language()))
        + " ["
        + finding.id()
        + "]";
  }

  private String severity(Severity severity) {
    String word = severity.said().in(console.language());
    return coloured ? Terminal.coloured(word, severity) : word;
  }
}
