package io.annuario.correction;

import io.annuario.definition.Absence;
import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a blank return says to the office, in its language. */
final class BlankWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final Language language;

  BlankWords(Language language) {
    this.language = language;
  }

  String say(Phrase phrase) {
    return phrase.in(language);
  }

  private String say(String it, String en) {
    return say(new Phrase(it, en));
  }

  String sheet(int number) {
    return say("Dati", "Data") + (number == 1 ? "" : " " + number);
  }

  String territory() {
    return say("Territorio", "Territory");
  }

  String indicator() {
    return say("Indicatore", "Indicator");
  }

  String check() {
    return say("Controllo", "Check");
  }

  String howTo(boolean before) {
    String how =
        say(
            "Scrivere nelle celle bianche; se una cifra non c'è, scegliere un segno dall'elenco.",
            "Write into the white cells; if there is no figure, choose a sign from the list.");
    return before
        ? how
            + say(" In grigio ciò che fu pubblicato prima.", " In grey what was published before.")
        : how;
  }

  /** A year as such, other periods by their days, as returns write them. */
  String period(Edition edition) {
    String label = edition.period().label();
    return label.length() == 4
        ? label
        : DAY.format(edition.period().start()) + " - " + DAY.format(edition.period().end());
  }

  /** The signs that may stand in the place of a figure, the plainest first. */
  List<String> signs(AbsenceSigns own) {
    Map<String, Absence> said = new TreeMap<>(own.meanings());
    List<String> signs = new ArrayList<>();
    for (Absence absence : Absence.values()) {
      List<String> of =
          said.entrySet().stream()
              .filter(one -> one.getValue() == absence)
              .map(Map.Entry::getKey)
              // A comma would end the sign in the list.
              .filter(sign -> !sign.contains(",") && !sign.contains("\""))
              .toList();
      signs.addAll(of.isEmpty() ? List.of(usual(absence)) : of);
    }
    return signs;
  }

  private static String usual(Absence absence) {
    return switch (absence) {
      case NOT_AVAILABLE -> "n.d.";
      case NOT_APPLICABLE -> "[z]";
      case SUPPRESSED -> "[c]";
    };
  }

  /** What each sign means, and what a number may be. */
  String mayBe(Indicator indicator, List<String> signs) {
    String number =
        indicator.decimals() == 0
            ? say("Un numero intero, 0 o più.", "A whole number, 0 or more.")
            : say("Un numero", "A number")
                + say(" con al più ", " with at most ")
                + indicator.decimals()
                + say(" decimali.", " decimals.");
    return number
        + say(" O un segno: ", " Or a sign: ")
        + String.join("  ", signs)
        + say(
            " (non disponibile, non applicabile, riservato).",
            " (not available, not applicable, suppressed).");
  }

  String wrong(Indicator indicator) {
    return indicator.decimals() == 0
        ? say(
            "Scrivere un numero intero, 0 o più, o un segno dell'elenco.",
            "Write a whole number, 0 or more, or a sign from the list.")
        : say(
            "Scrivere un numero con meno decimali, o un segno dell'elenco.",
            "Write a number with fewer decimals, or a sign from the list.");
  }

  String partAbove(Indicator part, Indicator whole) {
    return say(
        "«" + name(part) + "» non può superare «" + name(whole) + "».",
        "\"" + name(part) + "\" cannot exceed \"" + name(whole) + "\".");
  }

  String categories(Indicator indicator, String dimension, boolean complete) {
    return complete
        ? say(
            "«" + name(indicator) + "» deve essere la somma per: " + dimension + ".",
            "\"" + name(indicator) + "\" must be the sum by: " + dimension + ".")
        : say(
            "«" + name(indicator) + "» non può essere meno della somma per: " + dimension + ".",
            "\"" + name(indicator) + "\" cannot be less than the sum by: " + dimension + ".");
  }

  String territories(Indicator indicator, String whole) {
    return say(
        "«" + name(indicator) + "»: " + whole + " deve essere la somma dei suoi territori.",
        "\"" + name(indicator) + "\": " + whole + " must be the sum of its territories.");
  }

  String query() {
    return say("Verificare: ", "Please verify: ");
  }

  String tooMany() {
    return say(
        "Altri controlli li fa chi riceve il file.", "Whoever receives the file checks more.");
  }

  String name(Indicator indicator) {
    return say(indicator.name());
  }
}
