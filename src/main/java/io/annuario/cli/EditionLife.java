package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.job.Archive;
import io.annuario.job.Chronicle;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What closing and reopening an edition have in common. */
final class EditionLife {

  /** What the database keeps of a name. */
  private static final int LONGEST_NAME = 255;

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  /** What keeps an edition from being changed. */
  @FunctionalInterface
  interface Obstacle {
    @Nullable Phrase of(Chronicle chronicle, LongSupplier openQueries);
  }

  /** What is done with it. */
  @FunctionalInterface
  interface Change {
    void of(Archive archive, Edition edition) throws IOException;
  }

  String by() {
    return by;
  }

  /**
   * Changes the edition's state and says so.
   *
   * @param obstacle why it cannot be, if it cannot
   * @param done what is said when it is done
   * @throws Mistake when there is an obstacle
   */
  Ending change(Console console, Obstacle obstacle, Change change, Phrase done)
      throws DefinitionRejected, IOException {
    requireText("--by", by);
    if (by.length() > LONGEST_NAME) {
      throw new Mistake(
          new Phrase(
              "--by non può superare " + LONGEST_NAME + " caratteri.",
              "--by cannot be longer than " + LONGEST_NAME + " characters."));
    }
    return arguments.act(
        console,
        (talk, jobs, definition) -> {
          try (Archive archive = Archive.open(talk.environment(), arguments.folders())) {
            Edition edition = jobs.kept(archive, definition, arguments.year());
            Phrase name = Phrase.same(edition.job() + " " + edition.name());
            Phrase reason =
                obstacle.of(
                    archive.chronicle(definition, edition, 0), () -> archive.openQueries(edition));
            if (reason != null) {
              throw new Mistake(name.then(reason));
            }
            change.of(archive, edition);
            if (arguments.json()) {
              talk.json(JsonObject.Life.of(archive.chronicle(definition, edition, 0)));
            } else {
              talk.result(name.then(done));
            }
            return Ending.DONE;
          }
        });
  }

  static void requireText(String option, String text) {
    if (text.isBlank()) {
      throw new Mistake(
          new Phrase(option + " non può essere vuoto.", option + " cannot be empty."));
    }
  }
}
