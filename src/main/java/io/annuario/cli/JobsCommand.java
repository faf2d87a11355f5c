package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Ending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the jobs with their titles; those whose definition is wrong do not hide the others. */
@Command(name = "jobs", mixinStandardHelpOptions = true)
final class JobsCommand implements Action {

  @Mixin private Options options = new Options();

  @Override
  public Ending act(Console console) throws DefinitionRejected {
    Jobs jobs = new Jobs(options.folders());
    Jobs.Several definitions = jobs.read(jobs.names());
    Columns table = new Columns("ll");
    for (JobDefinition job : definitions.good()) {
      if (options.json()) {
        console.json(new JsonObject.Job(job.name(), job.title()));
      } else {
        table.line(job.name(), console.say(job.title()));
      }
    }
    table.print(console.out(), "");
    definitions.requireAllGood();
    return Ending.DONE;
  }
}
