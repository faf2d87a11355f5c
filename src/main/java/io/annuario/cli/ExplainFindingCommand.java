package io.annuario.cli;

import io.annuario.definition.Likeness;
import io.annuario.job.Ending;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a kind of finding means, with an example. */
@Command(name = "explain-finding", mixinStandardHelpOptions = true)
final class ExplainFindingCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "CODE")
  private String code = "";

  @Override
  public Ending act(Console console) {
    Console talk = console.in(options.languageOr(console.language()));
    // An id begins with its code.
    String name = code.toUpperCase(Locale.ROOT).replaceFirst("-.*", "");
    List<String> known = Stream.of(FindingCode.values()).map(Enum::name).toList();
    if (!known.contains(name)) {
      List<String> near = Likeness.among(name, known);
      throw new Mistake(
          Phrase.of(
                  "'%s' non è il codice di un rilievo.", "'%s' is not the code of a finding.", code)
              .then(
                  near.isEmpty()
                      ? new Phrase(" Sono in docs/findings.md.", " They are in docs/findings.md.")
                      : new Phrase(" Forse: ", " Perhaps: ")
                          .then(Phrase.same(String.join(", ", near) + "."))));
    }
    FindingCode found = FindingCode.valueOf(name);
    FindingMeaning meaning = FindingMeaning.of(found);
    if (options.json()) {
      talk.json(
          new JsonObject.Meaning(found, found.severity(), meaning.plain(), meaning.example()));
      return Ending.DONE;
    }
    talk.result(
        Phrase.same(name + ": ")
            .then(found.severity().said())
            .then(Phrase.same("\n\n"))
            .then(meaning.plain())
            .then(new Phrase("\n\nPer esempio:\n  ", "\n\nFor example:\n  "))
            .then(meaning.example()));
    return Ending.DONE;
  }
}
