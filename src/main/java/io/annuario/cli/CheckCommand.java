package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Earlier;
import io.annuario.job.Ending;
import io.annuario.job.FileVerdict;
import io.annuario.job.FilesCheck;
import io.annuario.job.GivenFiles;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with files, as a run would say it, and stores nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    modelTransformer = EditionArguments.YearMayBeLeftOut.class)
final class CheckCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
  private List<Path> paths = List.of();

  @Option(names = "--verbose")
  private boolean verbose;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return arguments.act(console, this::check);
  }

  private Ending check(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    try (GivenFiles given = given(jobs, definition)) {
      return check(talk, jobs, definition, given);
    }
  }

  private Ending check(Console talk, Jobs jobs, JobDefinition definition, GivenFiles given)
      throws DefinitionRejected, IOException {
    Map<Edition, List<GivenFiles.Given>> byEdition = new LinkedHashMap<>();
    for (GivenFiles.Given file : given.files()) {
      Edition edition = jobs.editionOf(definition, arguments.yearIfGiven(), file.named());
      byEdition.computeIfAbsent(edition, one -> new ArrayList<>()).add(file);
    }
    List<FileVerdict> verdicts = new ArrayList<>();
    try (Earlier earlier = Earlier.open(talk.environment(), arguments.folders())) {
      for (Map.Entry<Edition, List<GivenFiles.Given>> one : byEdition.entrySet()) {
        Edition edition = one.getKey();
        FilesCheck check =
            new FilesCheck(
                definition,
                edition,
                jobs.previous(definition, edition),
                jobs.definitions().acceptedQueries(edition, jobs.input()),
                jobs.definitions().correctedFigures(definition, edition, jobs.input()),
                earlier);
        talk.talkIf(check.uncompared());
        List<FileVerdict> judged = check.judge(one.getValue());
        judged.forEach(verdict -> tell(talk, verdict, check.compared()));
        verdicts.addAll(judged);
      }
    }
    given.oddities().forEach(verdict -> tell(talk, verdict, List.of()));
    verdicts.addAll(given.oddities());
    if (!arguments.json()) {
      talk.result(Verdicts.together(verdicts));
    }
    return verdicts.stream().anyMatch(FileVerdict::hasErrors) ? Ending.BLOCKED : Ending.DONE;
  }

  private GivenFiles given(Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    for (Path path : paths) {
      if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
        throw FileArguments.notThere(path);
      }
    }
    GivenFiles given =
        GivenFiles.of(
            paths, file -> jobs.editionOf(definition, arguments.yearIfGiven(), file).intake());
    if (given.files().isEmpty() && given.oddities().isEmpty()) {
      try (given) {
        throw new Mistake(
            Phrase.of(
                "In %s non ci sono file da giudicare.",
                "There are no files to judge in %s.", paths.get(0)));
      }
    }
    return given;
  }

  private void tell(Console talk, FileVerdict verdict, List<String> compared) {
    if (arguments.json()) {
      talk.json(JsonObject.Check.of(verdict, compared));
    } else {
      talk.result(verdict.said());
      Verdicts.tell(verdict, talk, verbose);
    }
  }
}
