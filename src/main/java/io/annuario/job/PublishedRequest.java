package io.annuario.job;

import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Phrase;
import io.annuario.store.Recipe;
import io.annuario.store.Vintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * What a vintage was asked for with. Its files are kept in the database under the paths that they
 * have below the folders {@code jobs} and {@code input}, and are read again by the same code that
 * read them first.
 */
final class PublishedRequest {

  private static final String JOBS = "jobs";
  private static final String INPUT = "input";

  private PublishedRequest() {}

  /**
   * The recipe of a vintage that is going to be published.
   *
   * @param compared the previous edition's current vintage; null when there is none
   * @throws RunStopped when somebody changes the files at this moment
   */
  static Recipe recipe(RunRequest request, @Nullable Vintage compared) throws IOException {
    Recipe recipe = new Recipe(request.language(), compared, files(request));
    if (!isSame(request, recipe)) {
      throw new RunStopped(Ending.ENVIRONMENT, CHANGED);
    }
    return recipe;
  }

  /**
   * The request as it was, for the folders of now. To be called by the holder of the edition only:
   * the files are laid out in a folder of the edition, where what a crash left is found again.
   */
  static RunRequest of(Recipe recipe, Edition edition, Folders folders)
      throws IOException, DefinitionRejected {
    return of(recipe, edition, folders, edition);
  }

  /** Likewise, of any edition of a job, by the holder of another one. */
  static RunRequest of(Recipe recipe, Edition edition, Folders folders, Edition held)
      throws IOException, DefinitionRejected {
    Path desk = folders.made(held).resolve(".definition");
    FileSystemUtils.deleteRecursively(desk);
    Files.createDirectories(desk);
    try {
      for (Map.Entry<String, String> file : recipe.files().entrySet()) {
        lay(desk, file.getKey(), file.getValue());
      }
      return read(desk, edition, recipe, folders);
    } finally {
      FileSystemUtils.deleteRecursively(desk);
    }
  }

  private static RunRequest read(Path desk, Edition named, Recipe recipe, Folders folders)
      throws DefinitionRejected {
    JobDefinitions definitions = new JobDefinitions(desk.resolve(JOBS));
    JobDefinition definition = definitions.read(named.job());
    Path input = desk.resolve(INPUT);
    Edition edition = definitions.edition(definition, named.name(), input);
    String name = edition.previous();
    Edition previous =
        name != null && Files.isDirectory(input.resolve(named.job()).resolve(name))
            ? definitions.edition(definition, name, input)
            : null;
    return new RunRequest(
        definition,
        edition,
        previous,
        definitions.publishedAcceptedQueries(edition, input),
        definitions.correctedFigures(definition, edition, input),
        folders,
        recipe.language(),
        AbsencePolicy.USUAL,
        false,
        OnError.BLOCK,
        false);
  }

  private static Map<String, String> files(RunRequest request) throws IOException {
    Map<String, String> files = new TreeMap<>();
    String job = request.definition().name();
    Path folder = request.folders().jobs().resolve(job);
    try {
      for (Path file : new JobDefinitions(request.folders().jobs()).files(job)) {
        String below = folder.relativize(file).toString().replace('\\', '/');
        files.put(JOBS + "/" + job + "/" + below, Files.readString(file));
      }
    } catch (DefinitionRejected rejected) {
      throw new RunStopped(Ending.ENVIRONMENT, CHANGED, rejected);
    }
    add(
        files,
        request,
        request.edition(),
        "edition.yaml",
        AcceptedQueries.FILE,
        CorrectedFigures.FILE);
    Edition previous = request.previous();
    if (previous != null) {
      add(files, request, previous, "edition.yaml");
    }
    return files;
  }

  private static void add(
      Map<String, String> files, RunRequest request, Edition edition, String... names)
      throws IOException {
    String below = INPUT + "/" + edition.job() + "/" + edition.name() + "/";
    files.put(below, "");
    for (String name : names) {
      Path file = request.folders().received(edition).resolve(name);
      if (Files.exists(file)) {
        files.put(below + name, Files.readString(file));
      }
    }
  }

  private static boolean isSame(RunRequest request, Recipe recipe) throws IOException {
    try {
      RunRequest again = of(recipe, request.edition(), request.folders());
      return again.definition().identity().equals(request.definition().identity())
          && again.edition().equals(request.edition())
          && again.accepted().equals(request.accepted())
          && again.corrected().equals(request.corrected());
    } catch (DefinitionRejected rejected) {
      return false;
    }
  }

  private static void lay(Path desk, String name, String text) throws IOException {
    Path path = desk.resolve(name).normalize();
    if (!path.startsWith(desk)) {
      throw new IllegalStateException("A file of a definition cannot be called " + name);
    }
    if (name.endsWith("/")) {
      Files.createDirectories(path);
    } else {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
  }

  private static final Phrase CHANGED =
      new Phrase(
          "La definizione del lavoro è stata modificata durante l'esecuzione. Rilanciare.",
          "The definition of the job was changed during the run. Run again.");
}
