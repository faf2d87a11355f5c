package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A breakdown: sex, age band.
 *
 * @param aliases words that stand above or before its categories ("classe di età")
 * @param total the aliases of the category that counts everyone ("totale", "all ages"); a figure
 *     under it carries no breakdown
 * @param complete whether its categories exhaust it, so that they add up to everyone
 * @param tolerance by how much everyone may differ from the sum of the categories, because figures
 *     are rounded
 */
public record Dimension(
    String code,
    Phrase name,
    Set<String> aliases,
    List<Category> categories,
    Set<String> total,
    boolean complete,
    BigDecimal tolerance) {

  public Dimension {
    aliases = Set.copyOf(aliases);
    categories = List.copyOf(categories);
    total = Set.copyOf(total);
  }

  /** One category of a breakdown. */
  public record Category(String code, Phrase name, Set<String> aliases) {

    public Category {
      aliases = Set.copyOf(aliases);
    }
  }
}
