package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What closing and reopening an edition have in common. */
record EditionLife(Options options, String job, String year, String by) {

  /** What the database keeps of a name. */
  private static final int LONGEST_NAME = 255;

  /**
   * Changes the edition's state and says so.
   *
   * @param obstacle why it cannot be, if it cannot
   * @param done what is said when it is done
   * @throws Mistake when there is an obstacle
   */
  ExitCode change(
      Console console,
      Function<Chronicle, @Nullable Phrase> obstacle,
      BiConsumer<Archive, Edition> change,
      Phrase done)
      throws DefinitionRejected, IOException {
    requireText("--by", by);
    if (by.length() > LONGEST_NAME) {
      throw new Mistake(
          new Phrase(
              "--by non può superare " + LONGEST_NAME + " caratteri.",
              "--by cannot be longer than " + LONGEST_NAME + " characters."));
    }
    Jobs jobs = new Jobs(options.folders());
    JobDefinition definition = jobs.read(job);
    Console talk = console.in(options.languageOr(definition.language()));
    return Cli.ending(inner -> change(inner, jobs, definition, obstacle, change, done), talk);
  }

  private ExitCode change(
      Console talk,
      Jobs jobs,
      JobDefinition definition,
      Function<Chronicle, @Nullable Phrase> obstacle,
      BiConsumer<Archive, Edition> change,
      Phrase done)
      throws DefinitionRejected, IOException {
    try (Archive archive = Archive.open(talk.environment(), options.folders())) {
      Edition edition = jobs.kept(archive, definition, year);
      Phrase name = Phrase.same(edition.job() + " " + edition.name());
      Phrase reason = obstacle.apply(archive.chronicle(definition, edition, 0));
      if (reason != null) {
        throw new Mistake(name.then(reason));
      }
      change.accept(archive, edition);
      if (options.json()) {
        talk.out().println(Json.line(json(archive.chronicle(definition, edition, 0))));
      } else {
        talk.result(name.then(done));
      }
      return ExitCode.DONE;
    }
  }

  static void requireText(String option, String text) {
    if (text.isBlank()) {
      throw new Mistake(
          new Phrase(option + " non può essere vuoto.", option + " cannot be empty."));
    }
  }

  private static Map<String, @Nullable Object> json(Chronicle chronicle) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("job", chronicle.job());
    json.put("edition", chronicle.edition());
    json.put("state", chronicle.state().name());
    json.put("vintage", chronicle.current().map(Chronicle.Publication::number).orElse(null));
    return json;
  }
}
