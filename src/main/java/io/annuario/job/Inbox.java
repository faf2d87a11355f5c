package io.annuario.job;

import io.annuario.observation.Finding;
import io.annuario.observation.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that the offices sent for an edition.
 *
 * @param oddities findings about what looks like a file and cannot be read as one
 */
record Inbox(List<Received> files, List<Finding> oddities) {

  /** What belongs to the edition itself, or was left by a file manager. */
  private static final Set<String> NOT_RETURNS =
      Set.of("edition.yaml", "accepted-queries.csv", "thumbs.db", "desktop.ini");

  Inbox {
    files = List.copyOf(files);
    oddities = List.copyOf(oddities);
  }

  /**
   * The files of a folder and of those below it, by name: hidden files, the lock files that
   * spreadsheet programs leave ({@code ~$…}) and readmes are no returns.
   */
  static Inbox list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Inbox(List.of(), List.of());
    }
    InboxWalk walk = new InboxWalk(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    List<Received> files = new ArrayList<>();
    for (Path path : walk.files()) {
      files.add(new Received(path, nameBelow(folder, path), hash(path)));
    }
    files.sort(Comparator.comparing(Received::file));
    return new Inbox(files, walk.oddities());
  }

  /** One fingerprint of all contents, whatever the files are called. */
  static String fingerprint(List<Received> files) {
    Sha256 all = new Sha256();
    files.stream().map(Received::sha256).sorted().forEach(all::add);
    return all.hex();
  }

  /**
   * The SHA-256 of a file's bytes.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  static String hash(Path path) {
    try (InputStream bytes = Files.newInputStream(path)) {
      return Sha256.of(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static boolean isReturn(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
    return !NOT_RETURNS.contains(name) && !name.startsWith("~$") && !name.startsWith("readme");
  }

  static String nameBelow(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
