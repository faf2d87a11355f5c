package io.annuario.cli;

import io.annuario.definition.JobDefinition;
import io.annuario.job.Outcome;
import io.annuario.job.Rehearsed;
import io.annuario.job.RunRequest;
import io.annuario.job.Standing;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells people and programs what a run would come to. */
final class RehearsalTalk {

  private final Console talk;
  private final RunRequest request;
  private final boolean json;

  private RehearsalTalk(Console talk, RunRequest request, boolean json) {
    this.talk = talk;
    this.request = request;
    this.json = json;
  }

  static RehearsalTalk of(Console talk, RunRequest request, boolean json) {
    return new RehearsalTalk(talk, request, json);
  }

  void tell(Rehearsed rehearsed, boolean notes) {
    new FindingsTalk(talk, notes).tell(rehearsed.outcome().shown());
    AwaitedTalk.tell(talk, rehearsed.outcome());
    if (json) {
      talk.json(RehearsalJson.of(request, rehearsed, headline(rehearsed)));
      return;
    }
    talk.result(headline(rehearsed));
    changes(rehearsed);
  }

  /** What would move: the national figures, then the figures of the offices. */
  private void changes(Rehearsed rehearsed) {
    Standing before = rehearsed.before();
    Map<String, Outcome.Amount> then = before == null ? Map.of() : before.totals();
    JobDefinition definition = request.definition();
    Columns table = new Columns("lrrr");
    table.line(
        talk.say(new Phrase("totale", "total")),
        talk.say(new Phrase("ora", "now")),
        talk.say(new Phrase("sarebbe", "would be")),
        talk.say(new Phrase("differenza", "change")));
    boolean moves = false;
    for (Map.Entry<String, Outcome.Amount> one : rehearsed.outcome().totals().entrySet()) {
      Outcome.Amount now = then.get(one.getKey());
      if (!one.getValue().equals(now)) {
        moves = true;
        table.line(
            definition
                .indicators()
                .find(one.getKey())
                .map(it -> talk.say(it.name()))
                .orElse(one.getKey()),
            amount(now),
            amount(one.getValue()),
            change(now, one.getValue()));
      }
    }
    if (moves) {
      table.print(talk.out(), "  ");
    }
    if (!rehearsed.revisions().isEmpty()) {
      new DifferencesTable(talk, definition, request.edition()).print(rehearsed.revisions());
    }
  }

  private Phrase headline(Rehearsed rehearsed) {
    Outcome outcome = rehearsed.outcome();
    Phrase what =
        switch (outcome.ending()) {
          case PUBLISHED -> vintage(outcome, "", "");
          case INCOMPLETE -> vintage(outcome, ", incompleta", ", incomplete");
          case UNCHANGED, UNCHANGED_INCOMPLETE ->
              new Phrase("nulla cambierebbe", "nothing would change");
          case BLOCKED ->
              new Phrase(
                  "sarebbe bloccata, e non si pubblicherebbe nulla",
                  "it would be blocked, and nothing published");
          case WITHHELD ->
              new Phrase(
                  "è incompleta: nulla sarebbe pubblicato",
                  "it is incomplete: nothing would be published");
          case DONE, DEFECT, USAGE, CLOSED, BUSY, ENVIRONMENT, INTERRUPTED, TERMINATED ->
              throw new IllegalArgumentException("No outcome of a run is " + outcome.ending());
        };
    Outcome.Findings findings = outcome.findings();
    return Phrase.same(request.edition().job() + " " + request.edition().name() + ": ")
        .then(what)
        .then(Phrase.same(" ("))
        .then(Counted.errors(findings.error()))
        .then(Phrase.same(", "))
        .then(Counted.queries(findings.query()))
        .then(Phrase.same(", "))
        .then(Counted.notes(findings.note()))
        .then(new Phrase("). Nulla è stato registrato.", "). Nothing was stored."));
  }

  private static Phrase vintage(Outcome outcome, String it, String en) {
    return Phrase.of(
        "si pubblicherebbe la versione %1$d%2$s",
        "vintage %1$d would be published%3$s", Objects.requireNonNull(outcome.vintage()), it, en);
  }

  private String amount(Outcome.@Nullable Amount amount) {
    if (amount == null) {
      return "–";
    }
    BigDecimal value = amount.value();
    String sign = amount.qualifier() == Qualifier.EXACTLY ? "" : amount.qualifier().sign() + " ";
    return value == null ? "?" : sign + talk.say(Phrase.number(value));
  }

  private String change(Outcome.@Nullable Amount before, Outcome.Amount after) {
    BigDecimal from = before == null ? null : before.value();
    BigDecimal to = after.value();
    if (from == null || to == null || from.compareTo(to) == 0) {
      return "";
    }
    BigDecimal change = to.subtract(from);
    return (change.signum() > 0 ? "+" : "") + talk.say(Phrase.number(change));
  }
}
