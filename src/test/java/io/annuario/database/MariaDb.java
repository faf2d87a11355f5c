package io.annuario.database;

import org.jspecify.annotations.Nullable;

/** The MariaDB server of the tests. Its archive exists for Linux on x86-64 only. */
final class MariaDb {

  private static @Nullable LocalServer shared;

  private MariaDb() {}

  /**
   * The server that all tests of this run share.
   *
   * @throws ServerUnavailable where the build fetched no archive, or this is another kind of
   *     machine
   */
  static synchronized DatabaseServer shared() {
    if (shared == null) {
      shared = LocalServer.of(ServerSoftware.MARIADB);
    }
    return shared;
  }
}
