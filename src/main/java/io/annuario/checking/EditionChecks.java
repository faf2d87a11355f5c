package io.annuario.checking;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Judges a whole edition: identities, parts and wholes, figures given twice, missing offices. */
public final class EditionChecks {

  private final JobDefinition definition;
  private final Edition edition;

  public EditionChecks(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
  }

  /** Who sent a return: missing offices, the same office twice. */
  public List<Finding> judgeReturns(List<Return> returns) {
    throw new UnsupportedOperationException("Not yet written" + definition + edition + returns);
  }

  /**
   * Judges the figures of the edition.
   *
   * @param figures ordered by territory, period, breakdown, indicator, so that the figures which a
   *     rule compares come together; read once, never held as a whole
   * @param findings receives each finding as it is made
   */
  public void judge(Iterator<Observation> figures, Consumer<Finding> findings) {
    throw new UnsupportedOperationException("Not yet written" + figures + findings);
  }
}
