package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.AbsencePolicy;
import io.annuario.job.Ending;
import io.annuario.job.OnError;
import io.annuario.job.Rehearsal;
import io.annuario.job.Rehearsed;
import io.annuario.job.Replacement;
import io.annuario.job.RunRequest;
import io.annuario.job.StopRequest;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a corrected return would move, and stores nothing. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    modelTransformer = EditionArguments.YearMayBeLeftOut.class)
final class WhatIfCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Parameters(index = "1", paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--verbose")
  private boolean verbose;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return arguments.act(console, this::tell);
  }

  private Ending tell(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    if (!Files.isRegularFile(file)) {
      throw FileArguments.notThere(file);
    }
    Edition named = jobs.editionOf(definition, arguments.yearIfGiven(), file);
    Edition edition = jobs.edition(definition, named.name());
    RunRequest request =
        new RunRequest(
            definition,
            edition,
            jobs.previous(definition, edition),
            jobs.definitions().acceptedQueries(edition, jobs.input()),
            jobs.definitions().correctedFigures(definition, edition, jobs.input()),
            arguments.folders(),
            talk.language(),
            AbsencePolicy.USUAL,
            false,
            OnError.BLOCK,
            false);
    StopRequest stop = new StopRequest();
    try (Signals signals = Signals.ask(stop, talk);
        ProgressLine progress = ProgressLine.on(talk)) {
      // Each in a copy of its own: both start from what stands, whatever else has come since.
      Replacement replacement;
      Rehearsed then;
      try (Rehearsal rehearsal = rehearsal(talk, request)) {
        replacement = Replacement.of(file, request, rehearsal);
        then = rehearsal.run(request.in(replacement.folders()), progress, stop);
      }
      Rehearsed now;
      try (Rehearsal rehearsal = rehearsal(talk, request)) {
        now = rehearsal.run(request, progress, stop);
      }
      progress.close();
      if (!arguments.json()) {
        talk.result(inPlace(replacement));
      }
      RehearsalTalk.of(talk, request, arguments.json()).tell(then, verbose);
      if (!arguments.json()) {
        talk.result(findings(now, then));
      }
      Ending ending = then.outcome().ending();
      signals.said(ending);
      return ending;
    }
  }

  private static Rehearsal rehearsal(Console talk, RunRequest request) throws IOException {
    return Rehearsal.of(talk.environment(), request.folders(), request.edition());
  }

  private Phrase inPlace(Replacement replacement) {
    String name = file.getFileName().toString();
    return replacement.replaced().isEmpty()
        ? Phrase.of(
            "Con %s di %s, che non ha inviato altro:",
            "With %s of %s, which has sent nothing else:", name, replacement.office())
        : Phrase.of(
            "Con %s di %s al posto di %s:",
            "With %s of %s in the place of %s:",
            name,
            replacement.office(),
            String.join(", ", replacement.replaced()));
  }

  private static Phrase findings(Rehearsed now, Rehearsed then) {
    Set<String> before = ids(now.outcome().shown());
    Set<String> after = ids(then.outcome().shown());
    long gone = before.stream().filter(id -> !after.contains(id)).count();
    long come = after.stream().filter(id -> !before.contains(id)).count();
    return new Phrase("Rilievi: ", "Findings: ")
        .then(Counted.number(come))
        .then(new Phrase(" nuovi, ", " new, "))
        .then(Counted.number(gone))
        .then(new Phrase(" risolti", " settled"));
  }

  private static Set<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).collect(Collectors.toSet());
  }
}
