package io.annuario.report;

import io.annuario.definition.Office;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to do next.
 *
 * @param command to be typed; null when nothing is
 */
record Advice(Phrase said, @Nullable String command) {

  private static final int MOST_NAMES = 12;

  static List<Advice> on(EditionReport report) {
    List<Advice> next = new ArrayList<>();
    long errors = report.findings().count(Severity.ERROR);
    long queries = report.findings().count(Severity.QUERY);
    if (errors > 0) {
      next.add(send(report));
    }
    if (queries > 0) {
      next.add(
          new Advice(
              new Phrase(
                  "Chiedere agli uffici dei rilievi da verificare, e accettare quelli che sono"
                      + " giusti così, dicendo perché.",
                  "Ask the offices about the queries, and accept those that are right, saying"
                      + " why."),
              command(
                  report,
                  "accept",
                  new Phrase("ID --by NOME --reason MOTIVO", "ID --by NAME --reason TEXT"))));
    }
    if (!report.missing().isEmpty()) {
      next.add(new Advice(remind(report), null));
    }
    if (!report.standpoint().isPublished() || errors + queries > 0 || !next.isEmpty()) {
      next.add(
          new Advice(
              new Phrase(
                  "Quando arrivano le correzioni, metterle al posto dei vecchi file e rilanciare.",
                  "When corrections arrive, put them in the place of the old files and run again."),
              command(report, "run", Phrase.same(""))));
      return next;
    }
    next.add(
        new Advice(
            new Phrase(
                "Nulla da correggere. Quando le cifre sono definitive, chiudere l'edizione.",
                "Nothing to correct. When the figures are final, close the edition."),
            command(report, "close", new Phrase("--by NOME", "--by NAME"))));
    return next;
  }

  private static Advice send(EditionReport report) {
    String folder = report.made().toCorrect();
    Phrase where =
        folder == null
            ? Phrase.same("")
            : new Phrase(
                " Le copie con le celle segnate sono in " + folder + "/.",
                " The copies with the marked cells are in " + folder + "/.");
    return new Advice(
        new Phrase(
                "Inviare agli uffici i testi qui sotto, ufficio per ufficio.",
                "Send the offices the texts below, office by office.")
            .then(where),
        null);
  }

  private static Phrase remind(EditionReport report) {
    String names =
        report.missing().stream()
            .limit(MOST_NAMES)
            .map(Advice::called)
            .collect(Collectors.joining(", "));
    int more = report.missing().size() - MOST_NAMES;
    return new Phrase("Sollecitare chi manca: ", "Remind those who are missing: ")
        .then(Phrase.same(names))
        .then(more > 0 ? Phrase.of(" e altri %d.", " and %d more.", more) : Phrase.same("."));
  }

  private static String called(Office office) {
    return office.contact().isEmpty()
        ? office.name()
        : office.name() + " (" + office.contact() + ")";
  }

  static String command(EditionReport report, String name, Phrase more) {
    return String.format(
            Locale.ROOT,
            "./annuario %s %s --year %s %s",
            name,
            report.definition().name(),
            report.edition().name(),
            more.in(report.language()))
        .strip();
  }
}
