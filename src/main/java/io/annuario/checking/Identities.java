package io.annuario.checking;

import io.annuario.checking.RuleBook.CompiledRule;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the figures against the job's rules, in batches: the engine is made for many rows at once.
 */
final class Identities {

  /** Rows evaluated at once; a batch and its figures are what this check holds in memory. */
  private static final int BATCH = 2_000;

  private final RuleBook book;
  private final Subjects subjects;
  private final List<List<Map<String, Observation>>> waiting = new ArrayList<>();

  Identities(JobDefinition definition) {
    this.book = new RuleBook(definition);
    this.subjects = new Subjects(definition);
    book.rules().forEach(rule -> waiting.add(new ArrayList<>()));
  }

  /**
   * Takes the figures of one territory, period and breakdown. A rule applies where all that it
   * mentions is known exactly; where a figure is only a bound, a note says that it was not applied.
   */
  void judge(Map<String, Observation> figures, Consumer<Finding> findings) {
    for (int index = 0; index < book.rules().size(); index++) {
      CompiledRule rule = book.rules().get(index);
      List<Observation> mentioned = mentioned(rule, figures);
      if (mentioned.isEmpty()) {
        continue;
      }
      if (mentioned.stream().anyMatch(figure -> figure.qualifier() != Qualifier.EXACTLY)) {
        findings.accept(notApplicable(rule, mentioned));
        continue;
      }
      waiting.get(index).add(Map.copyOf(figures));
      if (waiting.get(index).size() >= BATCH) {
        flush(index, findings);
      }
    }
  }

  void finish(Consumer<Finding> findings) {
    for (int index = 0; index < waiting.size(); index++) {
      flush(index, findings);
    }
  }

  private void flush(int index, Consumer<Finding> findings) {
    List<Map<String, Observation>> rows = List.copyOf(waiting.get(index));
    waiting.get(index).clear();
    if (rows.isEmpty()) {
      return;
    }
    CompiledRule rule = book.rules().get(index);
    List<@Nullable Boolean> holds = book.holds(rule, rows);
    for (int row = 0; row < rows.size(); row++) {
      if (Boolean.FALSE.equals(holds.get(row))) {
        findings.accept(broken(rule, mentioned(rule, rows.get(row))));
      }
    }
  }

  /** The figures that a rule mentions, in its order; none unless all of them have a value. */
  private static List<Observation> mentioned(CompiledRule rule, Map<String, Observation> figures) {
    List<Observation> mentioned = new ArrayList<>();
    for (String indicator : rule.indicators()) {
      Observation figure = figures.get(indicator);
      if (figure == null || figure.value() == null) {
        return List.of();
      }
      mentioned.add(figure);
    }
    return mentioned;
  }

  private Finding broken(CompiledRule rule, List<Observation> figures) {
    return new Finding(
        FindingCode.RULE_BROKEN,
        rule.rule().severity(),
        figures.get(0).place(),
        subject(rule, figures),
        Phrase.same(rule.rule().check()),
        listing(figures),
        rule.rule().message());
  }

  private Finding notApplicable(CompiledRule rule, List<Observation> figures) {
    return Finding.of(
        FindingCode.RULE_NOT_APPLICABLE,
        figures.get(0).place(),
        subject(rule, figures),
        Phrase.same(rule.rule().check()),
        listing(figures),
        new Phrase(
            "La regola si applica solo a cifre esatte: nulla da fare.",
            "The rule applies to exact figures only: nothing to do."));
  }

  private Phrase subject(CompiledRule rule, List<Observation> figures) {
    String territory = subjects.territory(figures.get(0).key().territory());
    String id = rule.rule().id();
    return new Phrase(territory + ", regola '" + id + "'", territory + ", rule '" + id + "'");
  }

  /** Each figure with its cell, so that all of them can be looked at. */
  private Phrase listing(List<Observation> figures) {
    Phrase listing = Phrase.same("");
    Place first = figures.get(0).place();
    for (Observation figure : figures) {
      Phrase where = where(figure.place(), first);
      listing =
          listing
              .then(Phrase.same(listing.it().isEmpty() ? "" : "; "))
              .then(subjects.indicator(figure.key().indicator()))
              .then(Phrase.same(" "))
              .then(Subjects.value(figure))
              .then(Phrase.same(" ("))
              .then(where)
              .then(Phrase.same(")"));
    }
    return listing;
  }

  private static Phrase where(Place place, Place first) {
    boolean sameSheet =
        place.file().equals(first.file())
            && String.valueOf(place.sheet()).equals(String.valueOf(first.sheet()));
    return sameSheet && place.cell() != null ? Phrase.same(place.cell().toString()) : place.said();
  }
}
