package io.annuario.job;

import io.annuario.observation.Sha256;

/** What an edition is judged by. */
final class JudgedBy {

  private JudgedBy() {}

  /**
   * Changes when the same returns could be published otherwise: with the definition of the job, the
   * period of the edition, and the queries that were accepted.
   */
  static String fingerprint(RunRequest request) {
    return new Sha256()
        .add(request.definition().identity())
        .add(request.edition().toString())
        .add(request.accepted().toString())
        .hex();
  }
}
