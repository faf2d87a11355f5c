package io.annuario.database;

import org.jspecify.annotations.Nullable;

/** The MySQL servers of the tests. */
public final class MySql {

  private static @Nullable DatabaseServer shared;
  private static @Nullable String unavailable;

  private MySql() {}

  /**
   * The server that all tests of this run share: the one that {@code ANNUARIO_TEST_MYSQL_URL} names
   * or, without it, one started now.
   *
   * @throws ServerUnavailable with the same message each time: the reason is looked for once a run
   */
  public static synchronized DatabaseServer shared() {
    if (unavailable != null) {
      throw new ServerUnavailable(unavailable);
    }
    if (shared == null) {
      try {
        String url = System.getenv("ANNUARIO_TEST_MYSQL_URL");
        shared = url == null ? own() : ForeignServer.named(url);
      } catch (ServerUnavailable failure) {
        unavailable = failure.reason();
        throw failure;
      }
    }
    return shared;
  }

  /**
   * A server for one test alone, which may stop, kill and start it again, and must close it.
   *
   * @param options further options of {@code mysqld}, such as {@code --read-only}
   */
  public static LocalServer own(String... options) {
    return LocalServer.of(ServerSoftware.MYSQL, options);
  }
}
