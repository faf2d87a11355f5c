package io.annuario.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The embedded database as it is on the disk at this moment, for whoever asks while a run has it
 * open: H2 lets one process in. It keeps what is committed in pieces that are never changed and not
 * overwritten for a while, each with a check of its own, and finds the last whole one when it opens
 * a file, as after a crash.
 */
final class CopiedDatabase {

  /** A copy may have met a piece that was being written; the next one will not. */
  private static final int ATTEMPTS = 3;

  private CopiedDatabase() {}

  /**
   * Opens a copy, in a folder that nobody else may enter.
   *
   * @param file that of the database
   * @param opener opens what is at an address; the folder goes with it
   * @return empty when no copy could be read
   */
  static Optional<Database> of(
      Path file, StoreSettings settings, Function<StoreSettings, Database> opener) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path folder = null;
      try {
        if (Files.size(file) > Files.getFileStore(temporary()).getUsableSpace() / 2) {
          return Optional.empty();
        }
        folder = Files.createTempDirectory("annuario");
        Path place = folder.resolve("copy.mv.db");
        folder.toFile().deleteOnExit();
        place.toFile().deleteOnExit();
        Files.copy(file, place);
        Path owned = folder;
        Database copy = opener.apply(settings.at(folder.resolve("copy")));
        return Optional.of(copy.closing(() -> remove(owned)));
      } catch (IOException | RuntimeException failure) {
        LoggerFactory.getLogger(CopiedDatabase.class).debug("A copy that cannot be read", failure);
        remove(folder);
      }
    }
    return Optional.empty();
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static void remove(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LoggerFactory.getLogger(CopiedDatabase.class).warn("Not removed: a copy of the database", e);
    }
  }
}
