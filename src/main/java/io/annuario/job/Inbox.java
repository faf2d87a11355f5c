package io.annuario.job;

import io.annuario.definition.Intake;
import io.annuario.observation.Finding;
import io.annuario.observation.Severity;
import io.annuario.observation.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files that the offices sent for an edition, readable until it is closed.
 *
 * @param oddities findings about what lies among them and is no return
 * @param arrivals what was unpacked of archives
 */
record Inbox(List<Received> files, List<Finding> oddities, Arrivals arrivals)
    implements AutoCloseable {

  Inbox {
    files = List.copyOf(files);
    oddities = List.copyOf(oddities);
  }

  /** The files of a folder and of those below it, by name, and those in archives among them. */
  static Inbox list(Path folder, Intake intake) throws IOException {
    Arrivals arrivals = new Arrivals(intake);
    if (!Files.isDirectory(folder)) {
      return new Inbox(List.of(), List.of(), arrivals);
    }
    try {
      InboxWalk walk = InboxWalk.of(folder, arrivals);
      List<Received> files = new ArrayList<>();
      for (Arrivals.Arrived one : arrivals.returns()) {
        files.add(new Received(one.path(), one.file(), hash(one.path())));
      }
      files.sort(Comparator.comparing(Received::file));
      return new Inbox(files, walk.oddities(), arrivals);
    } catch (IOException | RuntimeException failure) {
      try (arrivals) {
        throw failure;
      }
    }
  }

  /** Whether something of what came has to be mended before anything can be published. */
  boolean isBlocked() {
    return oddities.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Override
  public void close() throws IOException {
    arrivals.close();
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

  static String nameBelow(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
