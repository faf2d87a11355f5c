package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.EditionState;
import io.annuario.observation.Period;
import io.annuario.observation.StateChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The life of editions: open, provisional, final. Methods take part in the caller's transaction.
 */
public final class Editions {

  private final JdbcClient sql;
  private final EditionRows rows;
  private final Transactions transactions;

  public Editions(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    rows = new EditionRows(dataSource);
    transactions = new Transactions(dataSource);
  }

  /** The editions of a job of which something has been kept, by name; without what they follow. */
  public List<Edition> of(String job) {
    return sql.sql("select * from edition where job = ? order by name")
        .param(job)
        .query(Editions::edition)
        .list();
  }

  public EditionState state(Edition edition) {
    return sql.sql("select state from edition where job = ? and name = ?")
        .params(edition.job(), edition.name())
        .query((row, number) -> EditionState.valueOf(row.getString("state")))
        .optional()
        .orElse(EditionState.OPEN);
  }

  /**
   * Makes a published edition final.
   *
   * @throws IllegalStateException when it is not provisional
   */
  public void close(Edition edition, String by, String reason) {
    change(edition, EditionState.PROVISIONAL, EditionState.FINAL, by, reason);
  }

  /**
   * Allows further vintages of a final edition.
   *
   * @throws IllegalStateException when it is not final
   */
  public void reopen(Edition edition, String by, String reason) {
    change(edition, EditionState.FINAL, EditionState.PROVISIONAL, by, reason);
  }

  /** Who closed and reopened an edition, the first one first. */
  public List<StateChange> changes(Edition edition) {
    return sql.sql(
            """
            select s.* from edition_state s join edition e on e.id = s.edition_id
            where e.job = ? and e.name = ? order by s.id\
            """)
        .params(edition.job(), edition.name())
        .query(Editions::stateChange)
        .list();
  }

  /** Who closed an edition, while it is final. */
  public Optional<StateChange> closed(Edition edition) {
    return state(edition) == EditionState.FINAL
        ? changes(edition).stream().reduce((earlier, later) -> later)
        : Optional.empty();
  }

  private void change(
      Edition edition, EditionState from, EditionState to, String by, String reason) {
    transactions.in(
        () -> {
          long id = rows.keep(edition);
          EditionState state = rows.lock(id);
          if (state != from) {
            throw new IllegalStateException("The edition is " + state + ", not " + from);
          }
          sql.sql("update edition set state = ? where id = ?").params(to.name(), id).update();
          sql.sql(
                  """
                  insert into edition_state (edition_id, state, changed_at, changed_by, reason)
                  values (?, ?, ?, ?, ?)\
                  """)
              .params(id, to.name(), StoredMoments.column(StoredMoments.now()), by, reason)
              .update();
          transactions.syncOnCommit();
        });
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    return new Edition(
        row.getString("job"),
        row.getString("name"),
        new Period(
            row.getObject("period_start", LocalDate.class),
            row.getObject("period_end", LocalDate.class)),
        row.getObject("as_of", LocalDate.class),
        null);
  }

  private static StateChange stateChange(ResultSet row, int number) throws SQLException {
    return new StateChange(
        EditionState.valueOf(row.getString("state")),
        StoredMoments.of(row, "changed_at"),
        row.getString("changed_by"),
        row.getString("reason"));
  }
}
