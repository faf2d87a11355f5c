package io.annuario.cli;

import static java.util.Objects.requireNonNull;

import io.annuario.job.Verified;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.observation.Withdrawal;
import io.annuario.verification.CellDifference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a workbook that was verified. */
final class VerifiedTalk {

  /** More are for {@code --json}. */
  private static final int MOST_LINES = 20;

  /** Of a text that a cell has. */
  private static final int MOST_CHARACTERS = 60;

  private VerifiedTalk() {}

  /** What it is, in a sentence. */
  static Phrase said(String file, Verified verified) {
    Phrase of = Phrase.same(file + ": ");
    return switch (verified.verdict()) {
      case PUBLISHED ->
          of.then(vintage(verified))
              .then(new Phrase(", com'è stata pubblicata", ", as it was published"));
      case SAME_CELLS ->
          of.then(vintage(verified))
              .then(
                  new Phrase(
                      ", con tutte le celle com'erano pubblicate; il file è un altro, come quando"
                          + " un programma lo salva",
                      ", with every cell as it was published; the file is another one, as when a"
                          + " program saves it"));
      case SAME_FIGURES ->
          of.then(vintage(verified))
              .then(
                  new Phrase(
                      ", con le cifre pubblicate; è in un'altra forma della cartella di lavoro e le"
                          + " altre celle non sono state confrontate",
                      ", with the published figures; it has another form of the workbook, and its"
                          + " other cells were not compared"));
      case CONSISTENT ->
          of.then(
              new Phrase(
                  "le cifre sono quelle di cui parla la copertina; qui non c'è un database con cui"
                      + " confrontarle (--output, SPRING_DATASOURCE_URL)",
                  "the figures are those that its cover speaks of; there is no database here to"
                      + " compare them with (--output, SPRING_DATASOURCE_URL)"));
      case CHANGED -> of.then(changed(verified));
      case DATABASE_DIFFERS ->
          of.then(vintage(verified))
              .then(
                  new Phrase(
                      ", com'è stata pubblicata; ma dal database ora viene altro. Confrontare il"
                          + " database con una copia di sicurezza (docs/backup.md).",
                      ", as it was published; but the database now gives something else. Compare"
                          + " the database with a backup (docs/backup.md)."));
      case INCONSISTENT -> of.then(inconsistent(verified));
      case UNKNOWN ->
          of.then(
              new Phrase(
                  "questo database non l'ha pubblicata, benché le cifre siano quelle di cui parla"
                      + " la copertina. Indicare con --output o SPRING_DATASOURCE_URL il database"
                      + " che l'ha pubblicata.",
                  "this database has not published it, though its figures are those that its cover"
                      + " speaks of. Name the database that published it by --output or"
                      + " SPRING_DATASOURCE_URL."));
      case NO_WORKBOOK ->
          of.then(
              new Phrase(
                  "non è una cartella di lavoro pubblicata da Annuario: manca il foglio Data (Dati)"
                      + " con le sue colonne, e la copertina con l'impronta delle cifre.",
                  "this is no workbook that Annuario published: it has no sheet Data (Dati) with"
                      + " its columns, and no cover with a content fingerprint."));
      case REFUSED -> requireNonNull(verified.refused());
    };
  }

  private static Phrase vintage(Verified verified) {
    Verified.VintageName name = requireNonNull(verified.vintage());
    Phrase vintage =
        Phrase.of(
            "versione %d di %s %s",
            "vintage %d of %s %s", name.number(), name.job(), name.edition());
    return verified.restricted()
        ? vintage.then(new Phrase(", riservata", ", restricted"))
        : vintage;
  }

  private static Phrase changed(Verified verified) {
    Phrase not = new Phrase("non è com'è stata pubblicata: ", "not as it was published: ");
    Phrase what =
        verified.differences() == 0
            ? new Phrase(
                ", pubblicata in un'altra forma della cartella di lavoro, con altre cifre",
                ", which was published in another form of the workbook, with other figures")
            : Phrase.same(", ")
                .then(
                    Phrase.counted(
                        verified.differences(),
                        new Phrase("differenza", "difference"),
                        new Phrase("differenze", "differences")));
    return not.then(vintage(verified)).then(what);
  }

  private static Phrase inconsistent(Verified verified) {
    return verified.fingerprint() == null
        ? new Phrase(
            "manca il foglio Data (Dati) con le sue colonne, di cui parla la copertina.",
            "the sheet Data (Dati) with its columns is not there, of which its cover speaks.")
        : verified.onCover() == null
            ? new Phrase(
                "la copertina non ha l'impronta delle cifre.",
                "its cover has no content fingerprint.")
            : Phrase.of(
                "le cifre non sono quelle di cui parla la copertina: impronta %s, non %s.",
                "its figures are not those that its cover speaks of: fingerprint %s, not %s.",
                verified.fingerprint(),
                verified.onCover());
  }

  /** What else is to be known of it, a line each. */
  static List<Phrase> more(Verified verified) {
    List<Phrase> lines = new ArrayList<>();
    verified.named().stream().limit(MOST_LINES).map(VerifiedTalk::said).forEach(lines::add);
    long more = verified.differences() - lines.size();
    if (more > 0) {
      lines.add(
          new Phrase("  e altre ", "  and ")
              .then(Counted.number(more))
              .then(new Phrase(" (--json le elenca)", " more (--json lists them)")));
    }
    Withdrawal withdrawal = verified.withdrawal();
    Verified.VintageName name = verified.vintage();
    Integer standing = verified.standing();
    if (withdrawal != null) {
      lines.add(StatusTable.withdrawn(withdrawal));
    }
    if (name != null && standing != null && standing != name.number()) {
      lines.add(Phrase.of("Ora vale la versione %d.", "Vintage %d stands now.", standing));
    }
    return lines;
  }

  private static Phrase said(CellDifference difference) {
    Address cell = difference.cell();
    Phrase sheet = Phrase.of("  foglio '%s'", "  sheet '%s'", difference.sheet());
    if (cell == null) {
      return sheet.then(
          difference.kind() == CellDifference.Kind.SHEET_MISSING
              ? new Phrase(": non c'è più", ": no longer there")
              : new Phrase(": non c'era", ": was not there"));
    }
    Phrase place = sheet.then(Phrase.of(", cella %s: ", ", cell %s: ", cell));
    return difference.published() == null
        ? place.then(new Phrase("è un'altra", "is another one"))
        : place.then(
            new Phrase("pubblicato ", "published ")
                .then(shown(difference.published()))
                .then(new Phrase(", qui ", ", here "))
                .then(shown(difference.found())));
  }

  private static Phrase shown(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return new Phrase("nulla", "nothing");
    }
    int letters = text.codePointCount(0, text.length());
    return Phrase.same(
        letters <= MOST_CHARACTERS
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…");
  }
}
