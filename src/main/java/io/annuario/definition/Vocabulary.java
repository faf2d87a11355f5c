package io.annuario.definition;

import java.util.List;

/**
 * The words of a job and what they mean. Words are matched exactly after {@link Label#normalise};
 * never by likeness.
 */
public final class Vocabulary {

  private final JobDefinition definition;

  public Vocabulary(JobDefinition definition) {
    this.definition = definition;
  }

  /** Everything that a label can mean; empty when the job does not know it. */
  public List<Meaning> meaningsOf(String label) {
    throw new UnsupportedOperationException("Not yet written " + label + definition);
  }

  /** At most three known territories' or indicators' words closest to an unknown one, for messages. */
  public List<String> nearest(String label, Class<? extends Meaning> kind) {
    throw new UnsupportedOperationException("Not yet written " + label + kind);
  }
}
