package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.EditionState;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of editions, by which everything else of an edition is found. */
final class EditionRows {

  private final JdbcClient sql;

  EditionRows(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
  }

  /** Empty while nothing has ever been kept for the edition. */
  Optional<Long> find(Edition edition) {
    return sql.sql("select id from edition where job = ? and name = ?")
        .params(edition.job(), edition.name())
        .query(Long.class)
        .optional();
  }

  /** The edition's row, made if need be, with its period and as-of date as they are now. */
  long keep(Edition edition) {
    Optional<Long> known = find(edition);
    if (known.isEmpty()) {
      return insert(edition);
    }
    sql.sql(
            """
            update edition set period_start = ?, period_end = ?, as_of = ?
            where id = ? and not (period_start = ? and period_end = ? and as_of = ?)\
            """)
        .params(edition.period().start(), edition.period().end(), edition.asOf(), known.get())
        .params(edition.period().start(), edition.period().end(), edition.asOf())
        .update();
    return known.get();
  }

  /** Its state. Whoever changes an edition's vintages or state holds its row until the commit. */
  EditionState lock(long edition) {
    return sql.sql("select state from edition where id = ? for update")
        .param(edition)
        .query((row, number) -> EditionState.valueOf(row.getString("state")))
        .single();
  }

  private long insert(Edition edition) {
    try {
      sql.sql(
              """
              insert into edition
                (job, name, period_start, period_end, as_of, state, current_vintage)
              values (?, ?, ?, ?, ?, 'OPEN', 0)\
              """)
          .params(edition.job(), edition.name())
          .params(edition.period().start(), edition.period().end(), edition.asOf())
          .update();
    } catch (DuplicateKeyException e) {
      // Another thread that reads a return of the same edition was first.
      return find(edition).orElseThrow(() -> e);
    }
    return find(edition).orElseThrow();
  }
}
