package io.annuario.draft;

import java.util.List;

/**
 * A territory of a list that comes with the program.
 *
 * @param parent the code of the territory around it; empty for the top of its list
 * @param population residents in 2023; empty where the list does not say
 */
record KnownPlace(
    String code,
    String it,
    String en,
    String parent,
    List<String> aliases,
    String nuts,
    String population) {

  KnownPlace {
    aliases = List.copyOf(aliases);
  }
}
