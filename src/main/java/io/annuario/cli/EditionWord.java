package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Folders;
import io.annuario.observation.EditionState;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words for editions that hold from year to year: {@code latest} is the last one of which there is
 * a folder, {@code previous} the one before, {@code open} the last one that is not closed.
 */
final class EditionWord {

  private static final String LATEST = "latest";
  private static final String PREVIOUS = "previous";
  private static final String OPEN = "open";
  private static final Set<String> WORDS = Set.of(LATEST, PREVIOUS, OPEN);

  private EditionWord() {}

  static boolean isOne(String said) {
    return WORDS.contains(said);
  }

  /**
   * The name of the edition that is meant; a folder that is called by such a word is meant itself.
   *
   * @throws Mistake when there is none
   */
  static String name(
      String said,
      Jobs jobs,
      JobDefinition definition,
      Map<String, String> environment,
      Folders folders)
      throws DefinitionRejected, IOException {
    if (!isOne(said) || jobs.editions(definition).contains(said)) {
      return said;
    }
    List<Edition> newestFirst = new ArrayList<>(jobs.inOrder(definition));
    Collections.reverse(newestFirst);
    Optional<Edition> meant =
        switch (said) {
          case LATEST -> newestFirst.stream().findFirst();
          case PREVIOUS -> newestFirst.stream().skip(1).findFirst();
          default -> open(newestFirst, environment, folders);
        };
    return meant
        .map(Edition::name)
        .orElseThrow(() -> new Mistake(none(said, definition, newestFirst)));
  }

  /** The last edition of which there is a folder. */
  static String latest(Jobs jobs, JobDefinition definition) throws DefinitionRejected, IOException {
    return jobs.inOrder(definition).stream()
        .reduce((earlier, later) -> later)
        .map(Edition::name)
        .orElseThrow(() -> new Mistake(none(LATEST, definition, List.of())));
  }

  private static Optional<Edition> open(
      List<Edition> newestFirst, Map<String, String> environment, Folders folders) {
    try (Archive archive = Archive.openToAsk(environment, folders)) {
      return newestFirst.stream()
          .filter(edition -> archive.state(edition) != EditionState.FINAL)
          .findFirst();
    }
  }

  private static Phrase none(String said, JobDefinition definition, List<Edition> there) {
    List<String> names = there.stream().map(Edition::name).sorted().toList();
    return Phrase.of(
        "--year %1$s: %2$s non ha un'edizione così%3$s. Una nuova: ./annuario new-edition %2$s"
            + " ANNO",
        "--year %1$s: %2$s has no such edition%4$s. A new one: ./annuario new-edition %2$s YEAR",
        said,
        definition.name(),
        names.isEmpty() ? "" : "; ci sono " + String.join(", ", names),
        names.isEmpty() ? "" : "; there are " + String.join(", ", names));
  }
}
