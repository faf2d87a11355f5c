package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps what is left of a reading when some of its figures are not to be published: a reading of
 * the same return beside the one that it is made of, so that a vintage remains a set of readings.
 */
public final class LessenedReadings {

  /** Figures added at once. */
  private static final int CHUNK = 10_000;

  private final Readings readings;
  private final Transactions transactions;

  public LessenedReadings(DataSource dataSource) {
    readings = new Readings(dataSource);
    transactions = new Transactions(dataSource);
  }

  /** What an earlier run kept under this fingerprint. */
  public Optional<Reading> find(Edition edition, Return source, String fingerprint) {
    return readings.find(edition, source, fingerprint);
  }

  /**
   * Keeps it in a transaction of its own: the caller goes on to read it by other connections.
   *
   * @param of the reading that it is made of
   * @param fingerprint of what made it of that
   * @param figures all that it has
   * @param findings likewise
   */
  public Reading keep(
      Edition edition,
      Return source,
      String fingerprint,
      Reading of,
      Iterator<Observation> figures,
      List<Finding> findings,
      Ledger ledger) {
    transactions.apart(
        () -> {
          long id = readings.begin(edition, source, fingerprint);
          readings.add(id, List.of(), findings);
          while (figures.hasNext()) {
            readings.add(id, next(figures), List.of());
          }
          readings.keep(id, readings.layoutUse(of));
          readings.complete(id, ledger, of.tables());
        });
    return find(edition, source, fingerprint).orElseThrow();
  }

  private static List<Observation> next(Iterator<Observation> figures) {
    List<Observation> chunk = new ArrayList<>();
    while (figures.hasNext() && chunk.size() < CHUNK) {
      chunk.add(figures.next());
    }
    return chunk;
  }
}
