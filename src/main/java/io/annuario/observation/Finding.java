package io.annuario.observation;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something wrong or doubtful, in words to forward to an office.
 *
 * @param code which kind of finding; stable, for scripts and for accepted queries
 * @param place where it stands
 * @param subject what it is about: a territory, an indicator, a rule
 * @param expected what should have been there
 * @param got what was there
 * @param remedy what to do about it
 */
public record Finding(
    FindingCode code,
    Severity severity,
    Place place,
    Phrase subject,
    Phrase expected,
    Phrase got,
    Phrase remedy) {

  /** As an auditor follows them, file by file; whoever made one first makes no difference. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::code)
          .thenComparing(finding -> finding.said().en());

  public static Finding of(
      FindingCode code, Place place, Phrase subject, Phrase expected, Phrase got, Phrase remedy) {
    return new Finding(code, code.severity(), place, subject, expected, got, remedy);
  }

  /** One line for people: place, subject, expected, got, remedy. */
  public Phrase said() {
    return new Phrase(said(Language.IT, "atteso", "trovato"), said(Language.EN, "expected", "got"));
  }

  private String said(Language language, String expectedWord, String gotWord) {
    return String.format(
        Locale.ROOT,
        "%s: %s: %s %s, %s %s. %s",
        place.said().in(language),
        subject.in(language),
        expectedWord,
        expected.in(language),
        gotWord,
        got.in(language),
        remedy.in(language));
  }
}
