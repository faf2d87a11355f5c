package io.annuario.definition;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Tells that a header announces the codes of territories, however it puts its words: "Codice ISTAT
 * della regione", "Region code (NUTS 2)". "Codice penale" announces none.
 */
final class TerritoryCodes {

  private static final int LONGEST = 7;

  private static final Set<String> CODES =
      Set.of("code", "codes", "codice", "codici", "cod", "codigo", "clave", "schlussel", "sigla");

  /** Who gives codes to territories. */
  private static final Set<String> SYSTEMS =
      Set.of("istat", "nuts", "iso", "ons", "gss", "fips", "insee", "ine", "ags", "lau", "geo");

  private static final Set<String> SHORT =
      Set.of("prov", "reg", "terr", "sigla", "iso2", "iso3", "nuts1", "nuts2", "nuts3");

  private static final Set<String> BETWEEN =
      Set.of(
          "di", "del", "della", "delle", "dei", "de", "du", "la", "of", "the", "der", "1", "2",
          "3");

  private TerritoryCodes() {}

  /**
   * Whether a label has a word for codes, one for territories or who numbers them, and no other.
   *
   * @param label normalised
   */
  static boolean areNamedBy(String label, Map<Role, Set<String>> words) {
    String[] parts = label.split(" ", LONGEST + 1);
    return parts.length > 1
        && parts.length <= LONGEST
        && (Arrays.stream(parts).anyMatch(CODES::contains) || SYSTEMS.contains(parts[0]))
        && mention(label, words)
        && Arrays.stream(parts)
            .allMatch(
                part ->
                    CODES.contains(part) || BETWEEN.contains(part) || isOfTerritories(part, words));
  }

  /** Whether a label has a word for territories or for who gives them codes. */
  static boolean mention(String label, Map<Role, Set<String>> words) {
    return Arrays.stream(label.split(" ", -1)).anyMatch(part -> isOfTerritories(part, words));
  }

  private static boolean isOfTerritories(String part, Map<Role, Set<String>> words) {
    return SYSTEMS.contains(part)
        || SHORT.contains(part)
        || words.getOrDefault(Role.TERRITORY, Set.of()).contains(part);
  }
}
