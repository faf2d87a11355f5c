package io.annuario.job;

import io.annuario.observation.Phrase;
import java.util.Optional;

/** A run that ended early for a reason outside of the data; nothing was published by it. */
public final class RunStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Phrase said;

  public RunStopped(Reason reason, Phrase said) {
    super(said.en());
    this.reason = reason;
    this.said = said;
  }

  public RunStopped(Reason reason, Phrase said, Throwable cause) {
    super(said.en(), cause);
    this.reason = reason;
    this.said = said;
  }

  /** Recognises what people can mend in any failure; empty when it is a defect of the program. */
  public static Optional<RunStopped> in(Throwable failure) {
    return RunFailures.recognise(failure);
  }

  public Reason reason() {
    return reason;
  }

  /** What happened and what to do, for people. */
  public Phrase said() {
    return said;
  }

  /** Why a run can end early; each has its exit code. */
  public enum Reason {
    /** A mistake in the job's rules. */
    DEFINITION(2),
    /** The edition is closed. */
    CLOSED(5),
    /** Another run holds the edition, or the embedded database. */
    BUSY(6),
    /** Database, disk or permissions. */
    ENVIRONMENT(7),
    /** Somebody asked it to stop, by Ctrl-C; the next run resumes. */
    INTERRUPTED(130),
    /** The system asked it to stop, by SIGTERM; the next run resumes. */
    TERMINATED(143);

    private final int exitCode;

    Reason(int exitCode) {
      this.exitCode = exitCode;
    }

    /** What it is to the scheduler. */
    public int exitCode() {
      return exitCode;
    }

    /** The word for how such a run ended. */
    public String status() {
      return switch (this) {
        case CLOSED, BUSY, INTERRUPTED -> name();
        case TERMINATED -> INTERRUPTED.name();
        case DEFINITION, ENVIRONMENT -> "FAILED";
      };
    }
  }
}
