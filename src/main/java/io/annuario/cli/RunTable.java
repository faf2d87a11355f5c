package io.annuario.cli;

import io.annuario.definition.Office;
import io.annuario.job.Ending;
import io.annuario.job.Outcome;
import io.annuario.job.RunRequest;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The result of a run for people. */
final class RunTable {

  private static final Phrase MISSING = new Phrase("Mancano", "Missing");
  private static final Phrase HIDDEN = new Phrase("*", "[c]");
  private static final Phrase EXCLUDED = new Phrase("Esclusi", "Left out");

  private final Console console;
  private final RunRequest request;
  private final Outcome outcome;

  private RunTable(Console console, RunRequest request, Outcome outcome) {
    this.console = console;
    this.request = request;
    this.outcome = outcome;
  }

  static void print(Console console, RunRequest request, Outcome outcome) {
    new RunTable(console, request, outcome).print();
  }

  /** What a run came to, with the offices that are missing and the place of the findings. */
  static Phrase said(RunRequest request, Outcome outcome) {
    Phrase said = edition(request).then(headline(outcome));
    if (!outcome.returns().missing().isEmpty()) {
      said =
          said.then(Phrase.same(". "))
              .then(MISSING)
              .then(Phrase.same(": " + names(request, outcome.returns().missing())));
    }
    if (!outcome.returns().excluded().isEmpty()) {
      said =
          said.then(Phrase.same(". "))
              .then(EXCLUDED)
              .then(Phrase.same(": " + names(request, outcome.returns().excluded())));
    }
    return outcome.list() == null
        ? said
        : said.then(new Phrase(". Rilievi: ", ". Findings: "))
            .then(Phrase.same(Json.path(outcome.list())));
  }

  private void print() {
    console.out().println(say(edition(request).then(headline(outcome))));
    if (hasPublished()) {
      totals();
    }
    Outcome.Returns returns = outcome.returns();
    line(
        new Phrase("Uffici", "Offices"),
        new Phrase(
            String.format(
                Locale.ROOT,
                "%d file per %s: %d letti, %d già letti, %d respinti",
                returns.received(),
                returns.expected() == 1 ? "1 ufficio" : returns.expected() + " uffici",
                returns.read(),
                returns.reused(),
                returns.rejected()),
            String.format(
                Locale.ROOT,
                "%s received for %s: %d read, %d read before, %d rejected",
                returns.received() == 1 ? "1 file" : returns.received() + " files",
                returns.expected() == 1 ? "1 office" : returns.expected() + " offices",
                returns.read(),
                returns.reused(),
                returns.rejected())));
    if (!returns.missing().isEmpty()) {
      line(MISSING, Phrase.same(names(request, returns.missing())));
    }
    if (!returns.excluded().isEmpty()) {
      line(EXCLUDED, Phrase.same(names(request, returns.excluded())));
    }
    line(new Phrase("Cifre", "Figures"), figures());
    Outcome.Protection hidden = outcome.protection();
    if (hasPublished() && hidden.hidden() > 0) {
      line(new Phrase("Protette", "Protected"), said(hidden));
    }
    if (hasRevisions()) {
      line(new Phrase("Revisioni", "Revisions"), revisions());
    }
    if (hasPublished() && outcome.corrections() > 0) {
      line(
          new Phrase("Correzioni", "Corrected"),
          Counted.count(
              outcome.corrections(),
              new Phrase("cifra non è quella inviata", "figure is not the one that was sent"),
              new Phrase("cifre non sono quelle inviate", "figures are not those that were sent")));
    }
    line(new Phrase("Rilievi", "Findings"), findings());
    Path back = outcome.toCorrect().folder();
    if (back != null) {
      line(new Phrase("Da inviare", "To send"), toSend(back));
    }
    if (outcome.workbook() != null) {
      line(new Phrase("Cartella", "Workbook"), Phrase.same(outcome.workbook().toString()));
    }
    if (outcome.restricted() != null) {
      line(new Phrase("Riservata", "Restricted"), Phrase.same(outcome.restricted().toString()));
    }
    line(new Phrase("Rapporto", "Report"), Phrase.same(outcome.report().toString()));
    line(new Phrase("E poi", "Next"), NextStep.of(request, outcome));
  }

  /** Whether the figures are those of the vintage that stands. */
  private boolean hasPublished() {
    return outcome.ending() != Ending.BLOCKED && outcome.ending() != Ending.WITHHELD;
  }

  private static Phrase edition(RunRequest request) {
    return Phrase.same(request.edition().job() + " " + request.edition().name() + ": ");
  }

  private static Phrase headline(Outcome outcome) {
    int vintage = outcome.vintage() == null ? 0 : outcome.vintage();
    return switch (outcome.ending()) {
      case PUBLISHED ->
          new Phrase("pubblicata la versione " + vintage, "vintage " + vintage + " published");
      case UNCHANGED, UNCHANGED_INCOMPLETE ->
          new Phrase(
              "nulla è cambiato dalla versione "
                  + vintage
                  + stillIncomplete(outcome, ", incompleta"),
              "nothing has changed since vintage "
                  + vintage
                  + stillIncomplete(outcome, ", incomplete"));
      case INCOMPLETE ->
          new Phrase(
              "pubblicata la versione " + vintage + ", incompleta",
              "vintage " + vintage + " published, incomplete");
      case BLOCKED -> blocked(outcome, vintage);
      case WITHHELD ->
          standing(
              new Phrase(
                  "incompleta; nulla è stato pubblicato", "incomplete; nothing was published"),
              vintage);
      case DONE, DEFECT, USAGE, CLOSED, BUSY, ENVIRONMENT, INTERRUPTED, TERMINATED ->
          throw new IllegalArgumentException("No outcome of a run is " + outcome.ending());
    };
  }

  private static String stillIncomplete(Outcome outcome, String word) {
    boolean complete =
        outcome.ending() == Ending.UNCHANGED && outcome.returns().missing().isEmpty();
    return complete ? "" : word;
  }

  private static Phrase blocked(Outcome outcome, int vintage) {
    Outcome.Findings findings = outcome.findings();
    Phrase what =
        new Phrase("bloccata da ", "blocked by ")
            .then(
                findings.error() > 0
                    ? Counted.errors(findings.error())
                    : Counted.openQueries(findings.query()))
            .then(new Phrase("; nulla è stato pubblicato", "; nothing was published"));
    return standing(what, vintage);
  }

  private static Phrase standing(Phrase what, int vintage) {
    return vintage == 0
        ? what
        : what.then(
            new Phrase(
                ", resta valida la versione " + vintage, ", vintage " + vintage + " stands"));
  }

  private void totals() {
    Map<String, String> names =
        request.definition().indicators().all().stream()
            .collect(
                Collectors.toMap(
                    indicator -> indicator.code(), indicator -> say(indicator.name())));
    Columns table = new Columns("lrl");
    outcome
        .totals()
        .forEach(
            (code, total) ->
                table.line(names.getOrDefault(code, code), figure(code, total), incomplete(code)));
    console.out().println();
    table.print(console.out(), "  ");
    console.out().println();
  }

  private static Phrase said(Outcome.Protection hidden) {
    return Counted.count(
            hidden.hidden(),
            new Phrase("cifra non mostrata", "figure not shown"),
            new Phrase("cifre non mostrate", "figures not shown"))
        .then(new Phrase(", verificato", ", audited"));
  }

  private String figure(String indicator, Outcome.Amount total) {
    if (outcome.protection().totals().contains(indicator)) {
      return say(HIDDEN);
    }
    String sign = total.qualifier() == Qualifier.EXACTLY ? "" : total.qualifier().sign() + " ";
    return total.value() == null ? "?" : sign + say(Phrase.number(total.value()));
  }

  private String incomplete(String indicator) {
    Phrase incomplete = outcome.incomplete().get(indicator);
    return incomplete == null ? "" : say(incomplete);
  }

  private static String names(RunRequest request, List<String> codes) {
    return codes.stream()
        .map(code -> request.definition().offices().find(code).map(Office::name).orElse(code))
        .collect(Collectors.joining(", "));
  }

  private Phrase figures() {
    Outcome.Observations figures = outcome.observations();
    Phrase counts = ofEdition(figures);
    return figures.otherPeriods() == 0
        ? counts
        : counts
            .then(Phrase.same(", "))
            .then(Counted.number(figures.otherPeriods()))
            .then(new Phrase(" di altri periodi", " of other periods"));
  }

  private static Phrase ofEdition(Outcome.Observations figures) {
    return Counted.number(figures.read())
        .then(new Phrase(" lette, ", " read, "))
        .then(Counted.number(figures.accepted()))
        .then(new Phrase(" accettate, ", " accepted, "))
        .then(Counted.number(figures.rejected()))
        .then(new Phrase(" respinte", " rejected"));
  }

  private boolean hasRevisions() {
    return hasPublished() && outcome.vintage() != null && outcome.vintage() > 1;
  }

  private Phrase revisions() {
    Integer before = outcome.before();
    if (outcome.firstLeft()) {
      return new Phrase(
          "nessuna: le versioni precedenti sono state ritirate",
          "none: the vintages before were withdrawn");
    } else if (before == null) {
      return new Phrase(
          "non note: le versioni precedenti non sono in questo database",
          "not known: the vintages before are not in this database");
    }
    return Counted.count(
            outcome.revisions(),
            new Phrase("cifra cambiata", "figure changed"),
            new Phrase("cifre cambiate", "figures changed"))
        .then(new Phrase(" rispetto alla versione " + before, " since vintage " + before));
  }

  private Phrase findings() {
    Outcome.Findings findings = outcome.findings();
    Phrase counts =
        Counted.errors(findings.error())
            .then(Phrase.same(", "))
            .then(Counted.queries(findings.query()))
            .then(Phrase.same(", "))
            .then(Counted.notes(findings.note()));
    return outcome.list() == null ? counts : counts.then(Phrase.same(": " + outcome.list()));
  }

  private Phrase toSend(Path folder) {
    return Counted.count(
            outcome.toCorrect().returns(),
            new Phrase("file da correggere", "file to correct"),
            new Phrase("file da correggere", "files to correct"))
        .then(Phrase.same(": " + folder));
  }

  private void line(Phrase name, Phrase text) {
    console.out().println(String.format(Locale.ROOT, "%-10s %s", say(name), say(text)));
  }

  private String say(Phrase phrase) {
    return phrase.in(console.language());
  }
}
