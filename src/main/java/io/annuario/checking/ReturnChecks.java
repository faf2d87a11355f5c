package io.annuario.checking;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import java.util.List;

/** Judges what one return says, item by item, while it is read. Stateless. */
public final class ReturnChecks {

  private final JobDefinition definition;

  public ReturnChecks(JobDefinition definition) {
    this.definition = definition;
  }

  public List<Finding> judge(Observation observation, Office office) {
    throw new UnsupportedOperationException("Not yet written" + definition + observation + office);
  }

  public List<Finding> judge(StatedTotal total) {
    throw new UnsupportedOperationException("Not yet written" + total);
  }

  public List<Finding> judge(StatedRate rate) {
    throw new UnsupportedOperationException("Not yet written" + rate);
  }
}
