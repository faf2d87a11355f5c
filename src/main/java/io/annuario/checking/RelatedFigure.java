package io.annuario.checking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a rule says about another place than the figures that it is held against.
 *
 * @param indicator its code; empty for the population
 * @param dimension the code of the breakdown of a category; empty for others
 * @param category its code; empty for others
 */
record RelatedFigure(Relation relation, String indicator, String dimension, String category) {

  RelatedFigure(Relation relation, String indicator) {
    this(relation, indicator, "", "");
  }

  /** Where it is looked for. */
  enum Relation {
    /** The same territory and breakdown in the edition before. */
    PREVIOUS,
    /** The same territory and breakdown in what stands published of this edition. */
    LAST,
    /** The top territory. */
    NATIONAL,
    /** The territory above. */
    PARENT,
    /** The territories right below, together. */
    CHILDREN_SUM,
    /** The same territory, without a breakdown. */
    TOTAL,
    /** The same territory, of one category more: {@code VICTIMS[AGE=0-9]}. */
    CATEGORY,
    /** Residents of the territory in the year. */
    POPULATION;

    static Optional<Relation> called(String name) {
      return Arrays.stream(values())
          .filter(one -> one != CATEGORY)
          .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }
  }

  /** Whether it is a figure of another vintage than the one that is judged. */
  boolean isOfOtherVintage() {
    return relation == Relation.PREVIOUS || relation == Relation.LAST;
  }

  /** As rules write it. */
  String written() {
    if (relation == Relation.CATEGORY) {
      return indicator + "[" + dimension + "=" + category + "]";
    }
    return relation.name().toLowerCase(Locale.ROOT) + "(" + indicator + ")";
  }
}
