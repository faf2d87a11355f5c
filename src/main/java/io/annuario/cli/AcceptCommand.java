package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.ListedFinding;
import io.annuario.job.Answers;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers for queries of the last run, by their ids. */
@Command(name = "accept", mixinStandardHelpOptions = true)
final class AcceptCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID")
  private List<String> ids = List.of();

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    EditionLife.requireText("--reason", reason);
    EditionLife.requireText("--by", by);
    return arguments.act(console, this::accept);
  }

  private Ending accept(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Edition edition = jobs.edition(definition, arguments.year());
    Answers answers = new Answers(arguments.folders(), edition);
    List<ListedFinding> accepted = answers.accept(ids, reason.strip(), by.strip());
    if (arguments.json()) {
      List<String> written = accepted.stream().map(ListedFinding::id).toList();
      talk.json(new JsonObject.Accepted(edition.job(), edition.name(), written, answers.file()));
      return Ending.DONE;
    }
    for (ListedFinding one : accepted) {
      talk.result(
          Phrase.same(one.id() + ", " + one.subject())
              .then(new Phrase(": accettato", ": accepted")));
    }
    talk.result(
        Phrase.of(
            "Scritto in %s; vale dalla prossima esecuzione: ./annuario run %s --year %s",
            "Written to %s; it holds from the next run on: ./annuario run %s --year %s",
            answers.file(),
            edition.job(),
            edition.name()));
    return Ending.DONE;
  }
}
