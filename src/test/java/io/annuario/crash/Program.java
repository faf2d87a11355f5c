package io.annuario.crash;

import io.annuario.Annuario;
import io.annuario.database.DatabaseKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The program as a process of its own, as the launcher starts it.
 *
 * @param classPath separated as the system does
 * @param options for Java
 */
public record Program(String classPath, List<String> options) {

  /** With the classes that the tests run with, from any folder. */
  public static Program ofTheTests(String... more) {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    List<String> options =
        new ArrayList<>(List.of("-Xmx192m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    options.addAll(List.of("-Dfile.encoding=UTF-8"));
    options.addAll(List.of(more));
    return new Program(String.join(File.pathSeparator, entries), options);
  }

  /**
   * The same, with a jar and an archive of its classes in the given folder, as the launcher has.
   */
  static Program quick(Path folder) throws IOException, InterruptedException {
    Program plain = ofTheTests();
    Path classes = folder.resolve("classes.jar");
    List<String> entries = new ArrayList<>(List.of(classes.toString()));
    for (String entry : plain.classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.exists(path.resolve("io/annuario/Annuario.class"))) {
        jar(path, classes);
      } else if (Files.isRegularFile(path)) {
        entries.add(entry);
      }
    }
    Program program = new Program(String.join(File.pathSeparator, entries), plain.options);
    Path archive = folder.resolve("classes.jsa");
    Trial trial = Trial.in(folder.resolve("training"), DatabaseKind.H2);
    if (trial.start(program.with("-XX:ArchiveClassesAtExit=" + archive)).waitFor() != 4) {
      throw new IOException("The training run failed: " + trial.said());
    }
    return program.with("-XX:SharedArchiveFile=" + archive);
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

  Program with(String option) {
    List<String> all = new ArrayList<>(options);
    all.add(option);
    return new Program(classPath, all);
  }

  /** A process in the given folder, in English, with the given variables besides the system's. */
  public ProcessBuilder command(Path current, Map<String, String> variables, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, Annuario.class.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(current.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(variables);
    return builder;
  }

  public Process start(Path current, String... words) throws IOException {
    return command(current, Map.of(), words).start();
  }
}
