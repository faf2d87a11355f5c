package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.JobDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the jobs with their titles; those whose definition is wrong do not hide the others. */
@Command(name = "jobs", mixinStandardHelpOptions = true)
final class JobsCommand implements Action {

  @Mixin private Options options = new Options();

  @Override
  public ExitCode act(Console console) throws DefinitionRejected {
    Jobs jobs = new Jobs(options.folders());
    List<JobDefinition> definitions = new ArrayList<>();
    List<DefinitionRejected.Mistake> mistakes = new ArrayList<>();
    for (String name : jobs.names()) {
      try {
        definitions.add(jobs.read(name));
      } catch (DefinitionRejected rejected) {
        mistakes.addAll(rejected.mistakes());
      }
    }
    int width = definitions.stream().mapToInt(job -> job.name().length()).max().orElse(0);
    for (JobDefinition job : definitions) {
      console
          .out()
          .println(
              options.json()
                  ? Json.line(json(job))
                  : String.format(
                      Locale.ROOT,
                      "%-" + width + "s  %s",
                      job.name(),
                      job.title().in(console.language())));
    }
    if (!mistakes.isEmpty()) {
      throw new DefinitionRejected(mistakes);
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> json(JobDefinition job) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("job", job.name());
    json.put("title", job.title());
    return json;
  }
}
