package io.annuario.job;

import io.annuario.checking.EditionChecks;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import java.util.List;

/** Job definitions that can run: their rules have been tried, too. */
public final class Definitions {

  private Definitions() {}

  /**
   * Reads one job.
   *
   * @throws DefinitionRejected when there is no such job, or with all that is wrong with it
   */
  public static JobDefinition read(JobDefinitions definitions, String name)
      throws DefinitionRejected {
    JobDefinition definition = definitions.read(name);
    List<DefinitionRejected.Mistake> mistakes = EditionChecks.mistakesInRules(definition);
    if (!mistakes.isEmpty()) {
      throw new DefinitionRejected(mistakes);
    }
    return definition;
  }
}
