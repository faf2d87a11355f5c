package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.JobDefinition;
import io.annuario.job.FileCheck;
import io.annuario.job.FileVerdict;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with files, one by one, and stores nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Action {

  @Mixin private Options options = new Options();

  @Mixin private FileArguments arguments = new FileArguments();

  @Option(names = "--verbose")
  private boolean verbose;

  @Override
  public ExitCode act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    JobDefinition definition = jobs.read(arguments.job());
    Console talk = console.in(options.languageOr(definition.language()));
    FileCheck check = new FileCheck(definition);
    boolean errors = false;
    for (Path file : arguments.files()) {
      FileVerdict verdict = check.judge(file, arguments.edition(jobs, definition, file));
      errors |= verdict.hasErrors();
      if (options.json()) {
        talk.out().println(Json.line(Verdicts.json(verdict)));
      } else {
        talk.result(Verdicts.said(verdict));
        Verdicts.tell(verdict, talk, verbose);
      }
    }
    return errors ? ExitCode.BLOCKED : ExitCode.DONE;
  }
}
