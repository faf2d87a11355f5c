package io.annuario.cli;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command explains itself: how it is written, what it does, its options, two examples, and the
 * exit codes that it can give.
 */
final class HelpPage {

  /** What nearly every command accepts, told after its own. */
  private static final Set<String> COMMON =
      Set.of("--jobs", "--input", "--output", "--language", "--json", "--help", "--version");

  private static final Map<String, Phrase> OTHERWISE =
      Map.of(
          "--jobs", Phrase.same("jobs"),
          "--input", Phrase.same("input"),
          "--output", Phrase.same("output"),
          "--on-error", Phrase.same("block"),
          "--language",
              new Phrase("quella del sistema, o del lavoro", "the system's, else the job's"));

  private HelpPage() {}

  /** Of the program itself, all that it can do. */
  static Phrase of(CommandSpec command) {
    return CommandHelp.does(command) == null
        ? Help.of(command)
        : new Phrase(page(command, Language.IT), page(command, Language.EN));
  }

  private static String page(CommandSpec command, Language language) {
    CommandUse use = CommandUse.of(command.name());
    Phrase does = CommandHelp.does(command);
    List<String> lines = new ArrayList<>();
    lines.add(
        Wrapped.beside(
            "./annuario ", Synopsis.of(command).substring("./annuario ".length()), Wrapped.USUAL));
    lines.add("  " + (does == null ? "" : does.in(language)));
    options(command, false, language, lines, new Phrase("Opzioni", "Options"));
    options(command, true, language, lines, new Phrase("Opzioni comuni", "Common options"));
    lines.add("");
    lines.add(new Phrase("Esempi", "Examples").in(language));
    use.examples().forEach(example -> lines.add("  ./annuario " + example));
    lines.add("");
    lines.add(new Phrase("Codici d'uscita", "Exit codes").in(language));
    use.codes().stream()
        .collect(
            Collectors.groupingBy(
                code -> ExitMeaning.of(code, command.name()),
                LinkedHashMap::new,
                Collectors.mapping(String::valueOf, Collectors.joining(", "))))
        .forEach(
            (meaning, codes) ->
                lines.add(String.format(Locale.ROOT, "  %-10s%s", codes, meaning.in(language))));
    return String.join("\n", lines);
  }

  private static void options(
      CommandSpec command, boolean common, Language language, List<String> lines, Phrase heading) {
    List<OptionSpec> options =
        command.options().stream()
            .filter(option -> isCommon(option) == common)
            .sorted(Comparator.comparing(option -> !option.longestName().equals("--edition")))
            .toList();
    if (options.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(heading.in(language));
    for (OptionSpec option : options) {
      String written = String.join(", ", CommandHelp.options(option)) + Synopsis.label(option);
      lines.add(
          Wrapped.beside(
              String.format(Locale.ROOT, "  %-28s ", written),
              told(option).in(language),
              Wrapped.USUAL));
    }
  }

  private static boolean isCommon(OptionSpec option) {
    return CommandHelp.options(option).stream().anyMatch(COMMON::contains);
  }

  private static Phrase told(OptionSpec option) {
    Phrase told = CommandHelp.said(option);
    Phrase otherwise = OTHERWISE.get(option.longestName());
    return otherwise == null
        ? told
        : told.then(new Phrase(" (altrimenti: ", " (otherwise: "))
            .then(otherwise)
            .then(Phrase.same(")"));
  }
}
