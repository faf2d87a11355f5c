package io.annuario.cli;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.job.Differences;
import io.annuario.observation.Key;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Revision;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Differences for people: the greatest change first. */
final class DifferencesTable {

  private final Console talk;
  private final JobDefinition definition;
  private final Edition edition;

  DifferencesTable(Console talk, JobDefinition definition, Edition edition) {
    this.talk = talk;
    this.definition = definition;
    this.edition = edition;
  }

  void print(int from, int to, Differences found) {
    List<Revision> differences = found.revisions();
    String name = edition.job() + " " + edition.name();
    talk.result(
        Phrase.of("%s, dalla versione %d alla %d: ", "%s, vintage %d to %d: ", name, from, to)
            .then(
                Counted.count(
                    differences.size(),
                    new Phrase("cifra cambiata", "figure changed"),
                    new Phrase("cifre cambiate", "figures changed"))));
    print(differences);
    if (found.hidden() > 0) {
      talk.result(
          Counted.count(
                  found.hidden(),
                  new Phrase("cifra protetta", "protected figure"),
                  new Phrase("cifre protette", "protected figures"))
              .then(
                  new Phrase(
                      ": non si dice se è cambiato qualcosa",
                      ": it is not said whether anything changed")));
    }
  }

  /** The figures alone, with a heading; nothing where there are none. */
  void print(List<Revision> differences) {
    if (differences.isEmpty()) {
      return;
    }
    Columns table = new Columns("lrrrrl");
    table.line(
        talk.say(new Phrase("cifra", "figure")),
        talk.say(new Phrase("prima", "old")),
        talk.say(new Phrase("dopo", "new")),
        talk.say(new Phrase("differenza", "change")),
        "%",
        talk.say(new Phrase("da", "from")));
    for (Revision difference : differences) {
      table.line(
          figure(difference.key()),
          value(difference.before()),
          value(difference.after()),
          signed(difference.change()),
          difference.percent() == null ? "" : signed(difference.percent()),
          talk.say(difference.cause().said()));
    }
    table.print(talk.out(), "  ");
  }

  /** Territory, indicator, breakdown, and the period where it is not the edition's. */
  private String figure(Key key) {
    String territory =
        definition.territories().find(key.territory()).map(Territory::name).orElse(key.territory());
    String indicator =
        definition
            .indicators()
            .find(key.indicator())
            .map(Indicator::name)
            .map(talk::say)
            .orElse(key.indicator());
    String breakdown = key.breakdown().isNone() ? "" : ", " + key.breakdown().code();
    String period = key.period().equals(edition.period()) ? "" : ", " + key.period().label();
    return territory + ", " + indicator + breakdown + period;
  }

  /** A dash where there is no such figure, the sign of its status where it has no value. */
  private String value(Revision.@Nullable Published side) {
    if (side == null) {
      return "–";
    }
    if (side.value() == null) {
      return side.status().name();
    }
    String sign = side.qualifier() == Qualifier.EXACTLY ? "" : side.qualifier().sign() + " ";
    return sign + talk.say(Phrase.number(side.value()));
  }

  private String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + talk.say(Phrase.number(change));
  }
}
