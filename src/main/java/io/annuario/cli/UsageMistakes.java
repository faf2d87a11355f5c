package io.annuario.cli;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line. */
final class UsageMistakes {

  private UsageMistakes() {}

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
    return new Phrase(
        "%s non può essere '%s'.".formatted(name, value),
        "%s cannot be '%s'.".formatted(name, value));
  }

  private static Phrase missing(MissingParameterException missing) {
    List<ArgSpec> specs = missing.getMissing();
    String names =
        specs.isEmpty()
            ? name(missing.getArgSpec())
            : specs.stream().map(UsageMistakes::name).collect(Collectors.joining(", "));
    return new Phrase("Manca: %s.".formatted(names), "Missing: %s.".formatted(names));
  }

  private static Phrase unmatched(UnmatchedArgumentException unmatched) {
    String words = String.join(" ", unmatched.getUnmatched());
    List<String> near = unmatched.getSuggestions();
    String it = near.isEmpty() ? "" : " Forse: %s.".formatted(String.join(", ", near));
    String en = near.isEmpty() ? "" : " Perhaps: %s.".formatted(String.join(", ", near));
    return new Phrase(
        "'%s' non è un comando né un'opzione.%s".formatted(words, it),
        "'%s' is neither a command nor an option.%s".formatted(words, en));
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
