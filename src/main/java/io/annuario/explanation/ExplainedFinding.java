package io.annuario.explanation;

import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the list above the sheets.
 *
 * @param anchor of the cell at which it stands; null when the page cannot show one
 */
record ExplainedFinding(
    String severity, @Nullable String anchor, String place, String text, String id) {

  private static final int LONGEST = 600;

  static ExplainedFinding of(Finding finding, @Nullable String anchor, Language language) {
    return new ExplainedFinding(
        finding.severity().name().toLowerCase(Locale.ROOT),
        anchor,
        PlainText.of(finding.place().said().in(language)),
        PlainText.cut(Wording.of(finding).in(language), LONGEST),
        finding.id());
  }
}
