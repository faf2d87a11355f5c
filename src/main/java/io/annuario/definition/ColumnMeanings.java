package io.annuario.definition;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a layout says about a column: a role's word ({@code territory}, {@code note}), {@code
 * ignore}, {@code breakdown AGE} for a column of categories, or what its figures count, {@code
 * indicator VICTIMS, breakdown AGE=0-9, period 2024}.
 */
final class ColumnMeanings {

  private final Collection<String> territories;
  private final Collection<String> indicators;
  private final List<Dimension> dimensions;

  ColumnMeanings(
      Collection<String> territories, Collection<String> indicators, List<Dimension> dimensions) {
    this.territories = territories;
    this.indicators = indicators;
    this.dimensions = dimensions;
  }

  /** What rows and blocks hold: figures, or nothing to be read; null after a mistake. */
  @Nullable ColumnMeaning ofRow(Section section, String key) {
    String text = section.requiredText(key).strip();
    if (text.isEmpty()) {
      return null;
    }
    return text.equals("ignore") ? new ColumnMeaning.Ignored() : figures(section, key, text);
  }

  /** Null after a mistake. */
  @Nullable ColumnMeaning read(Section section, String column, String text) {
    String word = text.strip();
    Role role = WordSections.roles().get(word);
    if (role != null) {
      return new ColumnMeaning.OfRole(role);
    }
    if (word.equals("ignore")) {
      return new ColumnMeaning.Ignored();
    }
    if (word.matches("breakdown\\s+[^=,]+")) {
      Dimension dimension =
          dimension(section, column, word.substring("breakdown".length()).strip());
      return dimension == null ? null : new ColumnMeaning.OfDimension(dimension.code());
    }
    return figures(section, column, word);
  }

  private @Nullable ColumnMeaning figures(Section section, String column, String text) {
    String indicator = null;
    String territory = null;
    Period period = null;
    Map<String, String> categories = new TreeMap<>();
    for (String part : text.split(",", -1)) {
      String[] words = part.strip().split("\\s+", 2);
      String value = words.length == 2 ? words[1] : "";
      switch (words[0]) {
        case "indicator" -> {
          indicator = value;
          checkIndicator(section, column, value);
        }
        case "period" -> {
          period = LayoutSections.period(value);
          if (period == null) {
            section.add(
                column,
                Phrase.of("%s non è un periodo", "%s is not a period", MistakePhrases.quote(value)),
                LayoutSections.PERIOD_REMEDY);
          }
        }
        case "territory" -> {
          territory = value;
          if (!territories.contains(value)) {
            section.add(
                column,
                Phrase.of(
                    "il territorio %s non c'è",
                    "there is no territory %s", MistakePhrases.quote(value)),
                MistakePhrases.insteadOf(value, territories));
          }
        }
        case "breakdown" -> category(section, column, value, categories);
        default -> {
          section.add(
              column,
              Phrase.of(
                  "%s non dice che cosa contiene una colonna",
                  "%s does not say what a column holds", MistakePhrases.quote(part)),
              meanings());
          return null;
        }
      }
    }
    return new ColumnMeaning.OfFigures(indicator, Breakdown.of(categories), period, territory);
  }

  /** The categories that all figures of a layout count: {@code SEX=F}, one or a list. */
  Breakdown breakdown(Section section, String key) {
    Map<String, String> categories = new TreeMap<>();
    for (Section.Located text : section.oneOrMore(key)) {
      category(section, key, text.text(), categories);
    }
    return Breakdown.of(categories);
  }

  private static Phrase meanings() {
    String roles = MistakePhrases.list(WordSections.roles().keySet());
    return Phrase.of(
        "Si può scrivere %s, 'ignore', 'breakdown DIMENSIONE', oppure"
            + " 'indicator CODICE, breakdown DIMENSIONE=CATEGORIA, period ANNO, territory CODICE'",
        "It can be %s, 'ignore', 'breakdown DIMENSION', or"
            + " 'indicator CODE, breakdown DIMENSION=CATEGORY, period YEAR, territory CODE'",
        roles);
  }

  private void checkIndicator(Section section, String column, String code) {
    if (!indicators.contains(code)) {
      section.add(
          column,
          Phrase.of(
              "l'indicatore %s non c'è", "there is no indicator %s", MistakePhrases.quote(code)),
          MistakePhrases.insteadOf(code, indicators));
    }
  }

  private @Nullable Dimension dimension(Section section, String column, String code) {
    for (Dimension dimension : dimensions) {
      if (dimension.code().equals(code)) {
        return dimension;
      }
    }
    section.add(
        column,
        Phrase.of(
            "la dimensione %s non c'è", "there is no dimension %s", MistakePhrases.quote(code)),
        MistakePhrases.insteadOf(code, dimensions.stream().map(Dimension::code).toList()));
    return null;
  }

  private void category(
      Section section, String column, String text, Map<String, String> categories) {
    String[] sides = text.split("=", 2);
    Dimension dimension = dimension(section, column, sides[0].strip());
    if (dimension == null) {
      return;
    }
    String code = sides.length == 2 ? sides[1].strip() : "";
    List<String> codes = dimension.categories().stream().map(Dimension.Category::code).toList();
    if (codes.contains(code)) {
      categories.put(dimension.code(), code);
    } else {
      section.add(
          column,
          Phrase.of(
              "la categoria %s non c'è", "there is no category %s", MistakePhrases.quote(code)),
          MistakePhrases.insteadOf(code, codes));
    }
  }
}
