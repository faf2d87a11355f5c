package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Ending;
import io.annuario.job.RunStopped;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line in, outcome and exit code out. */
public final class Cli {

  private Cli() {}

  /**
   * Runs one command.
   *
   * @param out receives the result, nothing else
   * @param err receives what is said to people
   * @param environment the variables of the process
   * @return the exit code
   */
  public static int run(
      String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
    Optional<Language> chosen = UserLanguage.of(args, environment);
    Console console =
        new Console(
            new PlainStream(out),
            new PlainStream(err),
            chosen.orElse(Language.EN),
            chosen.isPresent(),
            environment,
            UUID.randomUUID(),
            new AtomicReference<>(),
            new AtomicBoolean());
    try {
      Ending ending = act(program().parseArgs(args), console);
      return delivered(answered(ending, args, console), console).exitCode();
    } catch (ParameterException wrong) {
      console.fail(UsageMistakes.said(wrong, args));
      console.talk(UsageMistakes.hint(wrong));
      return answered(Ending.USAGE, args, console).exitCode();
    }
  }

  /** A program that asked for an answer gets one, also where the command came to none. */
  private static Ending answered(Ending ending, String[] args, Console console) {
    Phrase failure = console.failure().get();
    boolean asked =
        Stream.of(args).takeWhile(word -> !word.equals("--")).anyMatch("--json"::equals);
    if (asked && failure != null && !console.answered().get()) {
      console.json(new JsonObject.Failure(ending.exitCode(), RunJson.Message.of(ending, failure)));
    }
    return ending;
  }

  /** All that can be written behind the program's name. */
  static CommandLine program() {
    return YearByPosition.in(new CommandLine(new AnnuarioCommand()))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  /**
   * A result that nobody received is none: whoever reads it must not take the end for a good one.
   */
  private static Ending delivered(Ending ending, Console console) {
    if (!console.out().checkError() || ending == Ending.DEFECT) {
      return ending;
    }
    console.talk(
        new Phrase(
            "Il risultato non si è potuto scrivere sullo standard output: disco pieno, o nessuno lo"
                + " leggeva più. Rilanciare: ciò che è stato fatto resta fatto.",
            "The result could not be written to the standard output: the disk is full, or nobody"
                + " was reading any more. Run again: what was done stays done."));
    return Ending.ENVIRONMENT;
  }

  private static Ending act(ParseResult parsed, Console console) {
    ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    if (command.isUsageHelpRequested()) {
      console.result(HelpPage.of(command.commandSpec()));
      return Ending.DONE;
    }
    if (command.isVersionHelpRequested()) {
      console.result(AnnuarioCommand.version());
      return Ending.DONE;
    }
    YearByPosition.require(command);
    Action action = (Action) command.commandSpec().userObject();
    return ending(action, console);
  }

  /** Does it, and tells people how it ended if it did not end well. */
  static Ending ending(Action action, Console console) {
    try {
      return action.act(console);
    } catch (DefinitionRejected rejected) {
      console.fail(Phrase.lines(rejected.mistakes().stream().map(it -> it.said()).toList()));
      return Ending.USAGE;
    } catch (Mistake mistake) {
      console.fail(mistake.said());
      return Ending.USAGE;
    } catch (IOException | RuntimeException | OutOfMemoryError failure) {
      Optional<RunStopped> stopped = RunStopped.in(failure);
      LoggerFactory.getLogger(Cli.class).error("The command did not come to its end", failure);
      console.fail(stopped.map(RunStopped::said).orElseGet(() -> unexpected(failure)));
      return stopped.map(RunStopped::ending).orElse(Ending.DEFECT);
    }
  }

  /** As {@link #ending(Action, Console)}, for a command that keeps a log. */
  static Ending ending(Action action, Console console, Path log) {
    Ending code = ending(action, console);
    if (code == Ending.DEFECT) {
      console.talk(
          new Phrase("I particolari sono in " + log + ".", "The details are in " + log + "."));
    }
    return code;
  }

  private static Phrase unexpected(Throwable defect) {
    Throwable cause = defect;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    List<String> words =
        List.of(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage()));
    return Phrase.of(
        "Errore imprevisto del programma (%s). Nulla è stato pubblicato a metà.",
        "Unexpected failure of the program (%s). Nothing was half-published.",
        String.join(": ", words));
  }
}
