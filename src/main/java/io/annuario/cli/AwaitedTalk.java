package io.annuario.cli;

import io.annuario.job.AwaitedOffice;
import io.annuario.job.Outcome;
import io.annuario.observation.Phrase;
import java.util.Objects;

/** Says for whom nothing was published, and what can be done about it. */
final class AwaitedTalk {

  private AwaitedTalk() {}

  static void tell(Console console, Outcome outcome) {
    for (AwaitedOffice absence : outcome.absences()) {
      console.talk(why(absence, outcome).then(remedy(absence)));
    }
  }

  private static Phrase why(AwaitedOffice absence, Outcome outcome) {
    if (absence.sent()) {
      return absence.file() == null
          ? Phrase.of(
              "%s ha inviato errori, e --require-complete vuole tutte le cifre.",
              "%s has sent errors, and --require-complete wants all figures.", absence.name())
          : Phrase.of(
              "%s ha inviato errori: nella versione %d le cifre da escludere ci sono, da %s.",
              "%s has sent errors: vintage %d has the figures to be left out, from %s.",
              absence.name(),
              Objects.requireNonNull(outcome.vintage()),
              absence.file());
    }
    return absence.file() == null
        ? Phrase.of(
            "%s non ha inviato cifre, e --require-complete le vuole tutte.",
            "%s has sent no figures, and --require-complete wants all of them.", absence.name())
        : Phrase.of(
            "%s non c'è più: nella versione %d le sue cifre venivano da %s.",
            "%s is no longer there: in vintage %d its figures came from %s.",
            absence.name(),
            Objects.requireNonNull(outcome.vintage()),
            absence.file());
  }

  private static Phrase remedy(AwaitedOffice absence) {
    if (absence.sent()) {
      return Phrase.of(
          " Far correggere il file, o pubblicare senza: una volta con --allow-missing %s.",
          " Have the file corrected, or publish without: once by --allow-missing %s.",
          absence.office());
    }
    return Phrase.of(
        " Mettere il file nella cartella, o pubblicare senza: una volta con --allow-missing %s,"
            + " altrimenti con una riga in accepted-queries.csv:"
            + " ,OFFICE_MISSING,%s,,,,,,MOTIVO,NOME,DATA",
        " Put the file into the folder, or publish without it: once by --allow-missing %s, else by"
            + " a line in accepted-queries.csv: ,OFFICE_MISSING,%s,,,,,,REASON,NAME,DATE",
        absence.office(),
        absence.office());
  }
}
