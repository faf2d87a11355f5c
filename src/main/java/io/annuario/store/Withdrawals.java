package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.EditionState;
import io.annuario.observation.Withdrawal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which vintages were taken back. Methods take part in the caller's transaction. */
public final class Withdrawals {

  private final JdbcClient sql;
  private final EditionRows editions;
  private final Transactions transactions;

  public Withdrawals(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    editions = new EditionRows(dataSource);
    transactions = new Transactions(dataSource);
  }

  /** Those of an edition, by the numbers of the vintages. */
  public NavigableMap<Integer, Withdrawal> of(Edition edition) {
    NavigableMap<Integer, Withdrawal> all = new TreeMap<>();
    sql.sql(
            """
            select v.number, w.withdrawn_at, w.withdrawn_by, w.reason from withdrawal w
            join vintage v on v.id = w.vintage_id
            join edition e on e.id = v.edition_id
            where e.job = ? and e.name = ?\
            """)
        .params(edition.job(), edition.name())
        .query(
            row -> {
              all.put(
                  row.getInt("number"),
                  new Withdrawal(
                      row.getInt("number"),
                      StoredMoments.of(row, "withdrawn_at"),
                      row.getString("withdrawn_by"),
                      row.getString("reason")));
            });
    return Collections.unmodifiableNavigableMap(all);
  }

  /**
   * Takes a vintage back: the newest of those that were not stands from then on, or none.
   *
   * @param workbook what its workbook is called from then on
   * @throws EditionClosed when the edition is final
   */
  public void withdraw(
      Edition edition, Vintage vintage, String by, String reason, String workbook) {
    transactions.in(
        () -> {
          long id = editions.keep(edition);
          if (editions.lock(id) == EditionState.FINAL) {
            throw new EditionClosed(edition);
          }
          sql.sql(
                  """
                  insert into withdrawal (vintage_id, withdrawn_at, withdrawn_by, reason)
                  values (?, ?, ?, ?)\
                  """)
              .params(vintage.id(), StoredMoments.column(StoredMoments.now()), by, reason)
              .update();
          sql.sql("update vintage set workbook = ? where id = ?")
              .params(workbook, vintage.id())
              .update();
          int standing = standing(id);
          sql.sql("update edition set current_vintage = ?, state = ? where id = ?")
              .param(standing)
              .param((standing == 0 ? EditionState.OPEN : EditionState.PROVISIONAL).name())
              .param(id)
              .update();
          transactions.syncOnCommit();
        });
  }

  private int standing(long edition) {
    return sql.sql(
            """
            select coalesce(max(v.number), 0) from vintage v
            where v.edition_id = ? and not exists (
              select 1 from withdrawal w where w.vintage_id = v.id)\
            """)
        .param(edition)
        .query(Integer.class)
        .single();
  }
}
