package io.annuario.observation;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful, in words to forward to an office.
 *
 * @param code which kind of finding; stable, for scripts and for accepted queries
 * @param place where it stands
 * @param subject what it is about: a territory, an indicator, a rule
 * @param expected what should have been there
 * @param got what was there
 * @param remedy what to do about it
 * @param about what it means, for those who want to find it again
 */
public record Finding(
    FindingCode code,
    Severity severity,
    Place place,
    Phrase subject,
    Phrase expected,
    Phrase got,
    Phrase remedy,
    About about) {

  /**
   * Digits of an id: a million findings of one kind are told apart but for once in two editions.
   */
  private static final int DIGITS = 10;

  /** As an auditor follows them, file by file; whoever made one first makes no difference. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::code)
          .thenComparing(finding -> finding.said().en());

  /** About a cell or a file, and nothing else is known. */
  public Finding(
      FindingCode code,
      Severity severity,
      Place place,
      Phrase subject,
      Phrase expected,
      Phrase got,
      Phrase remedy) {
    this(code, severity, place, subject, expected, got, remedy, About.NOTHING);
  }

  public static Finding of(
      FindingCode code, Place place, Phrase subject, Phrase expected, Phrase got, Phrase remedy) {
    return new Finding(code, code.severity(), place, subject, expected, got, remedy);
  }

  /** The same finding, with what it means. */
  public Finding about(About meaning) {
    return new Finding(code, severity, place, subject, expected, got, remedy, meaning);
  }

  /** The same finding in a return of this office, unless it says already whose return it is in. */
  public Finding from(String office) {
    return about.office() == null ? about(about.of(office)) : this;
  }

  /**
   * What it is called wherever it is shown, and in {@code accepted-queries.csv}: its code and the
   * beginning of a SHA-256 over what it means. The same figure has the same id whatever its file is
   * called and wherever it stands; another value has another. Where nobody knows of which figure
   * the cell is, sheet and cell are part of it.
   */
  public String id() {
    return code.name() + "-" + Sha256.of(meaning()).substring(0, DIGITS);
  }

  /** Whether nobody can say of which figure its cell is. */
  public boolean isOfCell() {
    return about.isOfCell() && place.cell() != null;
  }

  private String meaning() {
    boolean isOfCell = about.isOfCell();
    String cell = place.cell() == null ? null : place.cell().toString();
    return Stream.of(
            about.rule(),
            about.territory() == null ? about.office() : null,
            about.territory(),
            about.indicator(),
            about.breakdown().code(),
            about.period() == null ? null : about.period().label(),
            isOfCell ? place.sheet() : null,
            isOfCell ? cell : null,
            about.value() == null && isOfCell && cell != null ? got.en() : about.value())
        .map(Finding::field)
        .collect(Collectors.joining());
  }

  /** With its length before it: two rows of fields are never the same by chance. */
  private static String field(@Nullable String value) {
    return value == null ? "-;" : value.length() + ":" + value + ";";
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
