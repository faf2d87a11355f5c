package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.job.Definitions;
import io.annuario.job.Folders;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
    return Definitions.read(definitions, name);
  }

  /**
   * @throws Mistake when the edition has no input folder
   */
  Edition edition(JobDefinition definition, String name) throws DefinitionRejected, IOException {
    Path folder = folders.input().resolve(definition.name());
    List<String> names = editions(definition);
    if (!names.contains(name)) {
      throw new Mistake(
          new Phrase(
              "Non c'è un'edizione '%s': manca la cartella %s. %s"
                  .formatted(name, folder.resolve(name), theseAre("Le edizioni sono", names)),
              "There is no edition '%s': the folder %s is missing. %s"
                  .formatted(name, folder.resolve(name), theseAre("The editions are", names))));
    }
    return definitions.edition(definition, name, folders.input());
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

  JobDefinitions definitions() {
    return definitions;
  }

  private static String theseAre(String introduction, List<String> names) {
    return names.isEmpty() ? "" : introduction + ": " + String.join(", ", names) + ".";
  }
}
