package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.Rewriting;
import io.annuario.observation.Phrase;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the report of what stands published again, with a page about each return. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Override
  public Ending act(Console console) throws IOException {
    Console talk = console.in(arguments.languageOr(console.language()));
    Rewriting.Result result =
        new Rewriting(talk.environment(), arguments.folders())
            .report(arguments.job(), arguments.year(), talk.language());
    if (result instanceof Rewriting.Reported reported) {
      tell(talk, reported);
      return Ending.DONE;
    }
    talk.talk(NotPublished.said(arguments, (Rewriting.NoSuchEdition) result));
    return Ending.USAGE;
  }

  private void tell(Console talk, Rewriting.Reported reported) {
    if (arguments.json()) {
      talk.json(
          new JsonObject.Report(
              arguments.job(),
              arguments.year(),
              reported.vintage(),
              reported.report(),
              reported.explained()));
      return;
    }
    talk.result(
        Phrase.same(Json.path(reported.report()))
            .then(
                Phrase.of(
                    ": versione %d, con la pagina di ",
                    ": vintage %d, with the page of ", reported.vintage()))
            .then(
                Counted.count(
                    reported.explained(),
                    new Phrase("file", "return"),
                    new Phrase("file", "returns"))));
  }
}
