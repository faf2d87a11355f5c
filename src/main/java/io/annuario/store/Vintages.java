package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.Finding;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps vintages. Methods take part in the caller's transaction. */
public final class Vintages {

  public Vintages(DataSource dataSource) {}

  public Optional<Vintage> current(Edition edition) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** All vintages, the first one first. */
  public List<Vintage> all(Edition edition) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /**
   * Makes a new vintage current, in one transaction.
   *
   * @param findings of the edition as a whole; those of single returns are kept with their readings
   */
  public Vintage publish(
      Edition edition,
      String fingerprint,
      List<Vintage.Member> members,
      boolean complete,
      List<Finding> findings) {
    throw new UnsupportedOperationException("Not yet written");
  }

  public void workbookWritten(Vintage vintage, String workbook, String sha256) {
    throw new UnsupportedOperationException("Not yet written");
  }
}
