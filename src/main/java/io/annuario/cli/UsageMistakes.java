package io.annuario.cli;

import io.annuario.definition.Likeness;
import io.annuario.observation.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line. */
final class UsageMistakes {

  private UsageMistakes() {}

  /**
   * As below; an option that does not exist before one that is missing for that reason.
   *
   * @param args the command line
   */
  static Phrase said(ParameterException wrong, String... args) {
    if (wrong instanceof MissingParameterException missing) {
      CommandLine command = missing.getCommandLine();
      Optional<String> unknown =
          Stream.of(args)
              .takeWhile(word -> !word.equals("--"))
              .filter(word -> word.startsWith("--"))
              .map(word -> word.replaceFirst("=.*", ""))
              .filter(word -> !command.getCommandSpec().optionsMap().containsKey(word))
              .findFirst();
      if (unknown.isPresent()) {
        return said(new UnmatchedArgumentException(command, List.of(unknown.get())));
      }
    }
    return said(wrong);
  }

  static Phrase said(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new Phrase(name + " è dato due volte.", name + " is given twice.");
    }
    String name = name(wrong.getArgSpec());
    String value = wrong.getValue() == null ? "" : wrong.getValue();
    return Phrase.of("%s non può essere '%s'.", "%s cannot be '%s'.", name, value);
  }

  private static Phrase missing(MissingParameterException missing) {
    List<ArgSpec> specs = missing.getMissing();
    String names =
        specs.isEmpty()
            ? name(missing.getArgSpec())
            : specs.stream().map(UsageMistakes::name).collect(Collectors.joining(", "));
    return Phrase.of("Manca: %s.", "Missing: %s.", names);
  }

  private static Phrase unmatched(UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    if (word.startsWith("-")) {
      return Phrase.of("Opzione sconosciuta %s", "Unknown option %s", word)
          .then(nearest(word, names(command)));
    }
    if (command.getSubcommands().isEmpty()) {
      return Phrase.of("'%s' è una parola di troppo.", "'%s' is one word too many.", word);
    }
    return Phrase.of("Comando sconosciuto '%s'", "Unknown command '%s'", word)
        .then(nearest(word, command.getSubcommands().keySet()));
  }

  private static List<String> names(CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet().stream()
        .filter(name -> name.startsWith("--"))
        .toList();
  }

  /** The end of a sentence about something that nobody knows: what was probably meant. */
  static Phrase nearest(String word, Collection<String> known) {
    List<String> near = Likeness.among(word, known);
    return near.isEmpty()
        ? Phrase.same(".")
        : new Phrase(
            "; c'è " + String.join(" o ", near) + ".",
            "; there is " + String.join(" or ", near) + ".");
  }

  /** Where to read how it is written. */
  static Phrase hint(ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    return CommandHelp.does(command) == null
        ? new Phrase("./annuario da solo spiega come si usa.", "./annuario alone explains its use.")
        : Phrase.of(
            "Si scrive: %s\n./annuario help %s spiega il resto.",
            "It is written: %s\n./annuario help %s explains the rest.",
            Synopsis.of(command),
            command.name());
  }

  private static String name(ArgSpec spec) {
    if (spec == null) {
      return "?";
    }
    return spec instanceof OptionSpec option
        ? option.names()[0] + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
        : spec.paramLabel();
  }
}
