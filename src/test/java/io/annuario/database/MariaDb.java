package io.annuario.database;

import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** The MariaDB server of the tests. Its archive exists for Linux on x86-64 only. */
final class MariaDb {

  private static @Nullable LocalServer shared;

  private MariaDb() {}

  /**
   * The server that all tests of this run share.
   *
   * @throws TestAbortedException where the build fetched no archive: an extra, not a duty
   */
  static synchronized DatabaseServer shared() {
    if (System.getProperty(ServerSoftware.MARIADB.archiveProperty) == null) {
      throw new TestAbortedException("There is no archive of MariaDB for this kind of machine");
    }
    if (shared == null) {
      shared = LocalServer.of(ServerSoftware.MARIADB);
    }
    return shared;
  }
}
