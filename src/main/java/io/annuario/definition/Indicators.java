package io.annuario.definition;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The indicators of a job, in the order of its definition. */
public final class Indicators {

  /** A word of a rule; what stands in brackets is of categories and stays. */
  private static final Pattern CODE = Pattern.compile("\\[[^\\]]*\\]|[\\p{L}_][\\p{L}\\p{N}_]*");

  private final Map<String, Indicator> byCode;

  public Indicators(List<Indicator> indicators) {
    Map<String, Indicator> codes = new LinkedHashMap<>();
    indicators.forEach(indicator -> codes.put(indicator.code(), indicator));
    this.byCode = Collections.unmodifiableMap(codes);
  }

  public List<Indicator> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The indicator with a code that is known to exist.
   *
   * @throws IllegalArgumentException when the job has no such indicator
   */
  public Indicator get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
  }

  /** What a rule checks, as people read it: names of indicators in the place of their codes. */
  public Phrase named(String check) {
    return new Phrase(named(check, Language.IT), named(check, Language.EN));
  }

  private String named(String check, Language language) {
    return CODE.matcher(check)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    find(code.group())
                        .map(indicator -> indicator.name().in(language))
                        .orElse(code.group())));
  }
}
