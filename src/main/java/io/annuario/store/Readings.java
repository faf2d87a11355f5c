package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps what was read from returns. Methods take part in the caller's transaction. */
public final class Readings {

  public Readings(DataSource dataSource) {}

  /** A reading of the same content, office and edition by the same definition that came to its end. */
  public Optional<Reading> find(Edition edition, Return source, String fingerprint) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** Starts a reading, first clearing what a crash may have left of the same one. Returns its id. */
  public long begin(Edition edition, Return source, String fingerprint) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** Adds a chunk. */
  public void add(long reading, List<Observation> observations, List<Finding> findings) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** Marks a reading as come to its end. */
  public Reading complete(long reading, Ledger ledger, int tables) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** Removes readings that belong to no vintage and that no run is using: leftovers of crashes. */
  public int sweep(Edition edition) {
    throw new UnsupportedOperationException("Not yet written");
  }
}
