package io.annuario.checking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a rule says about another place than the figures that it is held against.
 *
 * @param indicator its code; empty for the population
 */
record RelatedFigure(Relation relation, String indicator) {

  /** Where it is looked for. */
  enum Relation {
    /** The same territory and breakdown in the edition before. */
    PREVIOUS,
    /** The top territory. */
    NATIONAL,
    /** The territory above. */
    PARENT,
    /** The territories right below, together. */
    CHILDREN_SUM,
    /** The same territory, without a breakdown. */
    TOTAL,
    /** Residents of the territory in the year. */
    POPULATION;

    static Optional<Relation> called(String name) {
      return Arrays.stream(values())
          .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }
  }

  /** As rules write it. */
  String written() {
    return relation.name().toLowerCase(Locale.ROOT) + "(" + indicator + ")";
  }
}
