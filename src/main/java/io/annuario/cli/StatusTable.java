package io.annuario.cli;

import io.annuario.job.Chronicle;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import io.annuario.observation.StateChange;
import io.annuario.observation.Withdrawal;

/** How far an edition has come, for people. */
final class StatusTable {

  private StatusTable() {}

  static void print(Console talk, Chronicle chronicle) {
    talk.result(
        Phrase.same(chronicle.job() + " " + chronicle.edition() + ": ")
            .then(Counted.state(chronicle.state()))
            .then(chronicle.current().map(StatusTable::standing).orElse(Phrase.same("")))
            .then(chronicle.closed().map(StatusTable::closed).orElse(Phrase.same(""))));
    chronicle.withdrawals().forEach(one -> talk.result(Phrase.same("  ").then(withdrawn(one))));
    if (chronicle.due() != null) {
      talk.result(Phrase.same("  ").then(DueDay.said(chronicle.due())));
    }
    if (!chronicle.missing().isEmpty()) {
      talk.result(
          new Phrase("  mancano: ", "  missing: ")
              .then(Phrase.same(String.join(", ", chronicle.missing()))));
    }
    Columns runs = new Columns("llrrr");
    if (!chronicle.attempts().isEmpty()) {
      runs.line(
          talk.say(new Phrase("esecuzione", "run")),
          talk.say(new Phrase("esito", "outcome")),
          talk.say(new Phrase("codice", "code")),
          talk.say(new Phrase("errori", "errors")),
          talk.say(new Phrase("da verificare", "queries")));
    }
    for (Chronicle.Attempt attempt : chronicle.attempts()) {
      runs.line(
          ShownMoments.said(attempt.startedAt()),
          talk.say(outcome(attempt)),
          attempt.exitCode() == null ? "" : attempt.exitCode().toString(),
          talk.say(Counted.number(attempt.findings().error())),
          talk.say(Counted.number(attempt.findings().query())));
    }
    runs.print(talk.out(), "  ");
    // That of older ones is for the history.
    WorkbooksElsewhere.tell(
        talk,
        chronicle,
        chronicle.elsewhere().stream()
            .filter(one -> chronicle.current().filter(one::equals).isPresent())
            .toList());
  }

  private static Phrase standing(Chronicle.Publication current) {
    String at = ShownMoments.said(current.publishedAt());
    Phrase what = Phrase.of(", versione %d del %s", ", vintage %d of %s", current.vintage(), at);
    return current.complete() ? what : what.then(new Phrase(", incompleta", ", incomplete"));
  }

  /** That a vintage was taken back. */
  static Phrase withdrawn(Withdrawal one) {
    return Phrase.of(
        "versione %d ritirata da %s il %s: %s",
        "vintage %d withdrawn by %s on %s: %s",
        one.vintage(),
        one.by(),
        ShownMoments.said(one.at()),
        one.reason());
  }

  private static Phrase closed(StateChange change) {
    return Phrase.of(
        ", chiusa da %s il %s",
        ", closed by %s on %s", change.by(), ShownMoments.said(change.at()));
  }

  private static Phrase outcome(Chronicle.Attempt attempt) {
    Ending ending = attempt.ending();
    if (ending == null) {
      return new Phrase("in corso", "running");
    }
    return switch (ending) {
      case PUBLISHED -> vintage(attempt, new Phrase("pubblicata", "published"));
      case INCOMPLETE -> vintage(attempt, new Phrase("incompleta", "incomplete"));
      case UNCHANGED, UNCHANGED_INCOMPLETE ->
          vintage(attempt, new Phrase("nulla di nuovo", "unchanged"));
      case WITHHELD -> new Phrase("incompleta, non pubblicata", "incomplete, not published");
      case BLOCKED -> new Phrase("bloccata", "blocked");
      case CLOSED -> new Phrase("rifiutata, edizione chiusa", "refused, edition closed");
      case BUSY -> new Phrase("rifiutata, occupata", "refused, busy");
      case INTERRUPTED, TERMINATED -> new Phrase("interrotta", "interrupted");
      case DEFECT, USAGE, ENVIRONMENT -> new Phrase("fallita", "failed");
      case DONE -> throw new IllegalArgumentException("No run ends as " + ending);
    };
  }

  private static Phrase vintage(Chronicle.Attempt attempt, Phrase what) {
    return attempt.vintage() == null ? what : what.then(Phrase.same(" v" + attempt.vintage()));
  }
}
