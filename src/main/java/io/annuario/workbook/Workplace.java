package io.annuario.workbook;

import io.annuario.observation.FileHeldOpen;
import io.annuario.observation.OwnFiles;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.springframework.util.FileSystemUtils;

/**
 * A folder beside the target, {@code .NAME.tmp}, where a workbook is made before it is moved into
 * place. All that is temporary lies in it, on the target's disk; what a crash left there is removed
 * when the same workbook is made again.
 */
final class Workplace implements Closeable {

  /** What the workbook is called until it is moved. */
  static final String FINISHED = "finished.xlsx";

  private final Path target;
  private final Path folder;

  private Workplace(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  static Workplace beside(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path home = absolute.resolveSibling("").toRealPath();
    Path folder = home.resolve("." + absolute.getFileName() + ".tmp");
    FileSystemUtils.deleteRecursively(folder);
    return new Workplace(absolute, OwnFiles.folder(folder));
  }

  /** Something that makes a file in a folder, under a name of its own. */
  interface Making<T> {
    T make(Path folder) throws IOException;
  }

  /** Has the workbook made, and on the disk for certain; says what the making did. */
  <T> T made(Making<T> making) throws IOException {
    T made = inThisFolder(() -> making.make(folder));
    force(finished(), StandardOpenOption.WRITE);
    return made;
  }

  Path finished() {
    return folder.resolve(FINISHED);
  }

  /** Replaces the target at once, and for certain: its folder, too, is written to the disk. */
  void moveIntoPlace() throws IOException {
    FileHeldOpen.replace(finished(), target);
    // Windows knows no folder as a file.
    if (File.separatorChar == '/') {
      force(target.resolveSibling(""), StandardOpenOption.READ);
    }
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  private <T> T inThisFolder(Work<T> work) throws IOException {
    try {
      return TempFile.withStrategy(
          new DefaultTempFileCreationStrategy(folder.toFile()),
          () -> {
            try {
              return work.done();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause && isWrapping(e)) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * POI says what the disk said in plain runtime exceptions. A database's exceptions, which may
   * come from a broken connection, have classes of their own and pass as they are.
   */
  private static boolean isWrapping(RuntimeException e) {
    String home = e.getClass().getPackageName();
    return home.equals("java.lang") || home.startsWith("org.apache.poi");
  }

  private static void force(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }
}
