package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Ending;
import io.annuario.job.FileCheck;
import io.annuario.job.RunStopped;
import io.annuario.observation.Phrase;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the jobs with their titles; those whose definition is wrong do not hide the others. */
@Command(name = "jobs", mixinStandardHelpOptions = true)
final class JobsCommand implements Action {

  @Mixin private Options options = new Options();

  @Option(names = "--check")
  private boolean check;

  @Override
  public Ending act(Console console) throws DefinitionRejected {
    Jobs jobs = new Jobs(options.folders());
    if (check) {
      return check(console, jobs);
    }
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

  /** Judges each definition, with its rules, and runs nothing. */
  private Ending check(Console console, Jobs jobs) throws DefinitionRejected {
    boolean good = true;
    for (String name : jobs.names()) {
      List<Phrase> mistakes = mistakes(jobs, name);
      good &= mistakes.isEmpty();
      if (options.json()) {
        console.json(new JobCheckedJson(name, mistakes.isEmpty(), mistakes));
        continue;
      }
      console.result(
          Phrase.same(name + ": ")
              .then(
                  mistakes.isEmpty()
                      ? new Phrase("va bene", "good")
                      : Counted.count(
                          mistakes.size(),
                          new Phrase("errore", "mistake"),
                          new Phrase("errori", "mistakes"))));
      mistakes.forEach(one -> console.result(Phrase.same("  ").then(one)));
    }
    return good ? Ending.DONE : Ending.BLOCKED;
  }

  private static List<Phrase> mistakes(Jobs jobs, String name) {
    try {
      new FileCheck(jobs.read(name));
      return List.of();
    } catch (DefinitionRejected rejected) {
      return rejected.mistakes().stream().map(it -> it.said()).toList();
    } catch (RunStopped rules) {
      return List.of(rules.said());
    }
  }
}
