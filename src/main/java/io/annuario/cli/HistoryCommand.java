package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the vintages of a job's editions, and who closed and reopened these. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "JOB")
  private String job = "";

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR")
  private @Nullable String year;

  @Override
  public ExitCode act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    JobDefinition definition = jobs.read(job);
    Console talk = console.in(options.languageOr(definition.language()));
    return Cli.ending(inner -> tell(inner, jobs, definition), talk);
  }

  private ExitCode tell(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    List<Chronicle> chronicles = new ArrayList<>();
    try (Archive archive = Archive.open(talk.environment(), options.folders())) {
      List<Edition> editions =
          year == null
              ? jobs.all(archive, definition)
              : List.of(jobs.kept(archive, definition, year));
      editions.forEach(edition -> chronicles.add(archive.chronicle(definition, edition, 0)));
    }
    if (options.json()) {
      talk.out()
          .println(
              Json.line(
                  ChronicleJson.job(
                      definition.name(),
                      chronicles.stream().map(ChronicleJson::history).toList())));
    } else {
      chronicles.forEach(chronicle -> print(talk, chronicle));
    }
    return ExitCode.DONE;
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
    for (Chronicle.Change change : chronicle.changes()) {
      talk.result(Phrase.same("  " + ShownMoments.said(change.at()) + "  ").then(said(change)));
    }
  }

  private static void line(Console talk, Columns table, Chronicle.Publication publication) {
    Path workbook = publication.workbook();
    table.line(
        Integer.toString(publication.number()),
        ShownMoments.said(publication.at()),
        talk.say(Counted.number(publication.returns())),
        talk.say(publication.complete() ? new Phrase("sì", "yes") : new Phrase("no", "no")),
        workbook == null ? "" : workbook.toString());
  }

  private static Phrase said(Chronicle.Change change) {
    Phrase what =
        change.state() == Chronicle.State.FINAL
            ? new Phrase("chiusa da " + change.by(), "closed by " + change.by())
            : new Phrase("riaperta da " + change.by(), "reopened by " + change.by());
    return change.reason().isEmpty() ? what : what.then(Phrase.same(": " + change.reason()));
  }
}
