package io.annuario.definition;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hierarchy of a job's territories, in the order of its code list; one stands at the top. */
public final class Territories {

  private final Map<String, Territory> byCode;
  private final Map<String, List<Territory>> byParent;

  public Territories(List<Territory> territories) {
    Map<String, Territory> codes = new LinkedHashMap<>();
    territories.forEach(territory -> codes.put(territory.code(), territory));
    this.byCode = Collections.unmodifiableMap(codes);
    this.byParent =
        codes.values().stream()
            .filter(territory -> territory.parent() != null)
            .collect(Collectors.groupingBy(territory -> requireNonNull(territory.parent())));
  }

  public List<Territory> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Territory> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The territory with a code that is known to exist.
   *
   * @throws IllegalArgumentException when the code list has no such territory
   */
  public Territory get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No territory " + code));
  }

  /** The territory that contains all the others: the one without a parent. */
  public Territory top() {
    return byCode.values().stream()
        .filter(territory -> territory.parent() == null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No territory at the top"));
  }

  /** The territories directly inside another, in the order of the code list. */
  public List<Territory> childrenOf(String code) {
    return Collections.unmodifiableList(byParent.getOrDefault(code, List.of()));
  }

  /** Whether the second territory is the first one or lies inside it. */
  public boolean contains(String outer, String inner) {
    for (String code = inner; code != null; code = get(code).parent()) {
      if (code.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The inner one of two territories of which one contains the other, or the only one that is
   * given; null when none contains the other.
   */
  public @Nullable Territory inner(@Nullable Territory one, @Nullable Territory other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    if (contains(one.code(), other.code())) {
      return other;
    }
    return contains(other.code(), one.code()) ? one : null;
  }
}
