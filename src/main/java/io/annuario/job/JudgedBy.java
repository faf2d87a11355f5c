package io.annuario.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What an edition is judged by. */
final class JudgedBy {

  private JudgedBy() {}

  /**
   * Changes when the same returns could be published otherwise: with the definition of the job, the
   * period of the edition, and the queries that were accepted.
   */
  static String fingerprint(RunRequest request) {
    MessageDigest digest = Inbox.sha256();
    digest.update(request.definition().identity().getBytes(StandardCharsets.UTF_8));
    digest.update(request.edition().toString().getBytes(StandardCharsets.UTF_8));
    digest.update(request.accepted().toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }
}
