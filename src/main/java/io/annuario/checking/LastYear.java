package io.annuario.checking;

import io.annuario.consolidation.Items.Item;
import io.annuario.observation.Place;
import java.util.Optional;

/** What the edition before had; asked only where this one lacks something. */
@FunctionalInterface
public interface LastYear {

  /** Nobody knows. */
  LastYear UNKNOWN = item -> Optional.empty();

  /** Where the first figure of an office and an indicator stood. */
  Optional<Place> stood(Item item);
}
