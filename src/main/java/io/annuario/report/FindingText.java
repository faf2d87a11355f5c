package io.annuario.report;

import io.annuario.html.Words;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.report.ReportedFindings.OfOffice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the page says about findings besides what they say themselves. */
record FindingText(EditionReport report, Words words) {

  String title(OfOffice office) {
    return office.office().isEmpty()
        ? words.say("L'edizione, e file di nessun ufficio", "The edition, and files of no office")
        : report
            .definition()
            .offices()
            .find(office.office())
            .map(it -> it.name())
            .orElse(office.office());
  }

  String counts(OfOffice office) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (office.count(severity) > 0) {
        counts.add(words.say(counted(severity, office.count(severity))));
      }
    }
    return String.join(", ", counts);
  }

  private static Phrase counted(Severity severity, long count) {
    return switch (severity) {
      case ERROR -> FigureText.counted(count, "errore", "errori", "error", "errors");
      case QUERY -> FigureText.counted(count, "da verificare", "da verificare", "query", "queries");
      case NOTE -> FigureText.counted(count, "nota", "note", "note", "notes");
    };
  }

  /** What a table of them is called. */
  String caption(Severity severity) {
    return switch (severity) {
      case ERROR -> words.say("Errori, da correggere", "Errors, to be corrected");
      case QUERY ->
          words.say(
              "Da verificare: correggere o accettare", "Queries: to be corrected or accepted");
      case NOTE -> words.say("Note", "Notes");
    };
  }

  /** The name of its colour. */
  String type(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  String leftOut(OfOffice office, Severity severity) {
    String left = words.say(counted(severity, office.leftOut(severity)));
    return words.say("Non mostrati qui: ", "Not shown here: ")
        + left
        + words.say(". Sono tutti in findings.csv.", ". All of them are in findings.csv.");
  }

  boolean isAny(Severity severity) {
    return report.findings().count(severity) > 0;
  }
}
