package io.annuario.checking;

import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.util.Map;

/** Says in words what a figure is about: "Lombardia, Persone arrestate". */
public final class Subjects {

  private final JobDefinition definition;

  public Subjects(JobDefinition definition) {
    this.definition = definition;
  }

  public Phrase of(Key key) {
    return new Phrase(of(key, Language.IT), of(key, Language.EN));
  }

  /** What a figure counts, without saying where. */
  public Phrase ofAnywhere(Key key) {
    return new Phrase(counted(key, Language.IT), counted(key, Language.EN));
  }

  public Phrase indicator(String code) {
    return definition.indicators().find(code).map(Indicator::name).orElse(Phrase.same(code));
  }

  public String territory(String code) {
    return definition.territories().find(code).map(Territory::name).orElse(code);
  }

  /** A value with its sign: "&gt; 117.000"; a dash where there is none. */
  public static Phrase value(Observation figure) {
    if (figure.value() == null) {
      return Phrase.same("–");
    }
    Phrase number = Phrase.number(figure.value());
    return figure.qualifier() == Qualifier.EXACTLY
        ? number
        : Phrase.same(figure.qualifier().sign() + " ").then(number);
  }

  private String of(Key key, Language language) {
    return territory(key.territory()) + ", " + counted(key, language);
  }

  private String counted(Key key, Language language) {
    StringBuilder words = new StringBuilder(indicator(key.indicator()).in(language));
    for (Map.Entry<String, String> part : key.breakdown().categories().entrySet()) {
      words.append(", ").append(category(part.getKey(), part.getValue(), language));
    }
    boolean isByParts =
        definition
            .indicators()
            .find(key.indicator())
            .filter(indicator -> indicator.counting().isByParts())
            .isPresent();
    return isByParts
        ? words.append(", ").append(key.period().label()).toString()
        : words.toString();
  }

  private String category(String dimension, String code, Language language) {
    return definition.dimensions().stream()
        .filter(known -> known.code().equals(dimension))
        .flatMap(known -> known.categories().stream())
        .filter(category -> category.code().equals(code))
        .map(Dimension.Category::name)
        .map(name -> name.in(language))
        .findFirst()
        .orElse(code);
  }
}
