package io.annuario.cli;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program explains itself on one screen; {@link HelpPage} has the rest. */
final class Help {

  private static final Phrase WHAT =
      new Phrase(
          "Annuario trasforma i fogli di calcolo annuali degli uffici in un'unica cartella.",
          "Annuario turns the yearly spreadsheets of regional offices into one workbook.");

  private static final Phrase ALSO =
      new Phrase(
          """
          ./annuario help COMANDO: come si scrive, le opzioni, esempi, codici d'uscita
          Ovunque: --json per i programmi, --language it|en, --jobs, --input, --output DIR
          Codici: 0 fatto, 2 comando o definizione, 3 errori, 4 manca un ufficio,
                  5 chiusa, 6 occupato, 7 sistema\
          """,
          """
          ./annuario help COMMAND: how it is written, its options, examples, exit codes
          Everywhere: --json for programs, --language it|en, --jobs, --input, --output DIR
          Exit codes: 0 done, 2 usage or definition, 3 errors, 4 an office is missing,
                      5 closed, 6 busy, 7 system\
          """);

  private Help() {}

  /**
   * @param program the program itself, which knows its commands
   */
  static Phrase of(CommandSpec program) {
    return new Phrase(screen(program, Language.IT), screen(program, Language.EN));
  }

  private static String screen(CommandSpec program, Language language) {
    List<String> lines = new ArrayList<>(List.of(WHAT.in(language), ""));
    for (HelpGroup group : HelpGroup.values()) {
      List<CommandSpec> commands =
          program.subcommands().values().stream()
              .map(CommandLine::getCommandSpec)
              .filter(command -> CommandUse.of(command.name()).group() == group)
              .toList();
      String heading = group.heading().in(language);
      if (group == HelpGroup.MORE) {
        String names = String.join(", ", commands.stream().map(CommandSpec::name).toList());
        lines.add(Wrapped.beside(heading + ": ", names, Wrapped.USUAL));
      } else {
        lines.add(String.format(Locale.ROOT, "%-19s./annuario %s", heading, group.example()));
        commands.forEach(command -> lines.add(line(command, language)));
      }
    }
    lines.add("");
    lines.add(ALSO.in(language));
    return String.join("\n", lines);
  }

  private static String line(CommandSpec command, Language language) {
    Phrase does = CommandHelp.does(command);
    return String.format(
        Locale.ROOT, "  %-17s%s", command.name(), does == null ? "" : does.in(language));
  }
}
