package io.annuario.store;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The key that the database gives to a new row. */
final class GeneratedId {

  private GeneratedId() {}

  static long of(StatementSpec insert) {
    GeneratedKeyHolder keys = new GeneratedKeyHolder();
    insert.update(keys, "id");
    return Objects.requireNonNull(keys.getKeyAs(Number.class)).longValue();
  }
}
