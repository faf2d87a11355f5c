package io.annuario.cli;

import io.annuario.job.Ending;
import java.util.List;
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
    if (command == null || spec == null) {
      talk.result(Help.TEXT);
      return Ending.DONE;
    }
    CommandLine program = spec.parent().commandLine();
    CommandLine asked = program.getSubcommands().get(command);
    if (asked == null) {
      throw new Mistake(
          UsageMistakes.said(new UnmatchedArgumentException(program, List.of(command))));
    }
    talk.result(CommandHelp.of(asked.getCommandSpec()));
    return Ending.DONE;
  }
}
