package io.annuario.job;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Intake;
import io.annuario.observation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Files that somebody names, one by one or by their folders. */
public final class GivenFiles implements AutoCloseable {

  private final List<Given> files = new ArrayList<>();
  private final List<Arrivals> opened = new ArrayList<>();
  private final List<FileVerdict> oddities = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Path> met = new HashSet<>();

  /**
   * A file to be judged.
   *
   * @param path where it can be read
   * @param named as it was named, or below a folder or in an archive as that was named
   * @param file what it is called in findings: its name, below the folder if one was named; no two
   *     are called the same
   */
  public record Given(Path path, Path named, String file) {}

  /** How the returns of an edition come in, by a file of its folder. */
  @FunctionalInterface
  public interface Intakes {
    Intake of(Path file) throws IOException, DefinitionRejected;
  }

  private GivenFiles() {}

  /** What is there: of a folder all that a run would take for returns, each file once. */
  public static GivenFiles of(List<Path> paths, Intakes intakes)
      throws IOException, DefinitionRejected {
    GivenFiles all = new GivenFiles();
    try {
      all.take(paths, intakes);
      return all;
    } catch (IOException | DefinitionRejected | RuntimeException failure) {
      try (all) {
        throw failure;
      }
    }
  }

  private void take(List<Path> paths, Intakes intakes) throws IOException, DefinitionRejected {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk(path, intakes.of(path.resolve("file")));
      } else {
        Arrivals arrivals = opening(Intake.USUAL);
        String name = path.getFileName().toString();
        arrivals.addNamed(path, name);
        take(
            arrivals,
            file -> file.equals(name) ? path : path.resolveSibling(file),
            arrivals.oddities());
      }
    }
  }

  /** In the order in which they were named, those of a folder by their names. */
  public List<Given> files() {
    return List.copyOf(files);
  }

  /** Verdicts on what looks like a file and cannot be read as one. */
  public List<FileVerdict> oddities() {
    return List.copyOf(oddities);
  }

  private Arrivals opening(Intake intake) {
    Arrivals arrivals = new Arrivals(intake);
    opened.add(arrivals);
    return arrivals;
  }

  private void walk(Path folder, Intake intake) throws IOException {
    Arrivals arrivals = opening(intake);
    take(arrivals, folder::resolve, InboxWalk.of(folder, arrivals).oddities());
  }

  private void take(Arrivals arrivals, Function<String, Path> naming, List<Finding> odd)
      throws IOException {
    List<Arrivals.Arrived> found = new ArrayList<>(arrivals.returns());
    found.sort(Comparator.comparing(Arrivals.Arrived::file));
    for (Arrivals.Arrived one : found) {
      add(one.path(), naming.apply(one.file()), one.file());
    }
    for (Finding one : odd) {
      Path path = naming.apply(one.place().file());
      oddities.add(new FileVerdict(path.toString(), false, null, 0, 0, List.of(one)));
    }
  }

  private void add(Path path, Path named, String name) throws IOException {
    if (met.add(path.toRealPath())) {
      String full = named.toString().replace('\\', '/');
      files.add(new Given(path, named, names.add(name) ? name : full));
      names.add(full);
    }
  }

  @Override
  public void close() throws IOException {
    for (Arrivals arrivals : opened) {
      arrivals.close();
    }
  }
}
