package io.annuario.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;

/** {@code run JOB 2024} means {@code run JOB --year 2024}, where no files are named after a job. */
final class YearByPosition {

  private static final String YEAR = "--year";

  /** What a parameter is called that stands for an option which had to be there. */
  private static final String REQUIRED = "required";

  private YearByPosition() {}

  /** Lets every command of the program take it. */
  static CommandLine in(CommandLine program) {
    program.getSubcommands().values().forEach(command -> allow(command.getCommandSpec()));
    return program;
  }

  private static void allow(CommandSpec command) {
    OptionSpec year = command.findOption(YEAR);
    if (year == null || command.positionalParameters().size() != 1) {
      return;
    }
    command.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .arity("0..1")
            .paramLabel(year.paramLabel())
            .type(String.class)
            .setter(year.setter())
            .description(year.required() ? REQUIRED : "")
            .build());
    command.remove(year);
    command.addOption(OptionSpec.builder(year).required(false).build());
  }

  /**
   * @throws CommandLine.ParameterException when the year was said twice, or not and had to be
   */
  static void require(ParseResult parsed) {
    CommandSpec command = parsed.commandSpec();
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (!parameter.paramLabel().equals("YEAR") || parameter.index().min() != 1) {
        continue;
      }
      boolean placed = parsed.hasMatchedPositional(parameter);
      if (placed && parsed.hasMatchedOption(YEAR)) {
        throw new OverwrittenOptionException(
            command.commandLine(), command.findOption(YEAR), "twice");
      }
      if (!placed && !parsed.hasMatchedOption(YEAR) && mustBeSaid(command, parameter)) {
        throw new MissingParameterException(command.commandLine(), List.of(parameter), "no year");
      }
    }
  }

  static boolean mustBeSaid(CommandSpec command, PositionalParamSpec parameter) {
    return command.findOption(YEAR) != null && List.of(parameter.description()).contains(REQUIRED);
  }
}
