package io.annuario.crash;

import io.annuario.database.DatabaseKind;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The program as a jar with an archive of its classes, as the launcher has: it starts in half the
 * time. The tests of a build share it, in whatever process they run.
 */
final class ArchivedProgram {

  static final Program OF_THE_TESTS = made();

  private ArchivedProgram() {}

  private static Program made() {
    Path folder = Path.of("target", "program-of-the-tests").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      try (FileChannel file =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = file.lock()) {
        return in(folder, held);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Made anew when a class is newer, or another Java runs it. */
  private static Program in(Path folder, FileLock held) throws IOException, InterruptedException {
    List<String> libraries = new ArrayList<>();
    Path classes = null;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (Files.exists(path.resolve("io/annuario/Annuario.class"))) {
        classes = path;
      } else if (Files.isRegularFile(path)) {
        libraries.add(path.toString());
      }
    }
    if (classes == null || !held.isValid()) {
      throw new IllegalStateException("The program's classes are not on the path of the tests");
    }
    Path jar = folder.resolve("classes.jar");
    Path archive = folder.resolve("classes.jsa");
    Path key = folder.resolve("key");
    libraries.add(0, jar.toString());
    Program program =
        new Program(
            String.join(File.pathSeparator, libraries),
            List.of(
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
    String wanted = Runtime.version() + " " + newest(classes) + " " + program.classPath();
    if (!Files.exists(key) || !Files.readString(key).equals(wanted)) {
      Files.deleteIfExists(key);
      Files.deleteIfExists(archive);
      jar(classes, jar);
      train(program.with("-XX:ArchiveClassesAtExit=" + archive), folder.resolve("training"));
      Files.writeString(key, wanted);
    }
    return program.with("-XX:SharedArchiveFile=" + archive);
  }

  private static void train(Program program, Path folder) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(folder);
    Trial trial = Trial.in(folder, DatabaseKind.H2);
    if (trial.start(program).waitFor() != 4) {
      throw new IOException("The training run failed: " + Files.readString(trial.said()));
    }
  }

  private static long newest(Path classes) throws IOException {
    try (Stream<Path> paths = Files.walk(classes)) {
      return paths.mapToLong(path -> path.toFile().lastModified()).max().orElse(0);
    }
  }

  /** With its folders, in which migrations are looked for. */
  private static void jar(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> paths = Files.walk(classes)) {
      for (Path path : (Iterable<Path>) paths.filter(it -> !it.equals(classes))::iterator) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
        if (Files.isRegularFile(path)) {
          Files.copy(path, out);
        }
        out.closeEntry();
      }
    }
  }
}
