package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param aliases other words for it met in returns
 * @param partOf the code of the indicator that it is a part of, so that it can never exceed it;
 *     null when of none
 * @param unit persons, cases, sites, EUR
 * @param decimals digits that may stand after the decimal point; 0 for what is counted
 * @param tolerance by how much printed totals may differ from sums, because figures are rounded
 * @param aggregate whether figures of smaller territories add up
 * @param heldAt the code of the only territory at which it is kept, such as a national list; null
 *     when every office counts its own
 * @param disclosure how small counts are protected; null when they need no protection
 * @param dash what a dash in a cell means for it
 * @param requirement whether a return without it lacks something
 * @param plausible from where on an odd figure of it is asked about
 * @param counting over which parts of an edition's period offices send figures of it
 * @param replaces the indicators in whose place it came
 */
public record Indicator(
    String code,
    Phrase name,
    Set<String> aliases,
    @Nullable String partOf,
    String unit,
    int decimals,
    BigDecimal tolerance,
    Aggregate aggregate,
    @Nullable String heldAt,
    @Nullable Disclosure disclosure,
    Dash dash,
    Requirement requirement,
    Plausible plausible,
    Counting counting,
    Predecessors replaces) {

  /** As many as the database keeps. */
  public static final int MOST_DECIMALS = 10;

  public Indicator {
    aliases = Set.copyOf(aliases);
  }

  /** One that is counted once, replaces none, and whose odd figures are asked about as usual. */
  public Indicator(
      String code,
      Phrase name,
      Set<String> aliases,
      @Nullable String partOf,
      String unit,
      int decimals,
      BigDecimal tolerance,
      Aggregate aggregate,
      @Nullable String heldAt,
      boolean sensitive,
      Dash dash,
      Requirement requirement) {
    this(
        code,
        name,
        aliases,
        partOf,
        unit,
        decimals,
        tolerance,
        aggregate,
        heldAt,
        sensitive ? Disclosure.USUAL : null,
        dash,
        requirement,
        Plausible.USUAL,
        Counting.ONCE,
        Predecessors.NONE);
  }

  /** Whether small counts need protection. */
  public boolean sensitive() {
    return disclosure != null;
  }

  /** Whether the figures of smaller territories may be added up. */
  public enum Aggregate {
    SUM,
    NONE
  }

  /** The two senses of a dash in statistical tables. Source: ISTAT, conventional signs. */
  public enum Dash {
    ZERO,
    NOT_APPLICABLE
  }
}
