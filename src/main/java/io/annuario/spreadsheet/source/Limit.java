package io.annuario.spreadsheet.source;

import io.annuario.observation.Phrase;

/** What there is too much of, in the words of its refusal. */
public enum Limit {
  FILE_BYTES("byte nel file", "bytes in the file"),
  EXPANDED_BYTES("byte una volta decompresso", "bytes once unpacked"),
  EXPANSION(
      "volte la dimensione compressa (sembra una «zip bomb»)",
      "times its packed size (it looks like a zip bomb)"),
  PARTS("parti nel contenitore zip", "parts in the zip container"),
  SHEETS("fogli", "sheets"),
  ROWS("righe", "rows"),
  COLUMNS("colonne", "columns"),
  LINES("righe di testo", "lines of text"),
  CELLS("celle piene", "filled cells"),
  LINE_TEXT("caratteri in una riga di testo", "characters in a line of the text"),
  CELL_TEXT("caratteri in una cella", "characters in a cell"),
  HELD("byte da tenere in memoria", "bytes to be kept in memory"),
  STYLES("stili di cella", "cell styles"),
  MERGED_RANGES("intervalli uniti", "merged ranges"),
  COMMENTS("commenti", "comments"),
  REPEATED_CELLS("celle piene che si ripetono", "filled cells that are repetitions"),
  REPEATED_ROWS("ripetizioni di una riga piena", "repetitions of a filled row");

  private final Phrase of;

  Limit(String it, String en) {
    this.of = new Phrase(it, en);
  }

  Phrase of() {
    return of;
  }
}
