package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.definition.Edition;
import io.annuario.store.PastRun.Counts;
import io.annuario.store.Runs;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Notes a run with the edition, from its beginning to its end, however it ends and however many
 * attempts it takes.
 */
final class RunRecord {

  private final Edition edition;
  private @Nullable Long id;
  private @Nullable DataSource database;

  RunRecord(Edition edition) {
    this.edition = edition;
  }

  /**
   * Begins, or goes on in a database that was opened again. To be called by the holder of the
   * edition only.
   */
  void begin(DataSource open) {
    database = open;
    if (id == null) {
      id = new Runs(open).begin(edition);
    }
  }

  boolean isBegun() {
    return id != null;
  }

  void end(Outcome outcome) {
    // What stands after a run that published nothing is the work of an earlier one.
    Vintage vintage =
        outcome.ending() == Ending.BLOCKED
                || outcome.ending() == Ending.WITHHELD
                || outcome.vintage() == null
            ? null
            : new Vintages(requireNonNull(database)).find(edition, outcome.vintage()).orElse(null);
    Outcome.Returns returns = outcome.returns();
    Outcome.Findings findings = outcome.findings();
    end(
        outcome.ending(),
        vintage,
        new Counts(
            returns.received(),
            returns.read(),
            returns.reused(),
            returns.rejected(),
            returns.missing().size(),
            findings.error(),
            findings.query(),
            findings.note()));
  }

  /** The database itself may be what failed; then the next run notes that this one died. */
  void fail(Throwable failure) {
    try {
      end(RunStopped.in(failure).map(RunStopped::ending).orElse(Ending.DEFECT), null, Counts.NONE);
    } catch (RuntimeException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  private void end(Ending ending, @Nullable Vintage vintage, Counts counts) {
    new Runs(requireNonNull(database))
        .end(requireNonNull(id), ending.recorded(), ending.exitCode(), vintage, counts);
  }
}
