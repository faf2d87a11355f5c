package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the code list of offices. */
final class OfficeList {

  static final CodeList.Columns COLUMNS =
      new CodeList.Columns(
          List.of("code", "name", "territories", "aliases"),
          List.of(
              "numbers",
              "missing_signs",
              "contact",
              "language",
              "expected_from",
              "expected_to",
              "indicators"),
          CodeList.ATTRIBUTE);

  private OfficeList() {}

  /**
   * The offices, as far as they could be read.
   *
   * @param territories null when they could not be read, so that nothing can be said about them
   */
  static Offices read(
      Path path, @Nullable Territories territories, Indicators indicators, Mistakes mistakes) {
    List<CodeList.Entry> lines = CodeList.read(path, COLUMNS, mistakes);
    List<Office> offices = new ArrayList<>();
    UniqueWords claims = new UniqueWords(mistakes);
    for (CodeList.Entry line : lines == null ? List.<CodeList.Entry>of() : lines) {
      Office office = office(line);
      checkTerritories(line, territories);
      checkIndicators(line, indicators);
      if (claims.take(line, office.code(), office.name())) {
        offices.add(office);
      }
    }
    if (lines != null && lines.isEmpty()) {
      mistakes.add(
          TextFile.shown(path),
          0,
          new Phrase("non c'è nessun ufficio", "there is no office"),
          new Phrase("Scrivere una riga per ogni ufficio", "Write one line for each office"));
    }
    return new Offices(offices);
  }

  private static Office office(CodeList.Entry line) {
    Office office =
        new Office(
            line.requiredText("code"),
            line.requiredText("name"),
            line.texts("territories"),
            line.texts("aliases"),
            oneOf(line, "numbers", conventions()),
            AbsenceSignSections.read(line),
            line.text("contact"),
            oneOf(line, "language", new TreeMap<>(JobFile.LANGUAGES)),
            line.date("expected_from"),
            line.date("expected_to"),
            line.texts("indicators"),
            line.attributes());
    Dates.checkOrder(
        line, "expected_from", office.expectedFrom(), "expected_to", office.expectedTo());
    return office;
  }

  /** What a word of a column stands for; null where it is empty, and where it is a mistake. */
  private static <T> @Nullable T oneOf(CodeList.Entry line, String column, Map<String, T> known) {
    String text = line.text(column);
    T meant = known.get(text);
    if (meant == null && !text.isEmpty()) {
      line.add(
          Phrase.of(
              "'%s' non può essere %s", "'%s' cannot be %s", column, MistakePhrases.quote(text)),
          MistakePhrases.insteadOf(text, known.keySet()));
    }
    return meant;
  }

  /** The number conventions by the words that definitions use for them. */
  static Map<String, NumberConvention> conventions() {
    Map<String, NumberConvention> conventions = new LinkedHashMap<>();
    for (NumberConvention convention : NumberConvention.values()) {
      conventions.put(convention.name().toLowerCase(Locale.ROOT), convention);
    }
    return conventions;
  }

  private static void checkIndicators(CodeList.Entry line, Indicators indicators) {
    for (String code : line.texts("indicators")) {
      if (indicators.find(code).isEmpty()) {
        line.add(
            Phrase.of(
                "l'indicatore %s non c'è", "there is no indicator %s", MistakePhrases.quote(code)),
            MistakePhrases.insteadOf(
                code, indicators.all().stream().map(Indicator::code).toList()));
      }
    }
  }

  private static void checkTerritories(CodeList.Entry line, @Nullable Territories territories) {
    line.requiredText("territories");
    if (territories == null) {
      return;
    }
    for (String code : line.texts("territories")) {
      if (territories.find(code).isEmpty()) {
        line.add(
            Phrase.of(
                "il territorio %s non c'è", "there is no territory %s", MistakePhrases.quote(code)),
            MistakePhrases.insteadOf(
                code, territories.all().stream().map(Territory::code).toList()));
      }
    }
  }
}
