package io.annuario.observation;

/** How grave a finding is. */
public enum Severity {
  /** Blocks: nothing is published until it is corrected. */
  ERROR,
  /** Must be corrected, or accepted with a reason, a name and a date. */
  QUERY,
  /** Informs; nothing needs to be done. */
  NOTE;

  /** As it is said to people. */
  public Phrase said() {
    return switch (this) {
      case ERROR -> new Phrase("errore", "error");
      case QUERY -> new Phrase("da verificare", "query");
      case NOTE -> new Phrase("nota", "note");
    };
  }
}
