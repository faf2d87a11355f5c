package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.AbsencePolicy;
import io.annuario.job.Consolidation;
import io.annuario.job.Ending;
import io.annuario.job.Folders;
import io.annuario.job.OnError;
import io.annuario.job.Outcome;
import io.annuario.job.Rehearsal;
import io.annuario.job.Rehearsed;
import io.annuario.job.RunRequest;
import io.annuario.job.RunStopped;
import io.annuario.job.Standing;
import io.annuario.job.StopRequest;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Consolidates an edition. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--verbose")
  private boolean verbose;

  @Option(names = "--require-complete")
  private boolean requireComplete;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--on-error", paramLabel = "block|exclude")
  private OnError onError = OnError.BLOCK;

  @Option(names = "--restricted")
  private boolean restricted;

  @Option(names = "--allow-missing", paramLabel = "OFFICE")
  private List<String> allowMissing = List.of();

  @Option(names = "--dry-run")
  private boolean dryRun;

  private @Nullable Standing standing;

  /** What a run that came to an outcome came to. */
  private Phrase said = Phrase.same("");

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return dryRun ? arguments.act(console, this::rehearse) : consolidate(console);
  }

  /** As a run, without keeping anything of it. */
  private Ending rehearse(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    RunRequest request = request(talk, jobs, definition);
    StopRequest stop = new StopRequest();
    try (Signals signals = Signals.ask(stop, talk);
        Rehearsal rehearsal =
            Rehearsal.of(talk.environment(), request.folders(), request.edition());
        ProgressLine progress = ProgressLine.on(talk)) {
      Rehearsed rehearsed = rehearsal.run(request, progress, stop);
      progress.close();
      RehearsalTalk.of(talk, request, arguments.json()).tell(rehearsed, verbose);
      Ending ending = rehearsed.outcome().ending();
      signals.said(ending);
      return ending;
    }
  }

  private Ending consolidate(Console console) {
    Instant start = Instant.now();
    AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
    StopRequest stop = new StopRequest();
    try (Signals signals = Signals.ask(stop, console)) {
      Ending ending =
          Cli.ending(
              inner ->
                  arguments.act(
                      inner,
                      (talk, jobs, definition) -> run(talk, jobs, definition, stop, outcome)),
              console);
      // What goes wrong is told to people and, in its own words, to the program that reads JSON.
      if (arguments.json()) {
        Phrase failure = console.failure().get();
        console.json(json(ending, outcome.get(), failure, Duration.between(start, Instant.now())));
      }
      signals.said(ending);
      return ending;
    }
  }

  private JsonObject json(
      Ending ending, @Nullable Outcome outcome, @Nullable Phrase failure, Duration elapsed) {
    String job = arguments.job();
    return outcome == null
        ? RunJson.of(
            job, arguments.year(), ending, standing, Objects.requireNonNull(failure), elapsed)
        : RunJson.of(job, arguments.year(), ending, outcome, said, failure, elapsed, restricted);
  }

  private Ending run(
      Console talk,
      Jobs jobs,
      JobDefinition definition,
      StopRequest stop,
      AtomicReference<@Nullable Outcome> outcome)
      throws DefinitionRejected, IOException {
    RunRequest request = request(talk, jobs, definition);
    Path log = request.folders().log(request.edition());
    try (RunLog kept = RunLog.open(log, talk.runId())) {
      return Cli.ending(inner -> consolidate(inner, request, stop, outcome), talk, log);
    }
  }

  private RunRequest request(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Folders folders = arguments.folders();
    Edition edition = jobs.edition(definition, arguments.year());
    return new RunRequest(
        definition,
        edition,
        jobs.previous(definition, edition),
        jobs.definitions().acceptedQueries(edition, folders.input()),
        jobs.definitions().correctedFigures(definition, edition, folders.input()),
        folders,
        talk.language(),
        new AbsencePolicy(requireComplete, allowed(definition)),
        strict,
        onError,
        restricted);
  }

  private Ending consolidate(
      Console console,
      RunRequest request,
      StopRequest stop,
      AtomicReference<@Nullable Outcome> outcome) {
    Outcome ended;
    try (ProgressLine progress = ProgressLine.on(console)) {
      ended = new Consolidation(console.environment(), progress, stop).run(request);
    } catch (RunStopped stopped) {
      standing = stopped.standing().orElse(null);
      throw stopped;
    }
    said = RunTable.said(request, ended);
    outcome.set(ended);
    new FindingsTalk(console, verbose).tell(ended);
    AwaitedTalk.tell(console, ended);
    Phrase trouble = ended.toCorrect().trouble();
    if (trouble != null) {
      console.talk(trouble);
    }
    if (!arguments.json()) {
      RunTable.print(console, request, ended);
    }
    return ended.ending();
  }

  /** Offices are named by their codes. */
  private Set<String> allowed(JobDefinition definition) {
    for (String office : allowMissing) {
      if (definition.offices().find(office).isEmpty()) {
        throw UnknownOffice.named("--allow-missing", office, definition);
      }
    }
    return Set.copyOf(allowMissing);
  }
}
