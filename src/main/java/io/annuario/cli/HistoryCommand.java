package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import io.annuario.job.Ending;
import io.annuario.observation.EditionState;
import io.annuario.observation.Erasure;
import io.annuario.observation.Phrase;
import io.annuario.observation.StateChange;
import io.annuario.observation.Withdrawal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the vintages of a job's editions, and who closed and reopened these. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    modelTransformer = EditionArguments.YearMayBeLeftOut.class)
final class HistoryCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return arguments.act(console, this::tell);
  }

  private Ending tell(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    List<Chronicle> chronicles = new ArrayList<>();
    try (Archive archive = Archive.openToAsk(talk.environment(), arguments.folders())) {
      talk.talkIf(archive.remark());
      Optional<String> year = arguments.yearIfGiven();
      List<Edition> editions =
          year.isEmpty()
              ? jobs.all(archive, definition)
              : List.of(jobs.kept(archive, definition, year.get()));
      editions.forEach(edition -> chronicles.add(archive.chronicle(definition, edition, 0)));
    }
    if (arguments.json()) {
      talk.json(
          new JsonObject.History(
              definition.name(),
              chronicles.stream().map(JsonObject.History.EditionHistory::of).toList()));
    } else {
      for (Chronicle chronicle : chronicles) {
        print(talk, chronicle);
        WorkbooksElsewhere.tell(talk, chronicle, chronicle.elsewhere());
      }
    }
    return Ending.DONE;
  }

  private static void print(Console talk, Chronicle chronicle) {
    talk.result(
        Phrase.same(chronicle.job() + " " + chronicle.edition() + ": ")
            .then(Counted.state(chronicle.state())));
    if (!chronicle.publications().isEmpty()) {
      Columns table = new Columns("rlrll");
      table.line(
          talk.say(new Phrase("versione", "vintage")),
          talk.say(new Phrase("pubblicata", "published")),
          talk.say(new Phrase("file", "returns")),
          talk.say(new Phrase("completa", "complete")),
          talk.say(new Phrase("cartella", "workbook")));
      chronicle.publications().forEach(publication -> line(talk, table, publication));
      table.print(talk.out(), "  ");
    }
    chronicle.withdrawals().forEach(one -> talk.result(withdrawn(one)));
    chronicle.erasures().forEach(one -> talk.result(erased(one)));
    for (StateChange change : chronicle.changes()) {
      talk.result(Phrase.same("  " + ShownMoments.said(change.at()) + "  ").then(said(change)));
    }
  }

  private static Phrase withdrawn(Withdrawal one) {
    return Phrase.same("  " + ShownMoments.said(one.at()) + "  ")
        .then(
            Phrase.of(
                "versione %d ritirata da %s: %s",
                "vintage %d withdrawn by %s: %s", one.vintage(), one.by(), one.reason()));
  }

  private static Phrase erased(Erasure one) {
    return Phrase.same("  " + ShownMoments.said(one.at()) + "  ")
        .then(
            Phrase.of(
                "testi del modello di %s cancellati da %s: %s",
                "texts of the return of %s erased by %s: %s",
                one.office(),
                one.by(),
                one.reason()));
  }

  private static void line(Console talk, Columns table, Chronicle.Publication publication) {
    Path workbook = publication.workbook();
    table.line(
        Integer.toString(publication.vintage()),
        ShownMoments.said(publication.publishedAt()),
        talk.say(Counted.number(publication.returns())),
        talk.say(publication.complete() ? new Phrase("sì", "yes") : new Phrase("no", "no")),
        workbook == null ? "" : workbook.toString());
  }

  private static Phrase said(StateChange change) {
    Phrase what =
        change.state() == EditionState.FINAL
            ? new Phrase("chiusa da " + change.by(), "closed by " + change.by())
            : new Phrase("riaperta da " + change.by(), "reopened by " + change.by());
    return change.reason().isEmpty() ? what : what.then(Phrase.same(": " + change.reason()));
  }
}
