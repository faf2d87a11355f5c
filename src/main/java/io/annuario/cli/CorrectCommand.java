package io.annuario.cli;

import io.annuario.definition.CorrectedFigure;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Ending;
import io.annuario.job.NewCorrection;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a figure in the place of one that an office sent, for the next run. */
@Command(name = "correct", mixinStandardHelpOptions = true)
final class CorrectCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--territory", paramLabel = "CODE", required = true)
  private String territory = "";

  @Option(names = "--indicator", paramLabel = "CODE", required = true)
  private String indicator = "";

  @Option(names = "--breakdown", paramLabel = "DIMENSION=CATEGORY")
  private String breakdown = "";

  @Option(names = "--period", paramLabel = "PERIOD")
  private String period = "";

  @Option(names = "--new", paramLabel = "FIGURE", required = true)
  private String published = "";

  @Option(names = "--old", paramLabel = "FIGURE")
  private @Nullable String sent;

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  @Option(names = "--source", paramLabel = "TEXT")
  private String source = "";

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    EditionLife.requireText("--reason", reason);
    EditionLife.requireText("--by", by);
    return arguments.act(console, this::correct);
  }

  private Ending correct(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Edition edition = jobs.edition(definition, arguments.year());
    NewCorrection correction = new NewCorrection(definition, edition, arguments.folders());
    NewCorrection.Written written = correction.write(fields());
    if (arguments.json()) {
      talk.json(CorrectedJson.of(edition, written.figure(), correction.file()));
      return Ending.DONE;
    }
    CorrectedFigure figure = written.figure();
    talk.result(
        written
            .place()
            .said()
            .then(Phrase.same(": "))
            .then(
                figure.sent().isEmpty()
                    ? new Phrase("nessun numero", "no number")
                    : Phrase.same(figure.sent()))
            .then(new Phrase(" diventa ", " becomes "))
            .then(Phrase.same(published.strip())));
    talk.result(
        Phrase.of(
            "Scritto in %s; vale dalla prossima esecuzione: ./annuario run %s --year %s",
            "Written to %s; it holds from the next run on: ./annuario run %s --year %s",
            correction.file(),
            edition.job(),
            edition.name()));
    return Ending.DONE;
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    fields.put("territory", territory.strip());
    fields.put("indicator", indicator.strip());
    fields.put("breakdown", breakdown.strip());
    fields.put("period", period.strip());
    fields.put("new", published.strip());
    fields.put("reason", reason.strip());
    fields.put("by", by.strip());
    fields.put("source", source.strip());
    if (sent != null) {
      fields.put("old", sent.strip());
    }
    return fields;
  }
}
