package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.BlankReturns;
import io.annuario.job.Ending;
import io.annuario.job.Folders;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes what a new year needs: its folder, its {@code edition.yaml}, the offices' blank returns.
 */
@Command(name = "new-edition", mixinStandardHelpOptions = true)
final class NewEditionCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "JOB")
  private String job = "";

  @Parameters(index = "1", paramLabel = "YEAR")
  private String year = "";

  @Option(names = "--due", paramLabel = "DATE")
  private @Nullable String due;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    JobDefinition definition = jobs.read(job);
    Console talk = console.about(definition);
    return Cli.ending(inner -> make(inner, jobs, definition), talk);
  }

  private Ending make(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    if (!year.matches("[12][0-9]{3}")) {
      throw new Mistake(
          Phrase.of(
              "'%1$s' non è un anno. Per un periodo diverso creare input/%2$s/%1$s e scrivere il"
                  + " periodo nel suo edition.yaml.",
              "'%1$s' is no year. For another period make input/%2$s/%1$s and write the period into"
                  + " its edition.yaml.",
              year,
              definition.name()));
    }
    LocalDate last = due == null ? null : date(due);
    Folders folders = options.folders();
    Edition edition = jobs.definitions().edition(definition, year, jobs.input());
    Path received = folders.received(edition);
    if (Files.exists(received)) {
      throw new Mistake(
          Phrase.of(
              "%3$s c'è già: non è stato scritto nulla. La scadenza si scrive in edition.yaml; i"
                  + " modelli vuoti li scrive ./annuario template %1$s --year %2$s.",
              "%3$s is there already: nothing was written. The due day is written in edition.yaml;"
                  + " blank returns are written by ./annuario template %1$s --year %2$s.",
              definition.name(),
              year,
              received));
    }
    try (Blanks blanks =
        new Blanks(
            talk,
            jobs,
            definition,
            edition,
            definition.offices().expectedFor(edition),
            folders.templates(edition))) {
      Files.createDirectories(received.getParent());
      Files.createDirectory(received);
      Files.writeString(received.resolve("edition.yaml"), text(edition, last), UTF_8);
      List<BlankReturns.Written> written = blanks.write();
      if (options.json()) {
        talk.json(
            new NewEditionJson(definition.name(), year, received, last, blanks.before(), written));
      } else {
        talk.result(Phrase.same(Json.path(received.resolve("edition.yaml"))));
        Blanks.tell(talk, written);
      }
    }
    return Ending.DONE;
  }

  private static String text(Edition edition, @Nullable LocalDate last) {
    String period =
        "period: { start: " + edition.period().start() + ", end: " + edition.period().end() + " }";
    return "# yaml-language-server: $schema=../../../jobs/edition.schema.json\n"
        + period
        + "\n"
        + (last == null ? "" : "due: " + last + "\n");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      throw new Mistake(
          Phrase.of(
              "--due: '%s' non è una data. Scriverla come 2026-02-28.",
              "--due: '%s' is not a date. Write it like 2026-02-28.", text));
    }
  }
}
