package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes commands, jobs and editions. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "bash|zsh")
  private Shell shell = Shell.BASH;

  @Spec private @Nullable CommandSpec spec;

  private enum Shell {
    BASH,
    ZSH
  }

  @Override
  public Ending act(Console console) throws IOException {
    Completion completion = new Completion(Objects.requireNonNull(spec).parent());
    Console talk = console.in(options.languageOr(console.language()));
    talk.result(
        Phrase.same(
            switch (shell) {
              case BASH -> completion.forBash();
              case ZSH -> completion.forZsh();
            }));
    return Ending.DONE;
  }
}
