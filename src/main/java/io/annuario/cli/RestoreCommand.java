package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.Restore;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty database with a backup, whichever kind of database it was made of. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

  @Override
  public Ending act(Console console) throws IOException {
    Console talk = console.in(options.languageOr(console.language()));
    return Cli.ending(
        inner -> {
          tell(inner, new Restore(inner.environment(), options.folders()).read(file));
          return Ending.DONE;
        },
        talk);
  }

  private void tell(Console talk, Restore.Restored restored) {
    if (options.json()) {
      talk.json(RestoreJson.of(restored));
      return;
    }
    talk.result(
        Phrase.same(Json.path(restored.file()) + ": ")
            .then(Counted.rows(restored.rows()))
            .then(
                new Phrase(
                    " ripristinate e rilette, rimessi al loro posto: ",
                    " restored and read back, put back in their place: "))
            .then(Counted.returns(restored.returns()))
            .then(Phrase.same("\n"))
            .then(
                new Phrase(
                    "Le cartelle di lavoro pubblicate si riscrivono con ./annuario workbook. In una"
                        + " copia non ci sono jobs/, edition.yaml, accepted-queries.csv e"
                        + " corrections.csv: copiarli prima della prossima esecuzione.",
                    "Published workbooks are written again by ./annuario workbook. A backup has no"
                        + " jobs/, edition.yaml, accepted-queries.csv and corrections.csv: copy"
                        + " them before the next run.")));
    if (!restored.left().isEmpty()) {
      talk.talk(
          new Phrase(
              "Al posto di questi file ricevuti ce n'è un altro, che resta dov'è:",
              "In the place of these returns there is another file, which stays where it is:"));
      talk.returns(restored.left());
    }
  }
}
