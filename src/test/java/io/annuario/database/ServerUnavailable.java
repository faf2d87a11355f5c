package io.annuario.database;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a test server does not run, and what a person does so that it runs. */
public final class ServerUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  ServerUnavailable(String reason, @Nullable Throwable cause) {
    super(
        String.format(
            Locale.ROOT,
            """
            The tests need a database server, and none could be started: %s
            To make them run, either mend this or, for MySQL, start any server of version 8 and set
              ANNUARIO_TEST_MYSQL_URL=jdbc:mysql://HOST:3306/
              ANNUARIO_TEST_MYSQL_USERNAME=… ANNUARIO_TEST_MYSQL_PASSWORD=…
            to a user who may create and drop databases whose names begin with annuario_test_.\
            """,
            reason),
        cause);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  ServerUnavailable(String reason) {
    this(reason, null);
  }
}
