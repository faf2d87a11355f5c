package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: it explains itself. */
@Command(
    name = "annuario",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      WhatIfCommand.class,
      ExplainFindingCommand.class,
      NewCommand.class,
      NewEditionCommand.class,
      TemplateCommand.class,
      WorkbookCommand.class,
      VerifyCommand.class,
      LintCommand.class,
      ReportCommand.class,
      JobsCommand.class,
      StatusCommand.class,
      MissingCommand.class,
      HistoryCommand.class,
      DiffCommand.class,
      AcceptCommand.class,
      CorrectCommand.class,
      CloseCommand.class,
      ReopenCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      DoctorCommand.class,
      WithdrawCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
final class AnnuarioCommand implements Action {

  @Mixin private Options options = new Options();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Ending act(Console console) {
    console
        .in(options.languageOr(console.language()))
        .result(Help.of(Objects.requireNonNull(spec)));
    return Ending.DONE;
  }

  static Phrase version() {
    String number = AnnuarioCommand.class.getPackage().getImplementationVersion();
    return Phrase.same("annuario " + (number == null ? "?" : number));
  }
}
