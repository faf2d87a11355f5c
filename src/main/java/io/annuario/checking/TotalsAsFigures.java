package io.annuario.checking;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedTotal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The totals of a return that say more than their parts: where a part is suppressed or known by a
 * bound only, the total that the office states is what is known of the whole.
 */
public final class TotalsAsFigures {

  private final JobDefinition definition;
  private final String office;

  /** Keys of the figures that the return has for wholes. */
  private final Set<Key> wholes = new HashSet<>();

  private final Map<Key, List<StatedTotal>> totals = new LinkedHashMap<>();

  public TotalsAsFigures(JobDefinition definition, String office) {
    this.definition = definition;
    this.office = office;
  }

  /** Takes a figure of the return. */
  public void add(Observation figure) {
    if (!definition.territories().childrenOf(figure.key().territory()).isEmpty()) {
      wholes.add(figure.key());
    }
  }

  /** Takes a total of the return that its parts do not contradict. */
  public void add(StatedTotal total) {
    boolean ofTerritories = !total.ofTable() && total.over() == null;
    if (total.qualifier() == Qualifier.EXACTLY || !ofTerritories || !coversAll(total)) {
      return;
    }
    List<StatedTotal> same = totals.computeIfAbsent(total.key(), key -> new ArrayList<>());
    if (same.stream().noneMatch(other -> other.stated().compareTo(total.stated()) == 0)) {
      same.add(total);
    }
  }

  /** Those that are no figures yet, once the return was read to its end. */
  public List<Observation> figures() {
    return totals.values().stream()
        .flatMap(List::stream)
        .filter(total -> !wholes.contains(total.key()))
        .map(this::figure)
        .toList();
  }

  /** A total over some of the parts is none of the whole. */
  private boolean coversAll(StatedTotal total) {
    int parts = definition.territories().childrenOf(total.key().territory()).size();
    return parts > 0 && parts == total.figures() + total.missing();
  }

  private Observation figure(StatedTotal total) {
    return new Observation(
        office,
        total.key(),
        total.stated(),
        Qualifier.EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        total.stated().toPlainString(),
        total.place());
  }
}
