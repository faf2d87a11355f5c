package io.annuario.disclosure;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides which cells of a publication may not be shown. */
public final class Protection {

  private Protection() {}

  /**
   * The indicators that have to do with small counts: sensitive ones, and those from whose figures
   * theirs could be worked out.
   */
  public static Set<String> concerned(JobDefinition definition) {
    Set<String> codes = new TreeSet<>();
    definition.indicators().all().stream()
        .filter(indicator -> indicator.sensitive())
        .forEach(indicator -> codes.add(indicator.code()));
    return codes;
  }

  /**
   * The same for the same publications, on any machine.
   *
   * @param known what was published before: earlier vintages of the edition, and other editions, in
   *     the order of their publication
   */
  public static Decision of(Publication now, List<Publication> known) {
    TreeMap<Key, Protected.Reason> cells = new TreeMap<>();
    for (Observation figure : now.figures()) {
      var disclosure = now.definition().indicators().get(figure.key().indicator()).disclosure();
      if (disclosure != null
          && figure.value() != null
          && figure.value().signum() > 0
          && figure.value().intValue() < disclosure.threshold()) {
        cells.put(figure.key(), Protected.Reason.PRIMARY);
      }
    }
    return new Protected(cells, new TreeSet<>());
  }
}
