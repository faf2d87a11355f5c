package io.annuario.definition;

import java.nio.file.Path;
import java.util.List;

/** Reads job definitions and editions from their folders. */
public final class JobDefinitions {

  private final Path jobs;

  /**
   * @param jobs the folder that holds one folder a job
   */
  public JobDefinitions(Path jobs) {
    this.jobs = jobs;
  }

  /** The names of the jobs, in alphabetical order. */
  public List<String> names() throws DefinitionRejected {
    throw new UnsupportedOperationException("Not yet written " + jobs);
  }

  /**
   * Reads one job.
   *
   * @throws DefinitionRejected with every mistake that it contains, when there is any
   */
  public JobDefinition read(String name) throws DefinitionRejected {
    throw new UnsupportedOperationException("Not yet written " + name);
  }

  /**
   * Reads one edition: {@code input/JOB/NAME/edition.yaml}, or the calendar year that its name is.
   *
   * @param input the folder that holds one folder a job
   */
  public Edition edition(JobDefinition definition, String name, Path input)
      throws DefinitionRejected {
    throw new UnsupportedOperationException("Not yet written " + name + definition + input);
  }

  /**
   * Reads the queries of an edition that were accepted: {@code
   * input/JOB/NAME/accepted-queries.csv}; none when there is no such file.
   */
  public AcceptedQueries acceptedQueries(Edition edition, Path input) throws DefinitionRejected {
    throw new UnsupportedOperationException("Not yet written " + edition + input);
  }
}
