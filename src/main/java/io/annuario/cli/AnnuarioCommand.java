package io.annuario.cli;

import io.annuario.observation.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a command: it explains itself. */
@Command(
    name = "annuario",
    subcommands = {RunCommand.class, CheckCommand.class, JobsCommand.class})
final class AnnuarioCommand implements Action {

  @Mixin private Options options = new Options();

  @Option(names = "--version", versionHelp = true)
  private boolean version;

  @Override
  public ExitCode act(Console console) {
    console.result(version ? version() : Help.TEXT);
    return ExitCode.DONE;
  }

  private static Phrase version() {
    String number = AnnuarioCommand.class.getPackage().getImplementationVersion();
    return Phrase.same("annuario " + (number == null ? "?" : number));
  }
}
