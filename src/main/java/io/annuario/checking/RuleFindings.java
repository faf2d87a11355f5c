package io.annuario.checking;

import io.annuario.checking.Identities.Row;
import io.annuario.checking.RuleBook.CompiledRule;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what became of a rule. */
final class RuleFindings {

  private static final Phrase NEARLY =
      new Phrase(
          ", a meno di un miliardesimo di quanto danno le sue funzioni",
          ", but for a billionth of what its functions give");

  private final JobDefinition definition;
  private final Subjects subjects;

  RuleFindings(JobDefinition definition) {
    this.definition = definition;
    this.subjects = new Subjects(definition);
  }

  Finding broken(CompiledRule rule, Row row) {
    return new Finding(
        FindingCode.RULE_BROKEN,
        rule.rule().severity(),
        place(row),
        subject(rule, row),
        expected(rule),
        listing(rule, row),
        rule.rule().message(),
        about(rule, row));
  }

  Finding withoutResult(CompiledRule rule, Row row, Phrase why) {
    return new Finding(
        FindingCode.RULE_WITHOUT_RESULT,
        rule.rule().severity(),
        place(row),
        subject(rule, row),
        expected(rule),
        listing(rule, row).then(Phrase.same(": ")).then(why),
        new Phrase(
            "La regola non ha risultato per queste cifre: correggere le cifre, oppure la regola in"
                + " job.yaml.",
            "The rule has no result for these figures: correct the figures, or the rule in"
                + " job.yaml."),
        about(rule, row));
  }

  /** Why a rule fails where it must not be without figures. */
  Phrase missing(List<String> names) {
    Phrase said = Phrase.same(String.join(", ", names));
    return new Phrase("manca ", "missing: ").then(said);
  }

  Finding notApplicable(CompiledRule rule, Row row) {
    return Finding.of(
            FindingCode.RULE_NOT_APPLICABLE,
            place(row),
            subject(rule, row),
            definition.indicators().named(rule.rule().check()),
            listing(rule, row),
            new Phrase(
                "La regola si applica solo a cifre esatte: nulla da fare.",
                "The rule applies to exact figures only: nothing to do."))
        .about(about(rule, row));
  }

  /** All the figures that the rule compares are its value, or its only one: none may move. */
  private static About about(CompiledRule rule, Row row) {
    Stream<String> figures =
        row.figures().values().stream()
            .map(figure -> figure.key().indicator() + "=" + About.value(figure));
    Stream<String> others =
        row.others().entrySet().stream()
            .map(other -> other.getKey() + "=" + About.plain(other.getValue()));
    About about = About.figure(first(row)).by(rule.rule().id());
    if (row.figures().size() == 1 && row.others().isEmpty()) {
      return about;
    }
    return about.worth(Stream.concat(figures, others).collect(Collectors.joining(";")));
  }

  private Phrase expected(CompiledRule rule) {
    Phrase check = rule.rule().said(definition.indicators());
    return rule.isComputed() ? check.then(NEARLY) : check;
  }

  /** The same as an error, because so many offices break the rule. */
  Finding grave(Finding finding, int most) {
    return new Finding(
        finding.code(),
        Severity.ERROR,
        finding.place(),
        finding.subject(),
        finding
            .expected()
            .then(
                Phrase.of(
                    " (la violano più di %d uffici)", " (more than %d offices break it)", most)),
        finding.got(),
        finding.remedy(),
        finding.about());
  }

  private static Place place(Row row) {
    return first(row).place();
  }

  private static Observation first(Row row) {
    return row.figures().values().iterator().next();
  }

  private Phrase subject(CompiledRule rule, Row row) {
    String territory = subjects.territory(first(row).key().territory());
    String id = rule.rule().id();
    return new Phrase(territory + ", regola '" + id + "'", territory + ", rule '" + id + "'");
  }

  /** Each figure with its cell, so that all of them can be looked at. */
  private Phrase listing(CompiledRule rule, Row row) {
    Phrase listing = Phrase.same("");
    Place first = place(row);
    for (Observation figure : row.figures().values()) {
      listing =
          listing
              .then(Phrase.same(listing.it().isEmpty() ? "" : "; "))
              .then(subjects.indicator(figure.key().indicator()))
              .then(Phrase.same(" "))
              .then(Subjects.value(figure))
              .then(Phrase.same(" ("))
              .then(where(figure.place(), first))
              .then(Phrase.same(")"));
    }
    for (Map.Entry<String, BigDecimal> other : row.others().entrySet()) {
      listing =
          listing
              .then(Phrase.same("; "))
              .then(definition.indicators().named(other.getKey()))
              .then(Phrase.same(" "))
              .then(Phrase.number(other.getValue()));
    }
    for (Attribute one : rule.reading().attributes()) {
      String said = "; " + one.written() + " " + one.text(first(row), definition);
      listing = listing.then(Phrase.same(said.stripTrailing()));
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
