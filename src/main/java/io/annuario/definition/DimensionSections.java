package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code dimensions} of a job. */
final class DimensionSections {

  static final List<String> KEYS =
      List.of("code", "name", "aliases", "total", "complete", "tolerance", "categories");
  static final List<String> CATEGORY_KEYS = List.of("code", "name", "aliases");

  /** Letters that the longest key of a breakdown may have, such as {@code AGE=0-9;SEX=F}. */
  static final int LONGEST_BREAKDOWN = 255;

  private DimensionSections() {}

  static List<Dimension> read(Section job) {
    UniqueWords claims = new UniqueWords(job.mistakes());
    List<Dimension> dimensions = new ArrayList<>();
    for (Section section : job.sections("dimensions", KEYS)) {
      String code = section.requiredText("code");
      List<Dimension.Category> categories = categories(section);
      Dimension dimension =
          new Dimension(
              code,
              section.requiredPhrase("name"),
              texts(section, "aliases"),
              categories,
              texts(section, "total"),
              section.flag("complete", isComplete(categories)),
              SectionNumbers.amount(section, "tolerance"));
      if (claims.take(section, code, UniqueWords.INDICATOR_CODE, dimension.name())) {
        dimensions.add(dimension);
      }
    }
    int longest = longestBreakdown(dimensions);
    if (longest > LONGEST_BREAKDOWN) {
      job.add(
          "dimensions",
          Phrase.of(
              "i codici delle dimensioni e delle loro categorie fanno insieme fino a %d lettere",
              "the codes of the dimensions and their categories together have up to %d letters",
              longest),
          Phrase.of(
              "Accorciarli: al più %d, contando un segno fra l'uno e l'altro",
              "Shorten them: at most %d, counting one sign between any two", LONGEST_BREAKDOWN));
    }
    return dimensions;
  }

  /** A single category, "of whom minors", is a part of everyone. */
  private static boolean isComplete(List<Dimension.Category> categories) {
    return categories.size() != 1;
  }

  private static final Phrase TOTALS_REMEDY =
      new Phrase(
          "Scriverla in 'total' della dimensione, che dice chi conta tutti",
          "Write it in 'total' of the dimension, which says who counts everyone");

  private static int longestBreakdown(List<Dimension> dimensions) {
    int letters = Math.max(0, dimensions.size() - 1);
    for (Dimension dimension : dimensions) {
      int category =
          dimension.categories().stream().mapToInt(one -> one.code().length()).max().orElse(0);
      letters += dimension.code().length() + 1 + category;
    }
    return letters;
  }

  private static List<Dimension.Category> categories(Section dimension) {
    if (!dimension.has("categories")) {
      dimension.missing("categories");
    }
    UniqueWords claims = new UniqueWords(dimension.mistakes());
    String file = dimension.file();
    dimension.texts("total").forEach(word -> claims.word(word.text(), "total", file, word.line()));
    List<Dimension.Category> categories = new ArrayList<>();
    for (Section section : dimension.sections("categories", CATEGORY_KEYS)) {
      String code = section.requiredText("code");
      Dimension.Category category =
          new Dimension.Category(code, section.requiredPhrase("name"), texts(section, "aliases"));
      if (claims.take(section, code, UniqueWords.CODE, category.name())) {
        Set<String> words = new TreeSet<>(category.aliases());
        words.addAll(List.of(code, category.name().it(), category.name().en()));
        claims.noTotals(words, file, section.line("code"), TOTALS_REMEDY);
        categories.add(category);
      }
    }
    return categories;
  }

  private static Set<String> texts(Section section, String key) {
    Set<String> texts = new LinkedHashSet<>();
    section.texts(key).forEach(text -> texts.add(text.text()));
    return texts;
  }
}
