package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Ending;
import io.annuario.job.Folders;
import io.annuario.observation.Language;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command about an edition accepts: a job, the edition, and what every command does. */
final class EditionArguments {

  private static final String YEAR = "--year";

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "JOB")
  private String job = "";

  @Option(
      names = {YEAR, "--edition"},
      paramLabel = "YEAR",
      required = true)
  private @Nullable String year;

  /** For commands that find out by themselves which edition is meant, or that mean all of them. */
  static final class YearMayBeLeftOut implements IModelTransformer {

    @Override
    public CommandSpec transform(CommandSpec command) {
      OptionSpec year = command.findOption(YEAR);
      command.remove(year);
      return command.addOption(OptionSpec.builder(year).required(false).build());
    }
  }

  /** What is to be done about a job whose definition can be read. */
  @FunctionalInterface
  interface Request {
    Ending act(Console talk, Jobs jobs, JobDefinition definition)
        throws DefinitionRejected, IOException;
  }

  /** Does it, and from then on speaks the job's language, unless told to speak another one. */
  Ending act(Console console, Request request) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(folders());
    JobDefinition definition = jobs.read(job);
    Console talk = console.about(definition);
    return Cli.ending(
        inner -> {
          name(inner, jobs, definition);
          return request.act(inner, jobs, definition);
        },
        talk);
  }

  /** For a command that needs no definition, unless a word stands for the edition. */
  void name(Console console) throws DefinitionRejected, IOException {
    if (year != null && EditionWord.isOne(year)) {
      Jobs jobs = new Jobs(folders());
      name(console, jobs, jobs.read(job));
    }
  }

  private void name(Console console, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    if (year != null) {
      year = EditionWord.name(year, jobs, definition, console.environment(), folders());
    }
  }

  String job() {
    return job;
  }

  /** Which edition, for a command that must be told. */
  String year() {
    return Objects.requireNonNull(year);
  }

  Optional<String> yearIfGiven() {
    return Optional.ofNullable(year);
  }

  Folders folders() {
    return options.folders();
  }

  Language languageOr(Language otherwise) {
    return options.languageOr(otherwise);
  }

  boolean json() {
    return options.json();
  }
}
