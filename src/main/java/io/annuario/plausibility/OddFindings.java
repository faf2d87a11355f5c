package io.annuario.plausibility;

import io.annuario.checking.Subjects;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what is odd into words: both values, and the smallest slip that would explain it. */
final class OddFindings {

  private static final int NAMED = 20;

  private static final Phrase OR_ACCEPT =
      new Phrase(
          "Correggere, o accettare il rilievo dicendo perché è giusto così.",
          "Correct it, or accept the query and say why it is right.");

  private final JobDefinition definition;
  private final Subjects subjects;
  private final String before;

  /**
   * @param before the name of the edition before; empty when there is none
   */
  OddFindings(JobDefinition definition, String before) {
    this.definition = definition;
    this.subjects = new Subjects(definition);
    this.before = before;
  }

  /**
   * One figure that is far from what is expected.
   *
   * @param alike others of the same territory and indicator that are off likewise
   */
  Finding odd(Doubt doubt, List<Doubt> alike) {
    Phrase got = Subjects.value(doubt.now());
    if (!alike.isEmpty()) {
      got =
          got.then(
              alike.size() == 1
                  ? new Phrase("; così anche 1 altra cifra: ", "; so is 1 more figure: ")
                  : Phrase.of(
                      "; così anche altre %d cifre: ", "; so are %d more figures: ", alike.size()));
      String separator = "";
      for (Doubt other : alike.subList(0, Math.min(NAMED, alike.size()))) {
        got = got.then(Phrase.same(separator)).then(subjects.ofAnywhere(other.track().key()));
        separator = "; ";
      }
    }
    return Finding.of(
        FindingCode.FIGURE_IMPLAUSIBLE,
        doubt.place(),
        subjects.of(doubt.track().key()),
        expected(doubt),
        got,
        remedy(Slip.of(doubt).question()));
  }

  private Phrase expected(Doubt doubt) {
    Phrase about = about(doubt.forecast().expected());
    if (!doubt.forecast().fromPast()) {
      return about.then(
          new Phrase(", a giudicare dagli altri territori", ", by the other territories"));
    }
    Observation last = doubt.track().last();
    return last == null || last.value() == null
        ? about.then(new Phrase(", dalle edizioni precedenti", ", by earlier editions"))
        : about.then(in(Subjects.value(last)));
  }

  /** " (12,947 in 2023)". */
  private Phrase in(Phrase value) {
    return Phrase.same(" (").then(value).then(Phrase.of(" nel %1$s)", " in %1$s)", before));
  }

  private static Phrase remedy(Phrase question) {
    return question.en().isEmpty() ? OR_ACCEPT : question.then(Phrase.same(" ")).then(OR_ACCEPT);
  }

  /** Three digits of it: more would look as if it were known. */
  private static Phrase about(double number) {
    return new Phrase("circa ", "about ").then(Phrase.number(rounded(number)));
  }

  private static BigDecimal rounded(double number) {
    BigDecimal three = BigDecimal.valueOf(number).round(new MathContext(3));
    return number >= 10 ? three.setScale(0, java.math.RoundingMode.HALF_UP) : three;
  }

  /** Figures that stood in the edition before. */
  Finding missing(Missing missing) {
    Observation first = missing.last().get(0);
    boolean isOne = missing.last().size() == 1;
    return Finding.of(
        FindingCode.FIGURE_MISSING,
        missing.place(),
        isOne ? subjects.of(first.key()) : Phrase.same(subjects.territory(first.key().territory())),
        isOne
            ? new Phrase("una cifra", "a figure").then(in(Subjects.value(first)))
            : Phrase.of(
                "cifre, come le %d del %s",
                "figures, like the %d of %s", missing.last().size(), before),
        new Phrase("nessuna", "none"),
        new Phrase(
            "Chiedere la cifra all'ufficio. Se non c'è nulla da dichiarare scriva 0, se il"
                + " dato non è disponibile n.d.; altrimenti accettare il rilievo.",
            "Ask the office for the figure. If there is nothing to report it writes 0, if it is"
                + " not available n/a; else accept the query."));
  }

  Finding moved(Extent extent, Effect effect) {
    return moved(Phrase.same(office(extent.first())), extent, effect);
  }

  Finding moved(String indicator, Extent extent, Effect effect) {
    return moved(
        Phrase.same(office(extent.first()) + ", ").then(subjects.indicator(indicator)),
        extent,
        effect);
  }

  private Finding moved(Phrase subject, Extent extent, Effect effect) {
    Phrase factor = Phrase.number(rounded(effect.factor()));
    return Finding.of(
        FindingCode.FIGURES_MOVED,
        extent.first().place(),
        subject,
        Phrase.of("cifre simili a quelle del %s", "figures like those of %s", before),
        Phrase.of("%d cifre, circa ", "%d figures, about ", extent.figures())
            .then(factor)
            .then(new Phrase(" volte quanto atteso", " times what is expected")),
        remedy(unit(effect.factor())));
  }

  private static Phrase unit(double factor) {
    double thousands = Math.log10(factor) / 3;
    boolean isUnit = Math.abs(Math.abs(thousands) - 1) < 0.15;
    if (isUnit) {
      return factor < 1 ? Slip.THOUSANDS.question() : Slip.UNITS.question();
    }
    return new Phrase("È cambiato che cosa si conta?", "Has what is counted changed?");
  }

  Finding sameReturn(Extent extent) {
    return same(
        Phrase.same(office(extent.first()))
            .then(new Phrase(", tutto il modello", ", whole return")),
        extent.first(),
        Phrase.of("%d cifre uguali", "%d figures equal", extent.figures()),
        new Phrase("È il modello dell'anno prima?", "Is it the return of the year before?"));
  }

  Finding sameLine(Extent extent) {
    return same(
        extent.said(),
        extent.first(),
        new Phrase("cifre uguali", "figures equal"),
        new Phrase("Sono state ricopiate?", "Were they copied?"));
  }

  private Finding same(Phrase subject, Observation first, Phrase equal, Phrase question) {
    return Finding.of(
        FindingCode.FIGURES_REPEATED,
        first.place(),
        subject,
        new Phrase("cifre nuove", "new figures"),
        equal.then(Phrase.of(" a quelle del %s", " to those of %s", before)),
        remedy(question));
  }

  Finding sameAsOther(Twins.Pair pair) {
    return Finding.of(
        FindingCode.FIGURES_REPEATED,
        pair.doubted().place(),
        Phrase.same(office(pair.doubted()))
            .then(new Phrase(", tutto il modello", ", whole return")),
        new Phrase("cifre proprie", "figures of its own"),
        Phrase.of("%d cifre uguali a quelle di ", "%d figures equal to those of ", pair.figures())
            .then(Phrase.same(office(pair.other()) + " ("))
            .then(Phrase.same(pair.other().place().file() + ")")),
        remedy(
            new Phrase(
                "Sono le cifre di un altro ufficio?", "Are they the figures of another office?")));
  }

  /**
   * @param exchanges of the same two kinds of figures in one return
   */
  Finding exchanged(List<Causes.Exchange> exchanges) {
    Causes.Exchange first = exchanges.get(0);
    Phrase got =
        Subjects.value(first.one().now())
            .then(new Phrase(" e ", " and "))
            .then(Subjects.value(first.other().now()))
            .then(Phrase.of(" (cella %1$s)", " (cell %1$s)", String.valueOf(first.other().cell())));
    int more = exchanges.size() - 1;
    if (more > 0) {
      got =
          got.then(
                  more == 1
                      ? new Phrase("; così in 1 altro territorio, ", "; so in 1 more territory, ")
                      : Phrase.of(
                          "; così in altri %d territori, ", "; so in %d more territories, ", more))
              .then(
                  Phrase.same(
                      exchanges.stream()
                          .skip(1)
                          .limit(NAMED / 2 - 1)
                          .map(one -> one.one().cell() + ", " + one.other().cell())
                          .collect(Collectors.joining(", "))));
    }
    return Finding.of(
        FindingCode.FIGURES_MISPLACED,
        first.one().place(),
        subjects
            .of(first.one().track().key())
            .then(new Phrase(" e ", " and "))
            .then(subjects.ofAnywhere(first.other().track().key())),
        about(first.one().forecast().expected())
            .then(new Phrase(" e ", " and "))
            .then(Phrase.number(rounded(first.other().forecast().expected()))),
        got,
        remedy(new Phrase("Sono scambiate?", "Are they exchanged?")));
  }

  Finding shifted(Causes.Shift shift) {
    Extent extent = Extent.of(shift.moved().stream().map(Doubt::now).toList());
    return Finding.of(
        FindingCode.FIGURES_MISPLACED,
        extent.first().place(),
        extent.said(),
        Phrase.of("cifre simili a quelle del %s", "figures like those of %s", before),
        shift.isRow()
            ? shift.ahead()
                ? new Phrase(
                    "cifre che starebbero bene una colonna più a sinistra",
                    "figures that would be right one column further left")
                : new Phrase(
                    "cifre che starebbero bene una colonna più a destra",
                    "figures that would be right one column further right")
            : shift.ahead()
                ? new Phrase(
                    "cifre che starebbero bene una riga più in alto",
                    "figures that would be right one row further up")
                : new Phrase(
                    "cifre che starebbero bene una riga più in basso",
                    "figures that would be right one row further down"),
        remedy(new Phrase("Sono slittate?", "Have they slipped?")));
  }

  private String office(Observation figure) {
    return definition.offices().find(figure.office()).map(Office::name).orElse(figure.office());
  }
}
