package io.annuario.checking;

import io.annuario.consolidation.Wholes.Whole;
import io.annuario.definition.Counting;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Months, quarters and halves beside their year: what was sent for the year must be what they make,
 * and where some of them are missing that is said, an office at a time.
 */
final class WholeAgainstPeriods {

  private final JobDefinition definition;
  private final Edition edition;
  private final Subjects subjects;
  private final Map<Incomplete, Lacking> incomplete = new LinkedHashMap<>();

  /** Series of an office that go without the same parts. */
  private record Incomplete(String office, Counting.Every every, List<Period> missing) {}

  private static final class Lacking {
    private final Set<String> indicators = new TreeSet<>();
    private final Place first;

    Lacking(Place first) {
      this.first = first;
    }
  }

  WholeAgainstPeriods(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
    this.subjects = new Subjects(definition);
  }

  void judge(Whole whole, Consumer<Finding> findings) {
    Observation made = whole.made();
    Indicator indicator = definition.indicators().get(made.key().indicator());
    Observation stated = whole.stated();
    if (stated != null && !agree(stated, made, whole.known(), indicator)) {
      findings.accept(differs(stated, made, indicator, whole.missing()));
    }
    if (stated == null && !whole.missing().isEmpty()) {
      Lacking lacking =
          incomplete.computeIfAbsent(
              new Incomplete(made.office(), indicator.counting().every(), whole.missing()),
              series -> new Lacking(made.place()));
      lacking.indicators.add(indicator.code());
    }
  }

  /** Whether both can be true; what is not known exactly leaves room in its direction. */
  private static boolean agree(
      Observation stated, Observation made, Qualifier known, Indicator indicator) {
    BigDecimal value = stated.value();
    BigDecimal sum = made.value();
    if (value == null || sum == null || stated.qualifier() != Qualifier.EXACTLY) {
      return true;
    }
    int order = Closeness.compare(value, sum, 1, indicator.tolerance());
    return switch (known) {
      case EXACTLY -> order == 0;
      case AT_LEAST, MORE_THAN -> order >= 0;
      case AT_MOST, LESS_THAN -> order <= 0;
      case ABOUT -> true;
    };
  }

  private Finding differs(
      Observation stated, Observation made, Indicator indicator, List<Period> missing) {
    int came = indicator.counting().parts(edition.period()).size() - missing.size();
    Phrase parts = Phrase.of("%d ", "%d ", came).then(parts(indicator.counting().every(), came));
    Phrase how =
        switch (indicator.counting().over()) {
          case SUM -> new Phrase(", la somma di ", ", the sum of ").then(parts);
          case LAST ->
              new Phrase(", la cifra dell'ultimo periodo", ", the figure of the last period");
          case MEAN -> new Phrase(", la media di ", ", the mean of ").then(parts);
        };
    return Finding.of(
            FindingCode.TOTAL_DIFFERS,
            stated.place(),
            subjects.of(stated.key()),
            Subjects.value(made).then(how),
            Subjects.value(stated),
            new Phrase(
                "Correggere la cifra dell'intero periodo o quelle delle sue parti.",
                "Correct the figure of the whole period, or those of its parts."))
        .about(About.figure(stated).by("periods"));
  }

  /** What is to be said when all figures have been seen. */
  void finish(Consumer<Finding> findings) {
    incomplete.forEach((series, lacking) -> findings.accept(missing(series, lacking)));
  }

  private Finding missing(Incomplete series, Lacking lacking) {
    int all = new Counting(series.every(), Counting.Over.SUM).parts(edition.period()).size();
    String named = series.missing().stream().map(Period::label).collect(Collectors.joining(", "));
    int came = all - series.missing().size();
    String only = lacking.indicators.size() == 1 ? lacking.indicators.iterator().next() : null;
    return Finding.of(
            FindingCode.PERIODS_MISSING,
            lacking.first,
            Phrase.same(name(series.office())).then(counted(only, lacking.indicators.size())),
            Phrase.of("%d ", "%d ", all).then(parts(series.every(), all)),
            Phrase.of("%d, senza %s", "%d, without %s", came, named),
            new Phrase(
                "Chiedere all'ufficio le cifre che mancano: fino ad allora la somma è un limite"
                    + " inferiore, e l'ultimo valore o la media non si conoscono.",
                "Ask the office for the missing figures: until then a sum is a lower bound, and a"
                    + " last value or a mean is not known."))
        .about(about(series, only).worth(named));
  }

  private static About about(Incomplete series, @Nullable String only) {
    About office = About.office(series.office()).by(series.every().name());
    return only == null ? office : office.counting(only);
  }

  private Phrase counted(@Nullable String only, int indicators) {
    return only == null
        ? Phrase.of(", %d indicatori", ", %d indicators", indicators)
        : Phrase.same(", ").then(subjects.indicator(only));
  }

  private static Phrase parts(Counting.Every every, int count) {
    boolean isOne = count == 1;
    return switch (every) {
      case YEAR -> isOne ? new Phrase("anno", "year") : new Phrase("anni", "years");
      case HALF_YEAR ->
          isOne ? new Phrase("semestre", "half-year") : new Phrase("semestri", "half-years");
      case QUARTER ->
          isOne ? new Phrase("trimestre", "quarter") : new Phrase("trimestri", "quarters");
      case MONTH -> isOne ? new Phrase("mese", "month") : new Phrase("mesi", "months");
    };
  }

  private String name(String office) {
    return definition.offices().find(office).map(Office::name).orElse(office);
  }
}
