package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.observation.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A breakdown of the draft.
 *
 * @param categories by the code of each
 * @param complete whether its categories are known to be all
 */
record DraftedDimension(
    String code,
    String it,
    String en,
    boolean complete,
    Map<String, FoundWords> categories,
    MadeCodes codes,
    Place first) {

  /** The codes of all breakdowns of a figure have to fit into one key. */
  private static final int LONGEST = 16;

  static DraftedDimension of(String code, String it, String en, boolean complete, Place first) {
    return new DraftedDimension(
        code, it, en, complete, new LinkedHashMap<>(), new MadeCodes(), first);
  }

  /** The code of the category that a label names; it becomes one. */
  String named(String label, Place place) {
    String word = Label.normalise(label);
    for (Map.Entry<String, FoundWords> category : categories.entrySet()) {
      if (category.getValue().words().containsKey(word)) {
        return category.getKey();
      }
    }
    String sex = code.equals("SEX") ? LabelKinds.sexOf(label) : null;
    String wished = sex == null ? band(word) : sex;
    if (wished != null && categories.containsKey(wished)) {
      Objects.requireNonNull(categories.get(wished)).add(label);
      return wished;
    }
    String given =
        wished == null
            ? codes.of(label.length() > LONGEST ? label.substring(0, LONGEST) : label)
            : codes.free(wished);
    categories.put(given, FoundWords.of(label, place));
    return given;
  }

  /** Two limits of an age are the same band in whatever words; null for other labels. */
  private @Nullable String band(String word) {
    String[] limits = word.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
    return code.equals("AGE") && limits.length == 2 ? limits[0] + "-" + limits[1] : null;
  }
}
