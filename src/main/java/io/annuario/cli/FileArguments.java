package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands about single files accept: a job, files, and which edition they are for. */
final class FileArguments {

  @Parameters(index = "0", paramLabel = "JOB")
  private String job = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR")
  private @Nullable String year;

  String job() {
    return job;
  }

  /**
   * @throws Mistake when there is no such file
   */
  List<Path> files() {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Mistake(
            new Phrase("Non c'è un file " + file + ".", "There is no file " + file + "."));
      }
    }
    return files;
  }

  /**
   * As told; else the edition in whose folder the file lies; else the latest one; else this year.
   */
  Edition edition(Jobs jobs, JobDefinition definition, Path file)
      throws DefinitionRejected, IOException {
    List<String> editions = jobs.editions(definition);
    String name = year;
    if (name == null) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      String lies = folder == null ? "" : String.valueOf(folder.getFileName());
      name = editions.contains(lies) ? lies : latest(editions);
    }
    return jobs.definitions().edition(definition, name, jobs.input());
  }

  private static String latest(List<String> editions) {
    return editions.isEmpty()
        ? Integer.toString(Year.now(ZoneId.systemDefault()).getValue())
        : editions.get(editions.size() - 1);
  }
}
