package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.FindingCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A script by which a shell completes what is written behind the program's name. Commands and
 * options stand in it; jobs and editions it looks up in the folders.
 */
final class Completion {

  private static final String ZSH = "autoload -U +X bashcompinit && bashcompinit\n";

  private final List<CommandSpec> commands;

  /**
   * @param program which knows its commands
   */
  Completion(CommandSpec program) {
    this.commands =
        program.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  String forBash() throws IOException {
    String script;
    try (InputStream bytes = Completion.class.getResourceAsStream("completion.sh")) {
      script = new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
    }
    return script
        .replace("@COMMANDS@", words(commands.stream().map(CommandSpec::name)))
        .replace("@VALUES@", valued())
        .replace("@OPTIONS@", options())
        .replace("@CODES@", words(Stream.of(FindingCode.values()).map(Enum::name)))
        .replace("@JOBS@", places("JOB"))
        .replace("@YEARS@", places("YEAR"))
        .replace("@FILES@", places("FILE"))
        .stripTrailing();
  }

  /** Zsh understands what is written for bash when it is asked to. */
  String forZsh() throws IOException {
    return ZSH + forBash();
  }

  private static String words(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }

  private String valued() {
    return commands.stream()
        .flatMap(command -> command.options().stream())
        .filter(option -> option.arity().max() > 0)
        .flatMap(option -> CommandHelp.options(option).stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" | "));
  }

  private String options() {
    return commands.stream()
        .map(command -> "    " + command.name() + ") options='" + options(command) + "' ;;")
        .collect(Collectors.joining("\n"));
  }

  private static String options(CommandSpec command) {
    return words(
        command.options().stream().map(CommandHelp::options).flatMap(List::stream).sorted());
  }

  /** Where such a thing is expected, as the script calls places: a command and a number. */
  private String places(String label) {
    List<String> places = new ArrayList<>();
    for (CommandSpec command : commands) {
      for (PositionalParamSpec parameter : command.positionalParameters()) {
        if (parameter.paramLabel().equals(label)) {
          places.add(
              command.name() + ":" + (parameter.arity().max() > 1 ? "*" : parameter.index().min()));
        }
      }
    }
    return String.join(" | ", places);
  }
}
