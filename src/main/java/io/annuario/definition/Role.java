package io.annuario.definition;

/** What a word of a table's frame says about the cells beside or below it. */
public enum Role {
  /** Territories follow: Regione, Provincia, Territorio, State. */
  TERRITORY,
  /** The codes of territories or indicators follow: Codice, Cod. ISTAT. */
  CODE,
  /** Indicators follow: Indicatore, Reato, Voce, Offence. */
  INDICATOR,
  /** Figures follow: Valore, Numero, N., Count. */
  VALUE,
  /** It counts everything beside or above it: Totale, Totale complessivo, Total. */
  TOTAL,
  /** Years or other periods follow: Anno, Periodo, Year. */
  PERIOD,
  /** Marks about the figures beside them follow: Flag, Stato del dato, Status. */
  FLAG,
  /** Offices follow: Ufficio, Centro, Office. */
  OFFICE,
  /** Words for readers: Nota, Fonte, Source. */
  NOTE,
  /**
   * Shares, changes and rates, which are recomputed and never loaded: %, Var., tasso, per 100.000.
   */
  RATE,
  /** The unit of the figures: Unità di misura, Unit. */
  UNIT,
  /** What follows is a part of what stands before: di cui, of which. */
  PART
}
