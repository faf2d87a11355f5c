package io.annuario.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a driver for the log: where it happened, what kind it was, and its codes, without
 * its words, for before there is a connection they repeat addresses, and passwords with them.
 */
final class Unsaid extends Exception {

  private static final long serialVersionUID = 1;

  private static final int DEEPEST = 20;

  private final int code;

  private Unsaid(Throwable failure, @Nullable Unsaid cause) {
    super(kind(failure), cause);
    this.code = DatabaseFailures.code(failure);
    setStackTrace(failure.getStackTrace());
  }

  static Unsaid of(Throwable failure) {
    return of(failure, DEEPEST);
  }

  /** Of the database's vendor; 0 when it has none. */
  int code() {
    return code;
  }

  private static Unsaid of(Throwable failure, int deepest) {
    Throwable cause = failure.getCause();
    return new Unsaid(failure, cause == null || deepest == 0 ? null : of(cause, deepest - 1));
  }

  private static String kind(Throwable failure) {
    String name = failure.getClass().getName();
    return failure instanceof SQLException sql
        ? name + ", code " + sql.getErrorCode() + ", state " + sql.getSQLState()
        : name;
  }
}
