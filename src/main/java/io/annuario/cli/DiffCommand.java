package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import io.annuario.job.Differences;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the figures that two vintages of an edition have differently. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--from", paramLabel = "VINTAGE", required = true)
  private int from;

  @Option(names = "--to", paramLabel = "VINTAGE", required = true)
  private int to;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return arguments.act(console, this::tell);
  }

  private Ending tell(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Edition edition;
    Differences differences;
    try (Archive archive = Archive.openToAsk(talk.environment(), arguments.folders())) {
      talk.talkIf(archive.remark());
      edition = jobs.kept(archive, definition, arguments.year());
      Chronicle chronicle = archive.chronicle(definition, edition, 0);
      requireVintage(talk, chronicle, from);
      requireVintage(talk, chronicle, to);
      differences = archive.differences(edition, from, to);
    }
    if (arguments.json()) {
      talk.json(
          new DiffJson(
              edition.job(),
              edition.name(),
              from,
              to,
              differences.revisions().stream().map(DiffJson.Change::of).toList(),
              differences.hidden()));
    } else {
      new DifferencesTable(talk, definition, edition).print(from, to, differences);
    }
    return Ending.DONE;
  }

  private static void requireVintage(Console talk, Chronicle chronicle, int number) {
    List<Integer> numbers =
        chronicle.publications().stream().map(Chronicle.Publication::vintage).toList();
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
    chronicle.withdrawals().stream()
        .filter(one -> one.vintage() == number)
        .forEach(one -> talk.talk(StatusTable.withdrawn(one)));
  }
}
