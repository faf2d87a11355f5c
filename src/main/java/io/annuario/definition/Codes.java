package io.annuario.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes of a job's territories, indicators and categories, and what each stands for. */
final class Codes {

  private final Map<String, List<Meaning>> exact = new HashMap<>();

  /** Numeric codes without the zeros before them. */
  private final Map<String, List<Meaning>> numeric = new HashMap<>();

  /** Of indicators, as the job writes them; none that is a total's word. */
  private final Map<String, List<Meaning>> written = new HashMap<>();

  Codes(JobDefinition definition, HeaderWords words) {
    for (Territory territory : definition.territories().all()) {
      add(territory.code(), new Meaning.OfTerritory(territory, territory.code()));
    }
    for (Indicator indicator : definition.indicators().all()) {
      Meaning meaning = new Meaning.OfIndicator(indicator, indicator.code());
      add(indicator.code(), meaning);
      if (!words.rolesOf(Label.normalise(indicator.code())).contains(Role.TOTAL)) {
        written.put(indicator.code(), List.of(meaning));
      }
    }
    for (Dimension dimension : definition.dimensions()) {
      for (Dimension.Category category : dimension.categories()) {
        add(category.code(), new Meaning.OfCategory(dimension, category, category.code()));
      }
    }
  }

  private void add(String code, Meaning meaning) {
    exact.computeIfAbsent(Label.normalise(code), key -> new ArrayList<>()).add(meaning);
    if (isNumeric(code)) {
      numeric.computeIfAbsent(withoutZeros(code), key -> new ArrayList<>()).add(meaning);
    }
  }

  List<Meaning> of(String label) {
    String word = Label.normalise(label);
    List<Meaning> found = exact.getOrDefault(word, List.of());
    if (found.isEmpty() && isNumeric(word)) {
      found = numeric.getOrDefault(withoutZeros(word), List.of());
    }
    return List.copyOf(found);
  }

  List<Meaning> written(String label) {
    return written.getOrDefault(label, List.of());
  }

  private static boolean isNumeric(String code) {
    return !code.isEmpty() && code.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static String withoutZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }
}
