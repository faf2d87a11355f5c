package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.Outcome;
import io.annuario.job.RunRequest;
import io.annuario.observation.Phrase;

/** What to do after a run, in one line. */
final class NextStep {

  private NextStep() {}

  static Phrase of(RunRequest request, Outcome outcome) {
    String job = request.edition().job();
    String year = request.edition().name();
    if (outcome.findings().error() > 0) {
      if (outcome.toCorrect().folder() == null) {
        return new Phrase(
            "rimediare a ciò che è detto sopra, poi rilanciare",
            "put right what is said above, then run again");
      }
      return new Phrase(
          "inviare agli uffici ciò che è da correggere, mettere al suo posto ciò che torna,"
              + " rilanciare",
          "send the offices what is to be corrected, put what comes back in its place, run again");
    }
    if (outcome.ending() == Ending.WITHHELD) {
      return new Phrase(
          "rimettere il file che manca, o pubblicare senza come detto sopra",
          "put the file back, or publish without it as is said above");
    }
    if (!outcome.returns().missing().isEmpty()) {
      return Phrase.of(
          "./annuario missing %1$s %2$s scrive i solleciti; quando arrivano, rilanciare",
          "./annuario missing %1$s %2$s writes the reminders; when files come, run again",
          job,
          year);
    }
    if (outcome.findings().query() > 0) {
      return Phrase.of(
          "chiedere agli uffici, o rispondere: ./annuario accept %1$s ID --year %2$s --by NOME"
              + " --reason PERCHÉ",
          "ask the offices, or answer: ./annuario accept %1$s ID --year %2$s --by NAME --reason"
              + " WHY",
          job,
          year);
    }
    return Phrase.of(
        "guardare la cartella; le cifre sono definitive con ./annuario close %1$s %2$s --by NOME",
        "look at the workbook; figures are final after ./annuario close %1$s %2$s --by NAME",
        job,
        year);
  }
}
