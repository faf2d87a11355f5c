package io.annuario.job;

import io.annuario.disclosure.Protected;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.store.Figures;
import io.annuario.store.ProtectedFigure;
import io.annuario.store.ProtectedFigures;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What vintages were published without, as the store keeps it. */
final class ProtectedCells {

  private final ProtectedFigures kept;
  private final Figures figures;

  ProtectedCells(DataSource dataSource) {
    this.kept = new ProtectedFigures(dataSource);
    this.figures = new Figures(dataSource);
  }

  /** Of a vintage; nothing where an earlier version of the program published it. */
  Protected of(Vintage vintage) {
    SortedMap<Key, Protected.Reason> cells = new TreeMap<>();
    SortedSet<Key> alreadyPublic = new TreeSet<>();
    for (ProtectedFigure figure : kept.of(vintage)) {
      cells.put(
          figure.key(), figure.small() ? Protected.Reason.PRIMARY : Protected.Reason.SECONDARY);
      if (figure.alreadyPublic()) {
        alreadyPublic.add(figure.key());
      }
    }
    return new Protected(cells, alreadyPublic);
  }

  /** To be kept in the transaction that publishes the vintage. */
  void keep(Vintage vintage, Protected hidden) {
    List<ProtectedFigure> cells = new ArrayList<>();
    hidden
        .cells()
        .forEach(
            (key, reason) ->
                cells.add(
                    new ProtectedFigure(
                        key,
                        reason == Protected.Reason.PRIMARY,
                        hidden.alreadyPublic().contains(key))));
    if (!cells.isEmpty()) {
      kept.keep(vintage, cells, readings(vintage, hidden));
    }
  }

  /** Those of which a figure is not shown. */
  private Set<Long> readings(Vintage vintage, Protected hidden) {
    return vintage.members().stream()
        .filter(member -> hasHidden(member, hidden))
        .map(member -> member.reading().id())
        .collect(Collectors.toSet());
  }

  private boolean hasHidden(Vintage.Member member, Protected hidden) {
    try (Figures.Cursor<Observation> cursor = figures.stream(List.of(member))) {
      return OpenCursors.stream(cursor).anyMatch(figure -> hidden.hides(figure.key()));
    }
  }
}
