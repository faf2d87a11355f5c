package io.annuario.cli;

import io.annuario.job.Outcome;
import io.annuario.job.RunStopped;
import java.util.stream.Stream;

/** What the exit code says to the scheduler. Contract: never renumber. */
enum ExitCode {
  /** Published; or nothing changed since the current vintage. */
  DONE(0),
  /** A defect of the program. */
  DEFECT(1),
  /** Wrong usage, or a mistake in a job definition. */
  USAGE(2),
  /** Blocked by errors in the data; the previous vintage stands. */
  BLOCKED(3),
  /** Published, but an expected office is missing. */
  INCOMPLETE(4),
  /** Refused: the edition is closed. */
  CLOSED(5),
  /** Another run holds this edition; try again later. */
  BUSY(6),
  /** Database, disk, permissions; try again later. */
  ENVIRONMENT(7),
  /** Stopped by Ctrl-C. */
  INTERRUPTED(130),
  /** Stopped by SIGTERM; also what the system says of a process that it terminated. */
  TERMINATED(143);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static ExitCode of(Outcome.Status status) {
    return numbered(status.exitCode());
  }

  static ExitCode of(RunStopped.Reason reason) {
    return numbered(reason.exitCode());
  }

  private static ExitCode numbered(int number) {
    return Stream.of(values()).filter(code -> code.number == number).findFirst().orElseThrow();
  }
}
