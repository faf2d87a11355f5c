package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.store.Run.Counts;
import io.annuario.store.Runs;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import javax.sql.DataSource;

/** Notes a run with the edition, from its beginning to its end, however it ends. */
final class RunRecord {

  private final Runs runs;
  private final Vintages vintages;
  private final Edition edition;
  private final long id;

  private RunRecord(Runs runs, Vintages vintages, Edition edition) {
    this.runs = runs;
    this.vintages = vintages;
    this.edition = edition;
    this.id = runs.begin(edition);
  }

  /** To be called by the holder of the edition only. */
  static RunRecord begin(DataSource dataSource, Edition edition) {
    return new RunRecord(new Runs(dataSource), new Vintages(dataSource), edition);
  }

  void end(Outcome outcome) {
    // What stands after a blocked run is the work of an earlier one.
    Vintage vintage =
        outcome.status() == Outcome.Status.BLOCKED || outcome.vintage() == null
            ? null
            : vintages.find(edition, outcome.vintage()).orElse(null);
    Outcome.Returns returns = outcome.returns();
    Outcome.Findings findings = outcome.findings();
    runs.end(
        id,
        outcome.status().name(),
        outcome.status().exitCode(),
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
      RunStopped.Reason reason =
          RunStopped.in(failure).map(RunStopped::reason).orElse(null);
      if (reason == null) {
        runs.end(id, "FAILED", 1, null, Counts.NONE);
      } else {
        runs.end(id, reason.status(), reason.exitCode(), null, Counts.NONE);
      }
    } catch (RuntimeException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }
}
