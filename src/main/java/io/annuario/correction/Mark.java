package io.annuario.correction;

import io.annuario.observation.Severity;

/**
 * What a cell gets: a fill by how grave its gravest finding is, and a comment.
 *
 * @param comment all that is said of it
 */
record Mark(Severity severity, String comment) {

  /** This mark and another one of the same cell. */
  Mark with(Mark other) {
    return new Mark(
        severity.compareTo(other.severity) <= 0 ? severity : other.severity,
        comment + "\n\n" + other.comment);
  }
}
