package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program without a command: it explains itself. */
@Command(
    name = "annuario",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      ExplainFindingCommand.class,
      NewEditionCommand.class,
      TemplateCommand.class,
      WorkbookCommand.class,
      ReportCommand.class,
      JobsCommand.class,
      StatusCommand.class,
      MissingCommand.class,
      HistoryCommand.class,
      DiffCommand.class,
      AcceptCommand.class,
      CloseCommand.class,
      ReopenCommand.class,
      HelpCommand.class
    })
final class AnnuarioCommand implements Action {

  @Mixin private Options options = new Options();

  @Override
  public Ending act(Console console) {
    console.in(options.languageOr(console.language())).result(Help.TEXT);
    return Ending.DONE;
  }

  static Phrase version() {
    String number = AnnuarioCommand.class.getPackage().getImplementationVersion();
    return Phrase.same("annuario " + (number == null ? "?" : number));
  }
}
