package io.annuario.definition;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures are about: a region, a macro-area, a country.
 *
 * @param parent the code of the territory that contains it; null at the top
 * @param aliases other spellings met in returns, and other official codes
 * @param validFrom first day on which it existed; null when always
 * @param validTo last day on which it existed; null while it does
 */
public record Territory(
    String code,
    String name,
    @Nullable String parent,
    Set<String> aliases,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public Territory {
    aliases = Set.copyOf(aliases);
  }
}
