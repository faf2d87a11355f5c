package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.number.ReadAmount;
import io.annuario.extraction.sheet.Line;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sums of one table, as a whole and of each run of lines that an unnamed total ends. */
final class TableSums {

  private final Territories territories;
  private final Sums sums;
  private BlockSum current;
  private BlockSum closed;
  private @Nullable Line lastTotal;
  private int unnamed;

  /**
   * A sum, and what it is the sum of.
   *
   * @param territory null when it is that of the total itself
   * @param whole the territory that its parts make up; null when they make up none
   */
  record Found(Sums.Sum sum, @Nullable Territory territory, @Nullable Territory whole) {

    /**
     * Whether a stated total says more than its parts, of which some have no value. One that is
     * their sum may leave those out.
     */
    boolean isLessThan(ReadAmount stated) {
      BigDecimal value = stated.value();
      return whole != null
          && sum.missing() > 0
          && value != null
          && stated.qualifier() == Qualifier.EXACTLY
          && value.compareTo(sum.value()) > 0;
    }

    /** The dimension over whose categories it adds up; null when over territories. */
    @Nullable String over() {
      return sum.over();
    }
  }

  TableSums(JobDefinition definition) {
    this.territories = definition.territories();
    this.sums = new Sums(definition);
    this.current = new BlockSum(territories);
    this.closed = current;
  }

  /**
   * The run of lines that a line belongs to, or that it ends.
   *
   * @param isUnnamed whether the line is a total's word alone, over territories
   */
  BlockSum at(Line line, boolean isUnnamed) {
    if (!isUnnamed) {
      return current;
    }
    if (line != lastTotal) {
      lastTotal = line;
      unnamed++;
      closed = current;
      current = new BlockSum(territories);
    }
    return closed;
  }

  void add(
      BlockSum block,
      Territory territory,
      Indicator indicator,
      Breakdown breakdown,
      ReadAmount read) {
    BigDecimal value = read.value();
    Sums.Sum figure = Sums.one(value, read.qualifier());
    sums.add(territory, indicator, breakdown, figure);
    if (indicator.aggregate() != Indicator.Aggregate.NONE) {
      block.add(territory, indicator.code(), breakdown, figure);
    }
  }

  boolean isAbove(Territory territory) {
    return sums.isAbove(territory);
  }

  /** What a named total, or that of a column, is to be the sum of; null when nothing is. */
  @Nullable Found of(Territory territory, String indicator, Coordinates coordinates, boolean all) {
    Breakdown breakdown = coordinates.breakdown();
    Sums.Sum sum = sums.of(all ? Sums.TABLE : territory.code(), indicator, breakdown);
    if (sum == null && coordinates.total() && sums.areOnlyOf(territory)) {
      sum = sums.of(Sums.TABLE, indicator, breakdown);
    }
    if (sum == null) {
      return null;
    }
    if (all) {
      return new Found(sum, null, madeUp(sum, sums.territories()));
    }
    boolean isWhole = sum.missing() > 0 && coordinates.wholes().isEmpty();
    return new Found(
        sum, null, isWhole && covers(territory, sums.territories()) ? territory : null);
  }

  /**
   * What an unnamed total is to be the sum of: the lines since the one before it, or the whole
   * table. The last one is that of the whole if it is its sum; so is one that ends no lines of its
   * own, and one that is alone.
   *
   * @param stated null when the total has no value
   */
  @Nullable Found ofUnnamed(
      Line line,
      BlockSum block,
      String indicator,
      Breakdown breakdown,
      @Nullable BigDecimal stated) {
    Sums.Sum whole = sums.of(Sums.TABLE, indicator, breakdown);
    Sums.Sum part = block.of(indicator, breakdown);
    boolean isAlone = unnamed == 1 && current.isEmpty();
    boolean isLast = Objects.equals(line, lastTotal) && current.isEmpty();
    boolean isWhole =
        whole != null && stated != null && isLast && stated.compareTo(whole.value()) == 0;
    if (whole == null || part == null || isAlone || isWhole) {
      return whole == null ? null : new Found(whole, null, madeUp(whole, sums.territories()));
    }
    return new Found(part, block.about(), madeUp(part, block.parts()));
  }

  /** The territory that the parts of a sum are together; null when it has all values, or more. */
  private @Nullable Territory madeUp(Sums.Sum sum, Set<String> parts) {
    if (sum.missing() == 0 || sum.missing() + sum.figures() != parts.size()) {
      return null;
    }
    Territory whole = territories.get(parts.iterator().next());
    while (!isAround(whole, parts)) {
      String parent = whole.parent();
      if (parent == null) {
        return null;
      }
      whole = territories.get(parent);
    }
    return covers(whole, parts) ? whole : null;
  }

  private boolean isAround(Territory outer, Set<String> parts) {
    return parts.stream().allMatch(part -> territories.contains(outer.code(), part));
  }

  private boolean covers(Territory whole, Set<String> parts) {
    List<Territory> inside = territories.childrenOf(whole.code());
    return !inside.isEmpty()
        && inside.stream().allMatch(part -> parts.contains(part.code()) || covers(part, parts));
  }
}
