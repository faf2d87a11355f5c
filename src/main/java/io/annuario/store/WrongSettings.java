package io.annuario.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a driver or a server says of a URL that is wrong, before there is any connection. */
final class WrongSettings {

  /**
   * H2: not a URL, an unknown option, one that is there twice, an unknown mode, a relative path, a
   * name too short; 42000.
   */
  private static final Set<Integer> H2 =
      Set.of(90046, 90113, 90066, 90088, 90011, 90138, 42000, 42001);

  /**
   * MySQL and MariaDB: a syntax error, an unknown variable, a value or type that it cannot have,
   * one that cannot be set.
   */
  private static final Set<Integer> VARIABLES = Set.of(1064, 1193, 1231, 1232, 1238, 1298);

  /** Connector/J, and the pool when a driver will have nothing to do with a URL. */
  private static final List<String> MALFORMED =
      List.of("WrongArgumentException", "InvalidConnectionAttributeException");

  private WrongSettings() {}

  /** Null when the URL is not to blame. */
  static @Nullable DatabaseTrouble in(List<Throwable> causes) {
    for (Throwable cause : causes) {
      if (cause instanceof SQLException && VARIABLES.contains(DatabaseFailures.code(cause))) {
        return DatabaseTrouble.SESSION_VARIABLES;
      }
      if (H2.contains(DatabaseFailures.code(cause))
          || cause instanceof IllegalArgumentException
          || MALFORMED.contains(cause.getClass().getSimpleName())
          || DatabaseFailures.says(cause, "claims to not accept jdbcUrl")
          || DatabaseFailures.says(cause, "malformed")) {
        return DatabaseTrouble.MALFORMED_URL;
      }
    }
    return null;
  }
}
