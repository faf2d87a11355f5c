package io.annuario.disclosure;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Observation;
import java.util.List;

/**
 * What an outsider knows, or is to know, of one edition: a vintage that was published, or the one
 * that is about to be.
 *
 * @param name what people call it: its workbook's name
 * @param definition by which it was made; it says which figures depend on each other
 * @param figures all that offices sent of the indicators that {@link Protection#concerned} names;
 *     sums are made of them as the workbook makes them
 * @param hidden what of it is not shown; {@link Protected#NOTHING} for one that is yet to be
 *     protected, and for one that showed everything
 */
public record Publication(
    String name,
    JobDefinition definition,
    Edition edition,
    List<Observation> figures,
    Protected hidden) {

  public Publication {
    figures = List.copyOf(figures);
  }
}
