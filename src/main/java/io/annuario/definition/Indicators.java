package io.annuario.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of a job, in the order of its definition. */
public final class Indicators {

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
}
