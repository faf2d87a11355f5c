package io.annuario.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How a command is written, in one line. */
final class Synopsis {

  private Synopsis() {}

  static String of(CommandSpec command) {
    StringBuilder words = new StringBuilder("./annuario " + command.name());
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
      boolean mustBe = parameter.arity().min() > 0 || YearByPosition.mustBeSaid(command, parameter);
      words.append(' ').append(mustBe ? label : "[" + label + "]");
    }
    command.options().stream()
        .filter(OptionSpec::required)
        .forEach(
            option ->
                words.append(' ').append(CommandHelp.options(option).get(0)).append(label(option)));
    return words.toString();
  }

  /** The value that an option wants, if it wants one. */
  static String label(OptionSpec option) {
    return option.arity().max() > 0 ? " " + option.paramLabel() : "";
  }
}
