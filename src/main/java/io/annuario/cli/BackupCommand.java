package io.annuario.cli;

import io.annuario.job.Backup;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all that is kept into one file, for a disk that breaks or for another database. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

  @Override
  public Ending act(Console console) throws IOException {
    Console talk = console.in(options.languageOr(console.language()));
    return Cli.ending(
        inner -> {
          tell(inner, new Backup(inner.environment(), options.folders()).write(file));
          return Ending.DONE;
        },
        talk);
  }

  private void tell(Console talk, Backup.Written written) {
    if (options.json()) {
      talk.json(BackupJson.of(written));
      return;
    }
    talk.result(
        Phrase.same(Json.path(written.file()) + ": ")
            .then(Counted.rows(written.rows()))
            .then(Phrase.same(", "))
            .then(Counted.returns(written.returns()))
            .then(Phrase.same("\nSHA-256 " + written.sha256())));
    if (!written.absent().isEmpty()) {
      talk.talk(
          new Phrase(
              "Di questi file ricevuti la copia ha le cifre ma non i byte, perché non ci sono più:",
              "Of these returns the backup has the figures but not the bytes, for they are no"
                  + " longer there:"));
      talk.returns(written.absent());
    }
  }
}
