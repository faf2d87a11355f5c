package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.observation.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A job as it was drafted, before it is written.
 *
 * @param period its first and last day, {@code 2024-01-01/2024-12-31}
 * @param top the code of the territory around all others
 * @param places by the tables that name no territory among several, its code
 * @param lone by the tables of which nothing says what they count, the code of what was made of it
 */
record Drafted(
    String job,
    String year,
    String period,
    Language language,
    String numbers,
    Gathering gathered,
    List<DraftedIndicator> indicators,
    Map<String, String> codes,
    Map<BodySense, String> lone,
    Map<BodySense, String> places,
    List<DraftedOffice> offices,
    String top,
    Set<String> signs,
    boolean hides) {

  /** The same for another period: a year, or its first and last day. */
  Drafted during(String other) {
    boolean isYear = other.length() == 4;
    return new Drafted(
        job,
        isYear ? other : year,
        isYear ? other + "-01-01/" + other + "-12-31" : other,
        language,
        numbers,
        gathered,
        indicators,
        codes,
        lone,
        places,
        offices,
        top,
        signs,
        hides);
  }

  /** The code of what a word counts; empty where no indicator has it. */
  String codeOf(String word) {
    return codes.getOrDefault(Label.normalise(word), "");
  }

  DraftedOffice officeOf(Example example) {
    return offices.stream()
        .filter(one -> one.example().file().equals(example.file()))
        .findFirst()
        .orElseThrow();
  }
}
