package io.annuario.job;

import io.annuario.checking.EditionChecks;
import io.annuario.definition.DefinitionRejected.Mistake;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Phrase;
import java.util.List;

/** Reads the rules of a job, before anything is held against them. */
final class Rules {

  private Rules() {}

  /** Whether they can be applied. */
  static boolean areGood(JobDefinition definition) {
    return EditionChecks.mistakesInRules(definition).isEmpty();
  }

  /**
   * Makes sure that the rules can be applied.
   *
   * @throws RunStopped with all that is wrong with them
   */
  static void require(JobDefinition definition) {
    List<Phrase> mistakes =
        EditionChecks.mistakesInRules(definition).stream().map(Mistake::said).toList();
    if (!mistakes.isEmpty()) {
      throw new RunStopped(Ending.USAGE, Phrase.lines(mistakes));
    }
  }
}
