package io.annuario.definition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures are about: a region, a macro-area, a country.
 *
 * @param parent the code of the territory that contains it; null at the top
 * @param aliases other spellings met in returns, and other official codes
 * @param validFrom first day on which it existed; null when always
 * @param validTo last day on which it existed; null while it does
 * @param populations residents on 1 January, by year
 * @param replaces the territories in whose place it came
 * @param attributes what else the code list says of it, for rules; empty where a cell is blank
 */
public record Territory(
    String code,
    String name,
    @Nullable String parent,
    Set<String> aliases,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    SortedMap<Integer, Long> populations,
    Predecessors replaces,
    Map<String, String> attributes) {

  public Territory {
    aliases = Set.copyOf(aliases);
    populations = Collections.unmodifiableSortedMap(new TreeMap<>(populations));
    attributes = Map.copyOf(attributes);
  }

  /** One that replaces none, and of which no more is said. */
  public Territory(
      String code,
      String name,
      @Nullable String parent,
      Set<String> aliases,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      SortedMap<Integer, Long> populations) {
    this(code, name, parent, aliases, validFrom, validTo, populations, Predecessors.NONE, Map.of());
  }

  /** The residents on 1 January of a year, when the code list has that year. */
  public OptionalLong population(int year) {
    Long residents = populations.get(year);
    return residents == null ? OptionalLong.empty() : OptionalLong.of(residents);
  }
}
