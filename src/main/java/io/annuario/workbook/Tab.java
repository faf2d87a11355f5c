package io.annuario.workbook;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.Arrays;

/** The sheets of the workbook, in their order, as each is called in the workbook's language. */
enum Tab {
  COVER("Copertina", "Cover"),
  SUMMARY("Sintesi", "Summary"),
  TERRITORIES("Territori", "Territories"),
  DATA("Dati", "Data"),
  CHECKS("Controlli", "Checks"),
  FINDINGS("Rilievi", "Findings"),
  SOURCES("Fonti", "Sources"),
  REVISIONS("Revisioni", "Revisions"),
  CORRECTIONS("Correzioni", "Corrections");

  private final Phrase name;

  Tab(String it, String en) {
    this.name = new Phrase(it, en);
  }

  String name(Language language) {
    return name.in(language);
  }

  /** The name of one of several sheets, counted from one: {@code Data (2)}. */
  String name(Language language, int number) {
    return number == 1 ? name(language) : name(language) + " (" + number + ")";
  }

  /** Whether a sheet is this one, or goes on with it, in any language. */
  boolean isName(String sheet) {
    return Arrays.stream(Language.values())
        .map(this::name)
        .anyMatch(one -> sheet.equals(one) || sheet.startsWith(one + " ("));
  }
}
