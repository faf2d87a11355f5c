package io.annuario.cli;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Locale;
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
    List<String> near = unmatched.getSuggestions();
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
