package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how far editions have come, how the last runs ended, and who has not sent a return. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Action {

  private static final int LAST_RUNS = 5;

  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "JOB", arity = "0..1")
  private @Nullable String job;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    Jobs.Several definitions = jobs.read(job == null ? jobs.names() : List.of(job));
    tell(console, jobs, definitions);
    definitions.requireAllGood();
    return Ending.DONE;
  }

  private void tell(Console console, Jobs jobs, Jobs.Several definitions)
      throws DefinitionRejected, IOException {
    List<JsonObject.Status.JobStatus> json = new ArrayList<>();
    try (Archive archive = Archive.openToAsk(console.environment(), options.folders())) {
      console.talkIf(archive.remark());
      for (JobDefinition definition : definitions.good()) {
        List<Chronicle> chronicles = new ArrayList<>();
        for (Edition edition : jobs.all(archive, definition)) {
          chronicles.add(archive.chronicle(definition, edition, LAST_RUNS));
        }
        if (options.json()) {
          json.add(
              new JsonObject.Status.JobStatus(
                  definition.name(),
                  chronicles.stream().map(JsonObject.Status.EditionStatus::of).toList()));
        } else {
          Console talk = console.about(definition);
          chronicles.forEach(chronicle -> StatusTable.print(talk, chronicle));
        }
      }
    }
    if (options.json()) {
      Phrase wrong = definitions.wrong();
      console.json(
          new JsonObject.Status(
              json, wrong == null ? null : RunJson.Message.of(Ending.USAGE, wrong)));
    }
  }
}
