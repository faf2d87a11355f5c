package io.annuario.cli;

import io.annuario.definition.Likeness;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
    if (wrong instanceof OverwrittenOptionException) {
      String name = name(wrong.getArgSpec());
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
    String words = String.join(" ", unmatched.getUnmatched());
    CommandLine command = unmatched.getCommandLine();
    String first = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    List<String> near =
        Likeness.among(
            first,
            first.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet());
    String it =
        near.isEmpty() ? "" : String.format(Locale.ROOT, " Forse: %s.", String.join(", ", near));
    String en =
        near.isEmpty() ? "" : String.format(Locale.ROOT, " Perhaps: %s.", String.join(", ", near));
    return new Phrase(
        String.format(Locale.ROOT, "'%s' non è un comando né un'opzione.%s", words, it),
        String.format(Locale.ROOT, "'%s' is neither a command nor an option.%s", words, en));
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
