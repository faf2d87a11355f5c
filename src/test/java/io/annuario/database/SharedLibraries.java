package io.annuario.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shared libraries that a server wants and a bare system lacks, taken out of Debian's packages
 * into a folder of ours. Nothing is installed, and no rights are needed.
 */
final class SharedLibraries {

  private static final Pattern MISSING =
      Pattern.compile("error while loading shared libraries: (?<library>[^:]+):");

  /** The packages of a library, newest name first: Debian 13 renamed some. */
  private static final Map<String, List<String>> PACKAGES =
      Map.of("libaio.so.1", List.of("libaio1t64", "libaio1"), "libnuma.so.1", List.of("libnuma1"));

  private final Path folder;

  SharedLibraries(Path folder) {
    this.folder = folder;
  }

  /** Adds libraries until the program can be loaded. */
  void completeFor(Path program) throws IOException {
    Files.createDirectories(folder);
    while (true) {
      Command attempt =
          Command.run(folder, folder, List.of(program.toString(), "--no-defaults", "--version"));
      Matcher missing = MISSING.matcher(attempt.output());
      if (attempt.exitCode() == 0) {
        return;
      }
      if (!missing.find()) {
        throw new ServerUnavailable("its program does not run here: " + attempt.output());
      }
      add(missing.group("library"));
    }
  }

  private void add(String library) throws IOException {
    List<String> packages = PACKAGES.getOrDefault(library, List.of());
    Path work = Files.createTempDirectory("annuario-apt");
    try {
      Files.createDirectories(work.resolve("lists/partial"));
      Files.createDirectories(work.resolve("cache/archives/partial"));
      Command update = Command.run(work, folder, apt(work, "update"));
      for (String name : packages) {
        if (Command.run(work, folder, apt(work, "download", name)).exitCode() == 0) {
          unpack(work, library);
          return;
        }
      }
      throw new ServerUnavailable("apt-get does not get it: " + update.output());
    } catch (ServerUnavailable failure) {
      throw new ServerUnavailable(
          String.format(
              Locale.ROOT,
              "this system lacks %s, which Debian's package %s has, and %s",
              library,
              String.join(" or ", packages),
              failure.reason()),
          failure);
    } finally {
      Folders.delete(work);
    }
  }

  /** With lists and cache of its own, apt-get works without root and on a system never updated. */
  private static List<String> apt(Path work, String... words) {
    return Stream.concat(
            Stream.of(
                "apt-get",
                "--quiet",
                "-oDir::State::lists=" + work.resolve("lists"),
                "-oDir::Cache=" + work.resolve("cache"),
                "-oAcquire::Languages=none",
                "-oAPT::Sandbox::User="),
            Stream.of(words))
        .toList();
  }

  private void unpack(Path work, String library) throws IOException {
    Path archive = Folders.find(work, path -> path.toString().endsWith(".deb"));
    Command.run(work, folder, List.of("dpkg-deb", "-x", archive.toString(), "unpacked"));
    Path found =
        Folders.find(
            work.resolve("unpacked"),
            path ->
                path.getFileName().toString().equals(library)
                    || path.getFileName().toString().equals(library + "t64"));
    Files.copy(found, folder.resolve(library));
  }
}
