package io.annuario.observation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that only their owner may read: counts before they were judged, and texts of returns, lie
 * in them. What is there keeps the rights that somebody gave it, so that a group can be let in.
 */
public final class OwnFiles {

  private OwnFiles() {}

  /** Makes a folder, and those above it, where they are not there. */
  public static Path folder(Path folder) throws IOException {
    return Files.createDirectories(folder, rights(folder, "rwx------"));
  }

  /** Makes a file with nothing in it where there is none. */
  public static Path file(Path file) throws IOException {
    return Files.exists(file) ? file : Files.createFile(file, rights(file, "rw-------"));
  }

  /** Gives a file the rights of the one whose place it will take. */
  public static void asBefore(Path file, Path before) throws IOException {
    if (Files.exists(before) && hasRights(file)) {
      Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(before));
    }
  }

  /**
   * Writes what a file shall have.
   *
   * @param <X> what else may go wrong with it
   */
  @FunctionalInterface
  public interface Writing<X extends Exception> {
    void to(Path draft) throws X, IOException;
  }

  /** Where a file is written before it takes its place. */
  public static Path draft(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".part");
  }

  /** Puts a file in its place when all of it is written, with the rights of the one before it. */
  public static <X extends Exception> void replace(Path target, Writing<X> writing)
      throws X, IOException {
    Path draft = draft(target);
    Files.deleteIfExists(draft);
    try {
      asBefore(file(draft), target);
      writing.to(draft);
      FileHeldOpen.replace(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileAttribute<?>[] rights(Path path, String rights) {
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString(rights);
    return hasRights(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)}
        : new FileAttribute<?>[0];
  }

  private static boolean hasRights(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
