package io.annuario.job;

import io.annuario.store.Vintage;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a run could make anything else than what stands already. */
final class SameAsPublished {

  private SameAsPublished() {}

  /** Whether a vintage is made of exactly these contents, judged in the same way. */
  static boolean of(Vintage vintage, List<Received> files, String judgedBy) {
    return vintage.fingerprint().equals(judgedBy)
        && vintage.members().stream()
            .map(member -> member.reading().source().sha256())
            .collect(Collectors.toSet())
            .equals(files.stream().map(Received::sha256).collect(Collectors.toSet()));
  }
}
