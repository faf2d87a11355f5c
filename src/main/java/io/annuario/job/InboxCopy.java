package io.annuario.job;

import io.annuario.observation.OwnFiles;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;

/**
 * Copies an input folder with all that lies in it, so that the same is said of the copy: of what is
 * no return, too.
 */
final class InboxCopy extends SimpleFileVisitor<Path> {

  private final Path from;
  private final Path to;
  private final Set<String> without;

  private InboxCopy(Path from, Path to, Set<String> without) {
    this.from = from;
    this.to = to;
    this.without = Set.copyOf(without);
  }

  /**
   * Copies it into a folder of one's own.
   *
   * @param without the files to leave out, by their names below the folder
   * @throws RunStopped where there is no room for one of them
   */
  static void of(Path from, Path to, Set<String> without) throws IOException {
    OwnFiles.folder(to);
    if (Files.isDirectory(from)) {
      Files.walkFileTree(
          from,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new InboxCopy(from, to, without));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
      throws IOException {
    String name = path.getFileName().toString();
    if (!path.equals(from) && StrayFile.isFolderLeftAlone(name)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    OwnFiles.folder(copy(path));
    return !path.equals(from) && name.startsWith(".")
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
    if (without.contains(Inbox.nameBelow(from, path))) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      if (Files.getFileStore(to).getUsableSpace() < attributes.size()) {
        throw Rehearsal.noRoom(to, path);
      }
      Files.copy(path, copy(path));
    } else {
      // A pipe, a device, or a link to nothing: a link to it is as unreadable.
      Files.createSymbolicLink(copy(path), path.toAbsolutePath());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
    if (!(failure instanceof FileSystemLoopException)) {
      throw failure;
    }
    Files.createSymbolicLink(copy(path), to.toAbsolutePath());
    return FileVisitResult.CONTINUE;
  }

  private Path copy(Path path) {
    return to.resolve(from.relativize(path).toString());
  }
}
