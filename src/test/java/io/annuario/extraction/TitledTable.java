package io.annuario.extraction;

/** Two regions with one column of figures, below a title that may say something of them. */
final class TitledTable {

  private TitledTable() {}

  static Grid below(String title, String header) {
    return Grid.sheet("Dati")
        .row(title)
        .gap()
        .row("Regione", header)
        .row("Veneto", 4)
        .row("Lombardia", 3);
  }
}
