package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Ending;
import io.annuario.job.FileVerdict;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with files, one by one, and stores nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    modelTransformer = EditionArguments.YearMayBeLeftOut.class)
final class CheckCommand implements Action {

  @Mixin private FileArguments arguments = new FileArguments();

  @Option(names = "--verbose")
  private boolean verbose;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return arguments.each(
        console,
        (talk, check, file, edition) -> {
          FileVerdict verdict = check.judge(file, edition);
          if (arguments.json()) {
            talk.json(JsonObject.Check.of(verdict));
          } else {
            talk.result(Verdicts.said(verdict));
            Verdicts.tell(verdict, talk, verbose);
          }
          return verdict;
        });
  }
}
