package io.annuario.checking;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A figure sent for a whole territory beside figures sent for its parts: the whole is what counts,
 * so it must be the sum, or at least not less than it while parts are missing.
 */
final class WholeAgainstParts {

  private final JobDefinition definition;
  private final Subjects subjects;
  private final Edition edition;
  private final TerritoryTotals sums;
  private final List<Observation> wholes = new ArrayList<>();

  /**
   * A check of figures that are added up elsewhere.
   *
   * @param sums has all figures when this check comes to its end
   */
  WholeAgainstParts(JobDefinition definition, Edition edition, TerritoryTotals sums) {
    this.definition = definition;
    this.subjects = new Subjects(definition);
    this.edition = edition;
    this.sums = sums;
  }

  void add(Observation figure) {
    if (!figure.key().period().equals(edition.period())) {
      return;
    }
    boolean hasParts = !definition.territories().childrenOf(figure.key().territory()).isEmpty();
    boolean addsUp =
        definition.indicators().get(figure.key().indicator()).aggregate() == Aggregate.SUM;
    if (hasParts && addsUp && figure.value() != null && figure.qualifier() == Qualifier.EXACTLY) {
      wholes.add(figure);
    }
  }

  void finish(Consumer<Finding> findings) {
    for (Observation whole : wholes) {
      judge(whole, findings);
    }
  }

  private void judge(Observation whole, Consumer<Finding> findings) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean exact = true;
    int present = 0;
    int figures = 0;
    List<Territory> parts = definition.territories().childrenOf(whole.key().territory());
    for (Territory part : parts) {
      Optional<Total> total =
          sums.at(part.code(), whole.key().indicator(), whole.key().breakdown());
      BigDecimal value = total.map(Total::value).orElse(null);
      if (value != null) {
        present++;
        figures += total.get().figures();
        sum = sum.add(value);
        exact &= total.get().qualifier() == Qualifier.EXACTLY;
      }
    }
    int order = whole.value() == null ? 0 : compare(whole, whole.value(), sum, figures);
    boolean complete = exact && present == parts.size();
    if (present > 0 && (order < 0 || (complete && order > 0))) {
      findings.accept(finding(whole, sum, present, order > 0));
    }
  }

  private int compare(Observation whole, BigDecimal stated, BigDecimal sum, int figures) {
    BigDecimal tolerance = definition.indicators().get(whole.key().indicator()).tolerance();
    return Closeness.compare(stated, sum, figures, tolerance);
  }

  private Finding finding(Observation whole, BigDecimal sum, int parts, boolean isMore) {
    Phrase summed = Phrase.number(sum);
    return Finding.of(
            FindingCode.TOTAL_DIFFERS,
            whole.place(),
            subjects.of(whole.key()),
            summed.then(
                parts == 1
                    ? new Phrase(
                        ", la cifra dell'unico territorio che ne fa parte",
                        ", the figure of the only territory inside it")
                    : Phrase.of(
                        ", la somma di %d territori che ne fanno parte",
                        ", the sum of %d territories inside it", parts)),
            Subjects.value(whole),
            new Phrase(
                    "Correggere la cifra del tutto o quelle delle parti.",
                    "Correct the figure for the whole, or those for the parts.")
                .then(
                    isMore
                        ? new Phrase(
                            " Se non si sommano, scrivere 'aggregate: none' per l'indicatore in"
                                + " job.yaml; se sono arrotondate, 'tolerance'.",
                            " If they do not add up, write 'aggregate: none' for the indicator in"
                                + " job.yaml; if they are rounded, 'tolerance'.")
                        : Phrase.same("")))
        .about(About.figure(whole));
  }
}
