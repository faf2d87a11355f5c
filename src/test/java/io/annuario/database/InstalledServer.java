package io.annuario.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A server's program, its libraries and a fresh data folder, kept in the user's cache folder: made
 * once in half a minute, used by every later test run of every checkout.
 */
record InstalledServer(ServerSoftware software, Path home) {

  Path data() {
    return home.resolve("data");
  }

  Path libraries() {
    return home.resolve("system-libraries");
  }

  static synchronized InstalledServer of(ServerSoftware software) {
    Path archive = archive(software);
    String name = archive.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    Path home = Folders.cache().resolve(name);
    try {
      Files.createDirectories(home.getParent());
      try (FileChannel channel =
          FileChannel.open(
              home.resolveSibling(name + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE)) {
        channel.lock();
        if (!Files.exists(home)) {
          install(software, archive, home);
        }
      }
    } catch (IOException e) {
      throw new ServerUnavailable("it cannot be unpacked into " + home + " (" + e + ").", e);
    }
    return new InstalledServer(software, home);
  }

  private static Path archive(ServerSoftware software) {
    String property = System.getProperty(software.archiveProperty);
    if (property == null || !Files.exists(Path.of(property))) {
      throw new ServerUnavailable(
          String.format(
              Locale.ROOT,
              "its archive for this kind of machine was not fetched (system property %s is %s); %s"
                  + " does.",
              software.archiveProperty,
              property,
              software.fetchedBy));
    }
    return Path.of(property);
  }

  /** Works beside the final place and moves there at the end: half a server is never found. */
  private static void install(ServerSoftware software, Path archive, Path home) throws IOException {
    Path part = home.resolveSibling(home.getFileName() + ".part");
    Folders.delete(part);
    unpack(software, archive, part);
    Path program = part.resolve(software.executable);
    if (!program.toFile().setExecutable(true)) {
      throw new IOException(program + " cannot be made executable");
    }
    var server = new InstalledServer(software, part);
    new SharedLibraries(server.libraries()).completeFor(program);
    Files.createDirectories(server.data());
    Command initialised =
        Command.run(part, server.libraries(), software.initialising(part, server.data()));
    if (initialised.exitCode() != 0) {
      throw new ServerUnavailable("its data folder was refused: " + initialised.output());
    }
    Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(ServerSoftware software, Path archive, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        Matcher wanted = software.entries.matcher(entry.getName());
        if (!entry.isDirectory() && wanted.matches()) {
          Path target = to.resolve(wanted.group("path"));
          Files.createDirectories(target.getParent());
          Files.copy(zip.getInputStream(entry), target);
        }
      }
    }
  }
}
