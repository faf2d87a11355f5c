package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Consolidation;
import io.annuario.job.Folders;
import io.annuario.job.Outcome;
import io.annuario.job.RunRequest;
import io.annuario.job.StopRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Consolidates an edition. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "JOB")
  private String job = "";

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR",
      required = true)
  private String year = "";

  @Option(names = "--verbose")
  private boolean verbose;

  @Override
  public ExitCode act(Console console) {
    Instant start = Instant.now();
    AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
    StopRequest stop = new StopRequest();
    try (Signals signals = Signals.ask(stop, console)) {
      ExitCode code = Cli.ending(inner -> run(inner, stop, outcome), console);
      // What goes wrong is told to people and, in its own words, to the program that reads JSON.
      if (options.json()) {
        Duration elapsed = Duration.between(start, Instant.now());
        console.out().println(RunJson.of(job, year, code, outcome.get(), elapsed));
      }
      return code;
    }
  }

  private ExitCode run(
      Console console, StopRequest stop, AtomicReference<@Nullable Outcome> outcome)
      throws DefinitionRejected, IOException {
    Folders folders = options.folders();
    Jobs jobs = new Jobs(folders);
    JobDefinition definition = jobs.read(job);
    Console talk = console.in(options.languageOr(definition.language()));
    Edition edition = jobs.edition(definition, year);
    RunRequest request =
        new RunRequest(
            definition,
            edition,
            previous(jobs, definition, edition),
            jobs.definitions().acceptedQueries(edition, folders.input()),
            folders,
            talk.language());
    Path log = folders.log(edition);
    try (RunLog kept = RunLog.open(log)) {
      return Cli.ending(inner -> consolidate(inner, request, stop, outcome), talk, log);
    }
  }

  private ExitCode consolidate(
      Console console,
      RunRequest request,
      StopRequest stop,
      AtomicReference<@Nullable Outcome> outcome) {
    Outcome ended;
    try (ProgressLine progress = ProgressLine.on(console)) {
      ended = new Consolidation(console.environment(), progress, stop).run(request);
    }
    outcome.set(ended);
    new FindingsTalk(console, verbose).tell(ended);
    if (!options.json()) {
      RunTable.print(console, request, ended);
    }
    return ExitCode.of(ended.status());
  }

  private static @Nullable Edition previous(Jobs jobs, JobDefinition definition, Edition edition)
      throws DefinitionRejected, IOException {
    String previous = edition.previous();
    return previous == null || !jobs.editions(definition).contains(previous)
        ? null
        : jobs.edition(definition, previous);
  }
}
