package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import io.annuario.verification.Accessibility;
import io.annuario.verification.AccessibilityFlaw;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code lint}. */
record LintJson(
    Path file, int exitCode, List<AccessibilityFlaw> flaws, RunJson.@Nullable Message message)
    implements JsonObject {

  static LintJson of(Path file, Accessibility.Checked checked, Ending ending, Phrase said) {
    return new LintJson(
        file,
        ending.exitCode(),
        checked.flaws(),
        ending == Ending.DONE ? null : RunJson.Message.of(ending, said));
  }
}
