package io.annuario.checking;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.List;

/**
 * Counts of one or two persons can tell who they are. The definition says of which indicators; as
 * long as nothing protects them, each publication says so.
 */
final class SmallCounts {

  private SmallCounts() {}

  /** One finding for all sensitive indicators that have figures; none without such. */
  static List<Finding> unprotected(JobDefinition definition, Edition edition, Verdict verdict) {
    Phrase names = Phrase.same("");
    String separator = "";
    for (Indicator indicator : definition.indicators().all()) {
      if (verdict.sensitive().contains(indicator.code())) {
        names = names.then(Phrase.same(separator)).then(indicator.name());
        separator = ", ";
      }
    }
    if (separator.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(
            FindingCode.SMALL_COUNTS_UNPROTECTED,
            Place.ofFile(edition.job() + "/" + edition.name()),
            names,
            new Phrase("conteggi piccoli protetti", "small counts protected"),
            new Phrase(
                "cifre pubblicate come sono, perché nulla ancora li protegge",
                "figures published as they are, for nothing protects them yet"),
            new Phrase(
                "Prima di diffondere la cartella di lavoro coprire i conteggi piccoli, o accettare"
                    + " che si vedano.",
                "Before passing the workbook on, hide the small counts, or accept that they can be"
                    + " seen.")));
  }
}
