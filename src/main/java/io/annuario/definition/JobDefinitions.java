package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads job definitions and editions from their folders. */
public final class JobDefinitions {

  private final Path jobs;

  /**
   * @param jobs the folder that holds one folder a job
   */
  public JobDefinitions(Path jobs) {
    this.jobs = jobs;
  }

  /** The names of the jobs, in alphabetical order: the folders that hold a {@code job.yaml}. */
  public List<String> names() throws DefinitionRejected {
    if (!Files.isDirectory(jobs)) {
      throw rejected(
          TextFile.shown(jobs),
          new Phrase("la cartella dei job non c'è", "there is no such folder of jobs"),
          new Phrase("Indicarla con --jobs", "Name it with --jobs"));
    }
    try (Stream<Path> folders = Files.list(jobs)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("job.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw rejected(
          TextFile.shown(jobs),
          new Phrase("la cartella non si può leggere", "the folder cannot be read"),
          new Phrase("Controllare i permessi", "Check its permissions"));
    }
  }

  /**
   * Reads one job.
   *
   * @throws DefinitionRejected with every mistake that it contains, when there is any
   */
  public JobDefinition read(String name) throws DefinitionRejected {
    List<String> names = names();
    if (!Names.isGood(name) || !Files.exists(jobs.resolve(name).resolve("job.yaml"))) {
      throw rejected(
          TextFile.shown(jobs),
          Phrase.of("il job %s non c'è", "there is no job %s", MistakePhrases.quote(name)),
          MistakePhrases.insteadOfAny(name, names));
    }
    return JobFile.read(name, jobs.resolve(name));
  }

  /**
   * The files that a job's definition is written in: {@code job.yaml} and the code lists.
   *
   * @throws DefinitionRejected when {@code job.yaml} does not name them
   */
  public List<Path> files(String name) throws DefinitionRejected {
    return JobFile.files(jobs.resolve(name));
  }

  /**
   * Reads one edition: {@code input/JOB/NAME/edition.yaml}, or the calendar year that its name is.
   *
   * @param input the folder that holds one folder a job
   */
  public Edition edition(JobDefinition definition, String name, Path input)
      throws DefinitionRejected {
    Path folder = input.resolve(definition.name());
    if (!Names.isGood(name)) {
      throw rejected(
          TextFile.shown(folder),
          Phrase.of(
              "%s non può essere un'edizione",
              "%s cannot be an edition", MistakePhrases.quote(name)),
          Names.REMEDY);
    }
    return EditionFile.read(definition.name(), name, folder.resolve(name));
  }

  /**
   * Reads the queries of an edition that were accepted: {@code
   * input/JOB/NAME/accepted-queries.csv}; none when there is no such file.
   */
  public AcceptedQueries acceptedQueries(Edition edition, Path input) throws DefinitionRejected {
    Path file = acceptedQueriesFile(edition, input);
    return Files.exists(file) ? AcceptedQueriesFile.read(file) : AcceptedQueries.NONE;
  }

  /** Likewise those that a vintage was published with, in whatever form it was then. */
  public AcceptedQueries publishedAcceptedQueries(Edition edition, Path input)
      throws DefinitionRejected {
    Path file = acceptedQueriesFile(edition, input);
    return Files.exists(file) && FormerAcceptedQueries.isFormer(file, new Mistakes())
        ? FormerAcceptedQueries.read(file)
        : acceptedQueries(edition, input);
  }

  /** Where they are written, whether or not there are any. */
  public static Path acceptedQueriesFile(Edition edition, Path input) {
    return input.resolve(edition.job()).resolve(edition.name()).resolve(AcceptedQueries.FILE);
  }

  /**
   * Reads the figures of an edition that were corrected: {@code input/JOB/NAME/corrections.csv};
   * none when there is no such file.
   */
  public CorrectedFigures correctedFigures(JobDefinition definition, Edition edition, Path input)
      throws DefinitionRejected {
    Path file = correctionsFile(edition, input);
    return Files.exists(file)
        ? CorrectionsFile.read(file, definition, edition)
        : CorrectedFigures.NONE;
  }

  /** Where they are written, whether or not there are any. */
  public static Path correctionsFile(Edition edition, Path input) {
    return input.resolve(edition.job()).resolve(edition.name()).resolve(CorrectedFigures.FILE);
  }

  private static DefinitionRejected rejected(String file, Phrase what, Phrase remedy) {
    return new DefinitionRejected(List.of(new DefinitionRejected.Mistake(file, 0, what, remedy)));
  }
}
