package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at all that a run needs of the machine and of the folders, and says what to do. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Action {

  private static final Phrase GOOD = new Phrase("bene", "good");
  private static final Phrase BAD = new Phrase("MALE", "BAD");

  @Mixin private Options options = new Options();

  @Override
  public Ending act(Console console) {
    Console talk = console.in(options.languageOr(console.language()));
    List<Symptom> symptoms = new Examination(options.folders(), talk.environment()).all();
    Ending ending =
        symptoms.stream()
            .map(Symptom::ending)
            .filter(one -> one != Ending.DONE)
            .findFirst()
            .orElse(Ending.DONE);
    if (options.json()) {
      talk.json(DoctorJson.of(symptoms, ending));
      return ending;
    }
    for (Symptom one : symptoms) {
      talk.result(
          Phrase.same(
              Wrapped.beside(
                  String.format(
                      Locale.ROOT,
                      "%-5s %-12s ",
                      talk.say(one.ending() == Ending.DONE ? GOOD : BAD),
                      talk.say(one.about())),
                  talk.say(one.said()),
                  Wrapped.USUAL)));
    }
    return ending;
  }
}
