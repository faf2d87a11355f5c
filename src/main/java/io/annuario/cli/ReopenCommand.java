package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Chronicle;
import io.annuario.job.Ending;
import io.annuario.observation.EditionState;
import io.annuario.observation.Phrase;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Allows further vintages of an edition that was closed. */
@Command(name = "reopen", mixinStandardHelpOptions = true)
final class ReopenCommand implements Action {

  @Mixin private EditionLife life = new EditionLife();

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    EditionLife.requireText("--reason", reason);
    String by = life.by();
    return life.change(
        console,
        (chronicle, openQueries) -> obstacle(chronicle),
        (archive, edition) -> archive.reopen(edition, by, reason),
        new Phrase(
            ": riaperta da " + by + "; le correzioni si pubblicano con ./annuario run.",
            ": reopened by " + by + "; corrections are published by ./annuario run."));
  }

  private static @Nullable Phrase obstacle(Chronicle chronicle) {
    return chronicle.state() == EditionState.FINAL
        ? null
        : new Phrase(": non è chiusa.", ": it is not closed.");
  }
}
