package io.annuario.job;

import io.annuario.observation.Finding;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files that somebody names, one by one or by their folders. */
public final class GivenFiles {

  private final List<Given> files = new ArrayList<>();
  private final List<FileVerdict> oddities = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Path> met = new HashSet<>();

  /**
   * A file to be judged.
   *
   * @param path as it was named, or below a folder as that was named
   * @param file what it is called in findings: its name, below the folder if one was named; no two
   *     are called the same
   */
  public record Given(Path path, String file) {}

  private GivenFiles() {}

  /** What is there: of a folder all that a run would take for returns, each file once. */
  public static GivenFiles of(List<Path> paths) throws IOException {
    GivenFiles all = new GivenFiles();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        all.walk(path);
      } else {
        all.add(path, path.getFileName().toString());
      }
    }
    return all;
  }

  /** In the order in which they were named, those of a folder by their names. */
  public List<Given> files() {
    return List.copyOf(files);
  }

  /** Verdicts on what looks like a file and cannot be read as one. */
  public List<FileVerdict> oddities() {
    return List.copyOf(oddities);
  }

  private void walk(Path folder) throws IOException {
    InboxWalk walk = new InboxWalk(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    List<Given> found = new ArrayList<>();
    walk.files().forEach(path -> found.add(new Given(path, Inbox.nameBelow(folder, path))));
    found.sort(Comparator.comparing(Given::file));
    for (Given one : found) {
      add(one.path(), one.file());
    }
    for (Finding odd : walk.oddities()) {
      Path path = folder.resolve(odd.place().file());
      oddities.add(new FileVerdict(path.toString(), false, null, 0, 0, List.of(odd)));
    }
  }

  private void add(Path path, String name) throws IOException {
    if (met.add(path.toRealPath())) {
      String full = path.toString().replace('\\', '/');
      files.add(new Given(path, names.add(name) ? name : full));
      names.add(full);
    }
  }
}
