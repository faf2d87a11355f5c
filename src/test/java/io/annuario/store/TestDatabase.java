package io.annuario.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The databases that the contract of this package is tested on. Each is opened once. */
enum TestDatabase {
  H2 {
    @Override
    StoreSettings empty() {
      try {
        Path folder = Files.createTempDirectory("annuario");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return StoreSettings.embedded(folder);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  private Database shared;

  /** A database without tables, for this test alone. */
  abstract StoreSettings empty();

  /** The database that tests share; each uses editions of its own. */
  synchronized Database shared() {
    if (shared == null) {
      shared = Database.open(empty(), 8);
    }
    return shared;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
