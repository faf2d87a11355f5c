package io.annuario.workbook;

import io.annuario.observation.Phrase;
import java.util.Map;

/** What the units of indicators are called, where they are words of a language. */
final class UnitNames {

  private static final Map<String, Phrase> NAMES =
      Map.of(
          "persons", new Phrase("persone", "persons"),
          "cases", new Phrase("casi", "cases"),
          "sites", new Phrase("siti", "sites"),
          "searches", new Phrase("perquisizioni", "searches"),
          "investigations", new Phrase("indagini", "investigations"),
          "connections", new Phrase("connessioni", "connections"));

  private UnitNames() {}

  /** Of a unit as the definition has it; one that is not known is called as it is there. */
  static Phrase of(String unit) {
    return NAMES.getOrDefault(unit, Phrase.same(unit));
  }
}
