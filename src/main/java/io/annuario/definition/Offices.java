package io.annuario.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offices of a job, in the order of its code list. */
public final class Offices {

  private final Map<String, Office> byCode;

  public Offices(List<Office> offices) {
    Map<String, Office> codes = new LinkedHashMap<>();
    offices.forEach(office -> codes.put(office.code(), office));
    this.byCode = Collections.unmodifiableMap(codes);
  }

  public List<Office> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Office> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public List<Office> expectedFor(Edition edition) {
    return byCode.values().stream().filter(office -> office.isExpectedFor(edition)).toList();
  }
}
