package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Chronicle;
import io.annuario.observation.Phrase;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Allows further vintages of an edition that was closed. */
@Command(name = "reopen", mixinStandardHelpOptions = true)
final class ReopenCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "JOB")
  private String job = "";

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR",
      required = true)
  private String year = "";

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Override
  public ExitCode act(Console console) throws DefinitionRejected, IOException {
    EditionLife.requireText("--reason", reason);
    return new EditionLife(options, job, year, by)
        .change(
            console,
            ReopenCommand::obstacle,
            (archive, edition) -> archive.reopen(edition, by, reason),
            new Phrase(
                ": riaperta da " + by + "; le correzioni si pubblicano con ./annuario run.",
                ": reopened by " + by + "; corrections are published by ./annuario run."));
  }

  private static @Nullable Phrase obstacle(Chronicle chronicle) {
    return chronicle.state() == Chronicle.State.FINAL
        ? null
        : new Phrase(": non è chiusa.", ": it is not closed.");
  }
}
