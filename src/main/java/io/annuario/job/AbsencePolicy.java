package io.annuario.job;

import java.util.Set;

/**
 * What a run does about offices that are not there.
 *
 * @param requireComplete publish nothing unless every expected office is there
 * @param allowed codes of offices that may be missing this time
 */
public record AbsencePolicy(boolean requireComplete, Set<String> allowed) {

  /** What was published is not lost because a file is away; who was never there is waited for. */
  public static final AbsencePolicy USUAL = new AbsencePolicy(false, Set.of());

  public AbsencePolicy {
    allowed = Set.copyOf(allowed);
  }
}
