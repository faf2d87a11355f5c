package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import io.annuario.job.Difference;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the figures that two vintages of an edition have differently. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "JOB")
  private String job = "";

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR",
      required = true)
  private String year = "";

  @Option(names = "--from", paramLabel = "VINTAGE", required = true)
  private int from;

  @Option(names = "--to", paramLabel = "VINTAGE", required = true)
  private int to;

  @Override
  public ExitCode act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    JobDefinition definition = jobs.read(job);
    Console talk = console.in(options.languageOr(definition.language()));
    return Cli.ending(inner -> tell(inner, jobs, definition), talk);
  }

  private ExitCode tell(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Edition edition;
    List<Difference> differences;
    try (Archive archive = Archive.open(talk.environment(), options.folders())) {
      edition = jobs.kept(archive, definition, year);
      Chronicle chronicle = archive.chronicle(definition, edition, 0);
      requireVintage(chronicle, from);
      requireVintage(chronicle, to);
      differences = archive.differences(edition, from, to);
    }
    if (options.json()) {
      talk.out().println(DifferencesJson.of(edition, from, to, differences));
    } else {
      new DifferencesTable(talk, definition, edition).print(from, to, differences);
    }
    return ExitCode.DONE;
  }

  private static void requireVintage(Chronicle chronicle, int number) {
    List<Integer> numbers =
        chronicle.publications().stream().map(Chronicle.Publication::number).toList();
    if (!numbers.contains(number)) {
      String name = chronicle.job() + " " + chronicle.edition();
      String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
      Phrase missing =
          Phrase.of("%s: non c'è una versione %d.", "%s: there is no vintage %d.", name, number);
      Phrase there =
          numbers.isEmpty()
              ? new Phrase(
                  " Non è ancora stato pubblicato nulla.", " Nothing has been published yet.")
              : new Phrase(" Le versioni sono: " + list + ".", " The vintages are: " + list + ".");
      throw new Mistake(missing.then(there));
    }
  }
}
