package io.annuario.inputs;

import io.annuario.observation.Address;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;

/**
 * One number of a shipped return and where it stands.
 *
 * @param sheet empty for formats without sheets
 * @param territory empty for a total over several territories
 * @param breakdown as {@code AGE=0-9}; empty when it counts everyone
 * @param value exact; a change is in percent
 * @param raw the text of the cell; for a number, the value as it is stored
 */
public record ShippedFigure(
    String job,
    String edition,
    String office,
    String file,
    String sheet,
    Address cell,
    Role role,
    String territory,
    String indicator,
    String breakdown,
    BigDecimal value,
    Qualifier qualifier,
    String raw) {

  /** The place as readers give it: a file without sheets has none. */
  public Place place() {
    return new Place(file, sheet.isEmpty() ? null : sheet, cell);
  }
}
