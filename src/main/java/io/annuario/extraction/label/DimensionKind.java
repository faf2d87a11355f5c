package io.annuario.extraction.label;

import io.annuario.observation.Phrase;

/** What a label can name. */
public enum DimensionKind {
  TERRITORY(new Phrase("territorio", "territory")),
  INDICATOR(new Phrase("indicatore", "indicator")),
  PERIOD(new Phrase("periodo", "period")),
  CATEGORY(new Phrase("modalità", "category"));

  private final Phrase named;

  DimensionKind(Phrase named) {
    this.named = named;
  }

  /** As people call it. */
  public Phrase named() {
    return named;
  }
}
