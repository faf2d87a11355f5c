package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Ending;
import io.annuario.job.Withdrawing;
import io.annuario.observation.Phrase;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes back a vintage that should not have been published. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--vintage", paramLabel = "VINTAGE", required = true)
  private int vintage;

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    EditionLife.requireText("--reason", reason);
    EditionLife.requireText("--by", by);
    return arguments.act(console, this::withdraw);
  }

  private Ending withdraw(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Edition edition;
    try (Archive archive = Archive.openToAsk(talk.environment(), arguments.folders())) {
      edition = jobs.kept(archive, definition, arguments.year());
    }
    Withdrawing.Withdrawn withdrawn =
        new Withdrawing(talk.environment(), arguments.folders())
            .withdraw(edition, vintage, by.strip(), reason.strip());
    if (arguments.json()) {
      talk.json(WithdrawnJson.of(edition, withdrawn));
      return Ending.DONE;
    }
    Integer standing = withdrawn.standing();
    talk.result(
        Phrase.same(edition.job() + " " + edition.name() + ": ")
            .then(
                Phrase.of(
                    "ritirata la versione %d, ora %s",
                    "vintage %d withdrawn, now %s", vintage, withdrawn.workbook())));
    talk.result(
        standing == null
            ? new Phrase("Non vale più nessuna versione.", "No vintage stands any more.")
            : Phrase.of("Vale la versione %d.", "Vintage %d stands.", standing));
    return Ending.DONE;
  }
}
