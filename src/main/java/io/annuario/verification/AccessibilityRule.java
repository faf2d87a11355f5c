package io.annuario.verification;

import io.annuario.observation.Phrase;

/** What makes a workbook readable for everybody; source: the UK's checklist for spreadsheets. */
public enum AccessibilityRule {
  PROPERTIES(
      "il documento ha un titolo e una lingua tra le proprietà",
      "the document has a title and a language among its properties"),
  FIRST_SHEET(
      "la cartella di lavoro si apre sul primo foglio", "the workbook opens on its first sheet"),
  STYLES(
      "la cartella di lavoro ha gli stili Heading 1, Heading 2, Normal e Total",
      "the workbook has the styles Heading 1, Heading 2, Normal and Total"),
  FONT_SIZE("ogni carattere ha almeno 11 punti", "every font has at least 11 points"),
  TITLE(
      "la cella A1 di ogni foglio ha un titolo, diverso da quello degli altri",
      "cell A1 of each sheet has a title, and no other sheet has the same"),
  CURSOR("il cursore è in A1", "the cursor is in A1"),
  MERGED("nessuna cella è unita ad altre", "no cells are merged"),
  TABLE(
      "ogni tabella ha un nome, una riga d'intestazione e colonne con un nome",
      "each table has a name, one header row and columns with names"),
  NO_TABLE(
      "una riga di più di quattro celle sta in una tabella marcata come tale, o ne è la somma",
      "a row of more than four cells is in a table that is marked up as one, or its sum"),
  EMPTY_ROW("nessuna riga di una tabella è vuota", "no row of a table is empty"),
  ALTERNATIVE_TEXT(
      "ogni grafico e immagine ha un testo alternativo",
      "each chart and picture has an alternative text");

  private final Phrase expected;

  AccessibilityRule(String italian, String english) {
    this.expected = new Phrase(italian, english);
  }

  /** What must hold. */
  public Phrase expected() {
    return expected;
  }
}
