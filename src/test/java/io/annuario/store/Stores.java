package io.annuario.store;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/** The databases that the contract of this package is tested on. */
final class Stores {

  private static final Map<DatabaseKind, Database> SHARED = new ConcurrentHashMap<>();

  private Stores() {}

  /** A database with our tables that tests share; each uses editions of its own. */
  static Database shared(DatabaseKind kind) {
    return SHARED.computeIfAbsent(kind, missing -> Database.open(empty(missing), 8));
  }

  /** A database without tables; the embedded one is a file, as users have it. */
  static StoreSettings empty(DatabaseKind kind) {
    return switch (kind) {
      case H2 -> StoreSettings.embedded(folder());
      case MYSQL, MARIADB -> settings(kind.create());
    };
  }

  static StoreSettings settings(EmptyDatabase database) {
    return new StoreSettings(database.url(), database.username(), database.password(), null);
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("annuario");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
