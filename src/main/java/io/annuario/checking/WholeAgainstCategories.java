package io.annuario.checking;

import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.About;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure for everyone beside figures by age or by sex of the same territory, from whatever table
 * or return: it can never be less than they are together, and is their sum where they exhaust their
 * dimension.
 */
final class WholeAgainstCategories {

  /** More cells than these are not told one by one. */
  private static final int NAMED = 10;

  private final JobDefinition definition;
  private final Subjects subjects;

  /** The figures of one territory and period; of the same key the first one. */
  private final Map<String, Map<Breakdown, Observation>> together = new LinkedHashMap<>();

  private @Nullable Key subject;

  WholeAgainstCategories(JobDefinition definition) {
    this.definition = definition;
    this.subjects = new Subjects(definition);
  }

  /** Takes the next figure, in the order of territories and periods. */
  void add(Observation figure, Consumer<Finding> findings) {
    Key key = figure.key();
    if (subject != null
        && !(subject.territory().equals(key.territory())
            && subject.period().equals(key.period()))) {
      finish(findings);
    }
    subject = key;
    if (definition.indicators().get(key.indicator()).aggregate() == Aggregate.SUM) {
      together
          .computeIfAbsent(key.indicator(), code -> new LinkedHashMap<>())
          .putIfAbsent(key.breakdown(), figure);
    }
  }

  /** Judges the last territory. */
  void finish(Consumer<Finding> findings) {
    for (Map<Breakdown, Observation> figures : together.values()) {
      if (figures.size() > 1) {
        figures.values().forEach(whole -> judge(whole, figures, findings));
      }
    }
    together.clear();
  }

  private void judge(
      Observation whole, Map<Breakdown, Observation> figures, Consumer<Finding> findings) {
    for (Dimension dimension : definition.dimensions()) {
      Breakdown breakdown = whole.key().breakdown();
      if (breakdown.categories().containsKey(dimension.code()) || !isBound(whole, false)) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      List<Observation> counted = new ArrayList<>();
      boolean exact = dimension.complete() && whole.qualifier() == Qualifier.EXACTLY;
      for (Dimension.Category category : dimension.categories()) {
        Observation part = figures.get(breakdown.with(dimension.code(), category.code()));
        if (part != null && isBound(part, true) && part.value() != null) {
          sum = sum.add(part.value());
          counted.add(part);
          exact &= part.qualifier() == Qualifier.EXACTLY;
        } else {
          exact &= part != null && part.status() == ObservationStatus.M;
        }
      }
      int order =
          whole.value() == null
              ? 0
              : Closeness.compare(
                  whole.value(), sum, counted.size(), toleranceOf(whole, dimension));
      if (!counted.isEmpty() && (order < 0 || (exact && order > 0))) {
        findings.accept(finding(whole, dimension, sum, counted, exact));
      }
    }
  }

  private BigDecimal toleranceOf(Observation whole, Dimension dimension) {
    return definition
        .indicators()
        .get(whole.key().indicator())
        .tolerance()
        .max(dimension.tolerance());
  }

  /** Whether the true count is known to be at least, or at most, the figure. */
  private static boolean isBound(Observation figure, boolean below) {
    Qualifier qualifier = figure.qualifier();
    return figure.value() != null
        && (qualifier == Qualifier.EXACTLY
            || (below ? qualifier.isLowerBound() : qualifier.isUpperBound()));
  }

  private Finding finding(
      Observation whole,
      Dimension dimension,
      BigDecimal sum,
      List<Observation> categories,
      boolean exact) {
    Phrase summed = Phrase.number(sum);
    String it = exact ? "" : "almeno ";
    String en = exact ? "" : "at least ";
    return Finding.of(
            FindingCode.TOTAL_DIFFERS,
            whole.place(),
            subjects.of(whole.key()),
            new Phrase(it + summed.it(), en + summed.en())
                .then(
                    categories.size() == 1
                        ? new Phrase(
                            ", la cifra di una categoria di ", ", the figure of 1 category of ")
                        : Phrase.of(
                            ", la somma di %d categorie di ",
                            ", the sum of %d categories of ", categories.size()))
                .then(dimension.name())
                .then(cells(whole, categories)),
            Subjects.value(whole),
            new Phrase(
                "Correggere la cifra del tutto o quelle delle categorie. Se le categorie non"
                    + " esauriscono la dimensione, dirlo con 'complete: false' in job.yaml; se le"
                    + " cifre sono arrotondate, con 'tolerance'.",
                "Correct the figure for the whole, or those for the categories. If the categories"
                    + " do not exhaust the dimension, say 'complete: false' in job.yaml; if figures"
                    + " are rounded, 'tolerance'."))
        .about(About.figure(whole).by(dimension.code()));
  }

  /** Where the categories stand, if on the sheet of the whole: any of them may be wrong. */
  private static Phrase cells(Observation whole, List<Observation> categories) {
    Place place = whole.place();
    boolean areBeside =
        categories.stream()
            .allMatch(
                part ->
                    part.place().cell() != null
                        && part.place().file().equals(place.file())
                        && Objects.equals(part.place().sheet(), place.sheet()));
    return areBeside && categories.size() <= NAMED
        ? Phrase.same(
            categories.stream()
                .map(part -> String.valueOf(part.place().cell()))
                .collect(Collectors.joining(", ", " (", ")")))
        : Phrase.same("");
  }
}
