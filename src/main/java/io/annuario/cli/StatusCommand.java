package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  public ExitCode act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    List<JobDefinition> definitions = new ArrayList<>();
    List<DefinitionRejected.Mistake> mistakes = new ArrayList<>();
    for (String name : job == null ? jobs.names() : List.of(job)) {
      try {
        definitions.add(jobs.read(name));
      } catch (DefinitionRejected rejected) {
        mistakes.addAll(rejected.mistakes());
      }
    }
    // One that is wrong does not hide the others.
    tell(console, jobs, definitions);
    if (!mistakes.isEmpty()) {
      throw new DefinitionRejected(mistakes);
    }
    return ExitCode.DONE;
  }

  private void tell(Console console, Jobs jobs, List<JobDefinition> definitions)
      throws DefinitionRejected, IOException {
    List<Map<String, @Nullable Object>> json = new ArrayList<>();
    try (Archive archive = Archive.open(console.environment(), options.folders())) {
      for (JobDefinition definition : definitions) {
        List<Chronicle> chronicles = new ArrayList<>();
        for (Edition edition : jobs.all(archive, definition)) {
          chronicles.add(archive.chronicle(definition, edition, LAST_RUNS));
        }
        if (options.json()) {
          json.add(
              ChronicleJson.job(
                  definition.name(), chronicles.stream().map(ChronicleJson::status).toList()));
        } else {
          Console talk = console.in(options.languageOr(definition.language()));
          chronicles.forEach(chronicle -> StatusTable.print(talk, chronicle));
        }
      }
    }
    if (options.json()) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>();
      all.put("jobs", json);
      console.out().println(Json.line(all));
    }
  }
}
