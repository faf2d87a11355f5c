package io.annuario.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code dimensions} of a job. */
final class DimensionSections {

  static final List<String> KEYS = List.of("code", "name", "aliases", "total", "categories");
  static final List<String> CATEGORY_KEYS = List.of("code", "name", "aliases");

  private DimensionSections() {}

  static List<Dimension> read(Section job) {
    Claims claims = new Claims(job.mistakes());
    List<Dimension> dimensions = new ArrayList<>();
    for (Section section : job.sections("dimensions", KEYS)) {
      String code = section.requiredText("code");
      Dimension dimension =
          new Dimension(
              code,
              section.requiredPhrase("name"),
              texts(section, "aliases"),
              categories(section),
              texts(section, "total"));
      String file = section.file();
      if (claims.code(code, Claims.INDICATOR_CODE, file, section.line("code"))) {
        claims.word(code, code, file, section.line("code"));
        claims.word(dimension.name().it(), code, file, section.line("name"));
        claims.word(dimension.name().en(), code, file, section.line("name"));
        section.texts("aliases").forEach(word -> claims.word(word.text(), code, file, word.line()));
        dimensions.add(dimension);
      }
    }
    return dimensions;
  }

  private static List<Dimension.Category> categories(Section dimension) {
    if (!dimension.has("categories")) {
      dimension.missing("categories");
    }
    Claims claims = new Claims(dimension.mistakes());
    String file = dimension.file();
    dimension.texts("total").forEach(word -> claims.word(word.text(), "total", file, word.line()));
    List<Dimension.Category> categories = new ArrayList<>();
    for (Section section : dimension.sections("categories", CATEGORY_KEYS)) {
      String code = section.requiredText("code");
      Dimension.Category category =
          new Dimension.Category(code, section.requiredPhrase("name"), texts(section, "aliases"));
      if (claims.code(code, Claims.CODE, file, section.line("code"))) {
        claims.word(code, code, file, section.line("code"));
        claims.word(category.name().it(), code, file, section.line("name"));
        claims.word(category.name().en(), code, file, section.line("name"));
        section.texts("aliases").forEach(word -> claims.word(word.text(), code, file, word.line()));
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
