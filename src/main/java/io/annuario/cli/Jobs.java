package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.job.Archive;
import io.annuario.job.Folders;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the command line names, or says what there is instead. */
final class Jobs {

  private final Folders folders;
  private final JobDefinitions definitions;

  Jobs(Folders folders) {
    this.folders = folders;
    this.definitions = new JobDefinitions(folders.jobs());
  }

  List<String> names() throws DefinitionRejected {
    return definitions.names();
  }

  /**
   * @throws DefinitionRejected when there is no such job, or with all that is wrong with it
   */
  JobDefinition read(String name) throws DefinitionRejected {
    return definitions.read(name);
  }

  /** Definitions by name, and what is wrong with those that are not among them. */
  record Several(List<JobDefinition> good, List<DefinitionRejected.Mistake> mistakes) {

    /** What is wrong; null when nothing is. */
    @Nullable Phrase wrong() {
      return mistakes.isEmpty()
          ? null
          : Phrase.lines(mistakes.stream().map(it -> it.said()).toList());
    }

    void requireAllGood() throws DefinitionRejected {
      if (!mistakes.isEmpty()) {
        throw new DefinitionRejected(mistakes);
      }
    }
  }

  /** Reads several definitions: one that is wrong does not hide the others. */
  Several read(List<String> names) {
    List<JobDefinition> good = new ArrayList<>();
    List<DefinitionRejected.Mistake> mistakes = new ArrayList<>();
    for (String name : names) {
      try {
        good.add(read(name));
      } catch (DefinitionRejected rejected) {
        mistakes.addAll(rejected.mistakes());
      }
    }
    return new Several(good, mistakes);
  }

  /**
   * @throws Mistake when the edition has no input folder
   */
  Edition edition(JobDefinition definition, String name) throws DefinitionRejected, IOException {
    Path folder = folders.input().resolve(definition.name());
    List<String> names = editions(definition);
    if (!names.contains(name)) {
      throw new Mistake(
          Phrase.of(
                  "Non c'è un'edizione '%s': manca la cartella %s",
                  "There is no edition '%s': the folder %s is missing", name, folder.resolve(name))
              .then(UsageMistakes.nearest(name, names))
              .then(theseAre(names)));
    }
    return definitions.edition(definition, name, folders.input());
  }

  /**
   * An edition of which something has been kept, or else received.
   *
   * @throws Mistake when there is neither
   */
  Edition kept(Archive archive, JobDefinition definition, String name)
      throws DefinitionRejected, IOException {
    for (Edition edition : archive.editions(definition.name())) {
      if (edition.name().equals(name)) {
        return edition;
      }
    }
    return edition(definition, name);
  }

  /** All editions, those of which something has been kept and those received, by name. */
  List<Edition> all(Archive archive, JobDefinition definition)
      throws DefinitionRejected, IOException {
    SortedMap<String, Edition> all = new TreeMap<>();
    for (String name : editions(definition)) {
      all.put(name, edition(definition, name));
    }
    for (Edition kept : archive.editions(definition.name())) {
      Edition received = all.get(kept.name());
      all.put(kept.name(), received == null ? kept : kept.with(received.intake()));
    }
    return List.copyOf(all.values());
  }

  /** The editions that something was received for, by the end of their periods. */
  List<Edition> inOrder(JobDefinition definition) throws DefinitionRejected, IOException {
    List<Edition> all = new ArrayList<>();
    for (String name : editions(definition)) {
      all.add(edition(definition, name));
    }
    all.sort(
        Comparator.comparing((Edition edition) -> edition.period().end())
            .thenComparing(Edition::name));
    return all;
  }

  /**
   * The edition that a file is for: as told; else the one in whose folder the file lies; else the
   * latest one; else this year.
   */
  Edition editionOf(JobDefinition definition, Optional<String> told, Path file)
      throws DefinitionRejected, IOException {
    List<String> editions = editions(definition);
    String latest =
        editions.isEmpty()
            ? Integer.toString(Year.now(ZoneId.systemDefault()).getValue())
            : editions.get(editions.size() - 1);
    String name = told.or(() -> lyingIn(editions, file)).orElse(latest);
    return definitions.edition(definition, name, folders.input());
  }

  private static Optional<String> lyingIn(List<String> editions, Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && folder.getFileName() != null) {
      if (editions.contains(folder.getFileName().toString())) {
        return Optional.of(folder.getFileName().toString());
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /** The edition that one says is the one before; null when nothing was received for it. */
  @Nullable Edition previous(JobDefinition definition, Edition edition)
      throws DefinitionRejected, IOException {
    String previous = edition.previous();
    return previous == null || !editions(definition).contains(previous)
        ? null
        : edition(definition, previous);
  }

  /** The editions that something was received for, the oldest first. */
  List<String> editions(JobDefinition definition) throws IOException {
    Path folder = folders.input().resolve(definition.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  Path input() {
    return folders.input();
  }

  Folders folders() {
    return folders;
  }

  JobDefinitions definitions() {
    return definitions;
  }

  private static Phrase theseAre(List<String> names) {
    return names.isEmpty()
        ? Phrase.same("")
        : Phrase.of(" Le edizioni sono: %s.", " The editions are: %s.", String.join(", ", names));
  }
}
