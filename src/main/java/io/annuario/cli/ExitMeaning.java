package io.annuario.cli;

import io.annuario.observation.Phrase;

/** What the exit codes of a command mean, in a few words; docs/scheduler.md has more. */
final class ExitMeaning {

  private ExitMeaning() {}

  static Phrase of(int code, String command) {
    return switch (code) {
      case 0 -> new Phrase("fatto", "done");
      case 1 -> new Phrase("un difetto del programma", "a defect of the program");
      case 2 ->
          new Phrase(
              "comando sbagliato, o un errore in una definizione",
              "wrong usage, or a mistake in a definition");
      case 3 ->
          command.equals("run")
              ? new Phrase(
                  "errori nei dati: non è stato pubblicato nulla",
                  "errors in the data: nothing was published")
              : new Phrase("ciò che si è guardato ha errori", "what was looked at has errors");
      case 4 -> new Phrase("manca un ufficio", "an office is missing");
      case 5 -> new Phrase("l'edizione è chiusa", "the edition is closed");
      case 6 ->
          new Phrase(
              "un'altra esecuzione è al lavoro: riprovare più tardi",
              "another run is at work: try again later");
      case 7 ->
          new Phrase(
              "database, disco o permessi: rimediare, poi riprovare",
              "database, disk or permissions: put it right, then try again");
      default ->
          new Phrase(
              "interrotto: la prossima esecuzione riprende", "interrupted: the next run resumes");
    };
  }
}
