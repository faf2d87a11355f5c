package io.annuario.observation;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that could not be replaced although all of its successor is written beside it. Where
 * systems let nobody replace what a program has open, as Windows does, that is the cause: a
 * workbook that somebody looks at.
 */
public final class FileHeldOpen extends FileSystemException {

  private static final long serialVersionUID = 1L;

  private FileHeldOpen(Path target, FileSystemException cause) {
    super(target.toString(), null, cause.getReason());
    initCause(cause);
  }

  /** Moves a file from one place to another. */
  @FunctionalInterface
  interface Moving {
    void move() throws IOException;
  }

  /**
   * Puts a finished file into its place, all at once.
   *
   * @throws FileHeldOpen when a file is there that cannot be replaced
   */
  public static void replace(Path finished, Path target) throws IOException {
    replace(
        target,
        () ->
            Files.move(
                finished,
                target,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE));
  }

  static void replace(Path target, Moving moving) throws IOException {
    try {
      moving.move();
    } catch (AtomicMoveNotSupportedException otherReason) {
      throw otherReason;
    } catch (FileSystemException refused) {
      throw Files.isRegularFile(target) ? new FileHeldOpen(target, refused) : refused;
    }
  }
}
