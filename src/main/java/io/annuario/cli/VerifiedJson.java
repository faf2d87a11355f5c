package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.Verified;
import io.annuario.job.Verified.VintageName;
import io.annuario.observation.Phrase;
import io.annuario.verification.CellDifference;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code verify}. */
record VerifiedJson(
    Path file,
    Verified.Verdict verdict,
    int exitCode,
    @Nullable String job,
    @Nullable String edition,
    @Nullable Integer vintage,
    @Nullable Integer standing,
    boolean withdrawn,
    boolean restricted,
    @Nullable String workbookSha256,
    @Nullable String publishedSha256,
    @Nullable String contentFingerprint,
    @Nullable String fingerprintOnCover,
    long differences,
    List<CellDifference> differenceList,
    RunJson.@Nullable Message message)
    implements JsonObject {

  static VerifiedJson of(Path file, Verified verified, Ending ending, Phrase said) {
    VintageName name = verified.vintage();
    return new VerifiedJson(
        file,
        verified.verdict(),
        ending.exitCode(),
        name == null ? null : name.job(),
        name == null ? null : name.edition(),
        name == null ? null : name.number(),
        verified.standing(),
        verified.withdrawal() != null,
        verified.restricted(),
        verified.sha256(),
        verified.publishedSha256(),
        verified.fingerprint(),
        verified.onCover(),
        verified.differences(),
        verified.named(),
        ending == Ending.DONE ? null : RunJson.Message.of(ending, said));
  }
}
