package io.annuario.draft;

import io.annuario.observation.Place;
import java.util.List;

/**
 * What is counted.
 *
 * @param supposed words of other examples that were supposed to be for it, and need to be looked at
 * @param decimals how many its figures have at most
 * @param everywhere whether every example has it
 */
record DraftedIndicator(
    String code,
    String name,
    List<String> aliases,
    List<FoundWords> supposed,
    int decimals,
    boolean everywhere,
    Place first) {

  DraftedIndicator {
    aliases = List.copyOf(aliases);
    supposed = List.copyOf(supposed);
  }
}
