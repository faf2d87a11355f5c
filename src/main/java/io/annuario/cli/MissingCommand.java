package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.AbsentOffices;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists who has not sent a return, and writes what to send them; it sends nothing itself. */
@Command(
    name = "missing",
    mixinStandardHelpOptions = true,
    modelTransformer = EditionArguments.YearMayBeLeftOut.class)
final class MissingCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return arguments.act(console, this::tell);
  }

  private Ending tell(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    String year =
        arguments.yearIfGiven().isPresent()
            ? arguments.year()
            : EditionWord.latest(jobs, definition);
    Edition edition = jobs.edition(definition, year);
    AbsentOffices absent =
        new AbsentOffices(
            definition,
            edition,
            jobs.definitions().acceptedQueries(edition, jobs.input()),
            arguments.folders());
    absent.write(DueDay.today());
    if (arguments.json()) {
      talk.json(MissingJson.of(edition, absent));
    } else {
      print(talk, edition, absent);
    }
    boolean isComplete = absent.absences().stream().allMatch(AbsentOffices.Absence::accepted);
    return isComplete ? Ending.DONE : Ending.INCOMPLETE;
  }

  private static void print(Console talk, Edition edition, AbsentOffices absent) {
    LocalDate due = edition.intake().due();
    Phrase name = Phrase.same(edition.job() + " " + edition.name() + ": ");
    Phrase count =
        absent.absences().isEmpty()
            ? new Phrase("tutti hanno inviato", "everybody has sent a return")
            : Counted.count(
                absent.absences().size(),
                new Phrase("ufficio non ha inviato nulla", "office has sent nothing"),
                new Phrase("uffici non hanno inviato nulla", "offices have sent nothing"));
    talk.result(
        name.then(count)
            .then(due == null ? Phrase.same("") : Phrase.same(", ").then(DueDay.said(due))));
    for (AbsentOffices.Absence one : absent.absences()) {
      talk.result(
          Phrase.same("  " + one.office().name() + ": ")
              .then(
                  one.accepted()
                      ? new Phrase("assenza accettata", "absence accepted")
                      : Phrase.same(Json.path(absent.letter(one.office())))));
    }
    for (String file : absent.unrecognised()) {
      talk.result(
          Phrase.same("  " + file + ": ")
              .then(new Phrase("di chi sia non si sa", "nobody knows whose it is")));
    }
  }
}
