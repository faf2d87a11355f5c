package io.annuario.observation;

import org.jspecify.annotations.Nullable;

/**
 * A finding as it is told: whole, or without what it says of figures.
 *
 * @param id null where it is withheld, for it is made of the value
 */
public record ToldFinding(
    @Nullable String id,
    FindingCode code,
    Severity severity,
    @Nullable String office,
    Place place,
    Phrase subject,
    Phrase expected,
    Phrase got,
    Phrase remedy) {

  private static final Phrase WITHHELD =
      new Phrase("riservato: protegge conteggi piccoli", "withheld: it would tell of small counts");

  /** For those who may see every figure, or where no figure is protected. */
  public static ToldFinding whole(Finding finding) {
    return of(finding, finding.id(), finding.expected(), finding.got(), finding.remedy());
  }

  /** For everybody: what it is and where, not what was expected and found. */
  public static ToldFinding withheld(Finding finding) {
    return of(finding, null, WITHHELD, WITHHELD, WITHHELD);
  }

  private static ToldFinding of(
      Finding finding, @Nullable String id, Phrase expected, Phrase got, Phrase remedy) {
    return new ToldFinding(
        id,
        finding.code(),
        finding.severity(),
        finding.about().office(),
        finding.place(),
        finding.subject(),
        expected,
        got,
        remedy);
  }
}
