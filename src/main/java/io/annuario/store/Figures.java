package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;

/** The reading side: figures and findings of sets of readings, streamed. */
public final class Figures {

  public Figures(DataSource dataSource) {}

  /** The orders in which figures can be streamed. */
  public enum Order {
    /** Territory, period, breakdown, indicator: what a rule compares comes together. */
    BY_SUBJECT,
    /** Office, file, sheet, row, column: as an auditor follows them. */
    BY_PLACE
  }

  /** Figures of a set of readings, their places named by the members' files. Close it after use. */
  public Cursor<Observation> stream(Edition edition, List<Vintage.Member> members, Order order) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** Findings of the readings, then of the vintage as a whole when there is one. */
  public Cursor<Finding> findings(List<Vintage.Member> members) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** Findings on a published edition as a whole. */
  public Cursor<Finding> findings(Vintage vintage) {
    throw new UnsupportedOperationException("Not yet written");
  }

  /** A forward-only reading of the database in constant memory. */
  public interface Cursor<T> extends Iterator<T>, AutoCloseable {
    @Override
    void close();
  }
}
