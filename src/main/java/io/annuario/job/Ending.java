package io.annuario.job;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a command ends, and a run above all: with which exit code, and by which word its own result
 * and the history of runs tell it. Contract: never renumber, never rename.
 */
public enum Ending {
  /** What was asked for was done, by another command than a run. */
  DONE(0, "DONE"),
  /** A new vintage was published. */
  PUBLISHED(0, "PUBLISHED"),
  /** Nothing has changed since the current vintage. */
  UNCHANGED(0, "UNCHANGED"),
  /** A defect of the program. */
  DEFECT(1, "FAILED"),
  /** Wrong usage, or a mistake in a job's definition. */
  USAGE(2, "FAILED"),
  /**
   * Blocked by errors in the data; the previous vintage stands. Of other commands: something is
   * wrong with what they looked at.
   */
  BLOCKED(3, "BLOCKED"),
  /** Published, but an expected office is missing. */
  INCOMPLETE(4, "INCOMPLETE"),
  /** Not published: an office of the vintage that stands is no longer there. */
  WITHHELD(4, "INCOMPLETE"),
  /** Nothing has changed since the current vintage: an expected office is still missing. */
  UNCHANGED_INCOMPLETE(4, "UNCHANGED"),
  /** Refused: the edition is closed. */
  CLOSED(5, "CLOSED"),
  /** Another run holds the edition, or the embedded database; try again later. */
  BUSY(6, "BUSY"),
  /** Database, disk, permissions; try again later. */
  ENVIRONMENT(7, "FAILED"),
  /** Stopped by Ctrl-C; the next run resumes. */
  INTERRUPTED(130, "FAILED"),
  /** Stopped by SIGTERM; the code is what the system says of a process that it terminated. */
  TERMINATED(143, "FAILED");

  private final int exitCode;
  private final String status;

  Ending(int exitCode, String status) {
    this.exitCode = exitCode;
    this.status = status;
  }

  /** What it is to the scheduler. */
  public int exitCode() {
    return exitCode;
  }

  /** The word for it in the result of a run. */
  public String status() {
    return status;
  }

  /** The word for it in the history of runs, which tells a stopped run from a failed one. */
  public String recorded() {
    return this == INTERRUPTED || this == TERMINATED ? "INTERRUPTED" : status;
  }

  /**
   * Understands what was recorded of a run that has ended.
   *
   * @param exitCode null when its process died
   */
  static Ending of(String recorded, @Nullable Integer exitCode) {
    List<Ending> alike = Stream.of(values()).filter(it -> it.recorded().equals(recorded)).toList();
    return alike.stream()
        .filter(it -> exitCode != null && it.exitCode == exitCode)
        .findFirst()
        .or(() -> alike.stream().findFirst())
        // A later version of the program may know more words.
        .orElse(DEFECT);
  }
}
