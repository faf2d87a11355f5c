package io.annuario.cli;

import io.annuario.job.Ending;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains the program, or one of its commands. */
@Command(name = "help", mixinStandardHelpOptions = true)
final class HelpCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND")
  private @Nullable String command;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Ending act(Console console) {
    Console talk = console.in(options.languageOr(console.language()));
    CommandLine program = Objects.requireNonNull(spec).parent().commandLine();
    if (command == null) {
      talk.result(Help.of(program.getCommandSpec()));
      return Ending.DONE;
    }
    CommandLine asked = program.getSubcommands().get(command);
    if (asked == null) {
      throw new Mistake(
          UsageMistakes.said(new UnmatchedArgumentException(program, List.of(command))));
    }
    talk.result(HelpPage.of(asked.getCommandSpec()));
    return Ending.DONE;
  }
}
