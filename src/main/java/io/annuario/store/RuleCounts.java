package io.annuario.store;

import io.annuario.observation.RuleCount;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps how often each rule held in the figures of a vintage. Methods take part in the caller's
 * transaction.
 */
public final class RuleCounts {

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  public RuleCounts(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    batches = new JdbcTemplate(dataSource);
  }

  /** To be kept in the transaction that publishes the vintage. They are never changed. */
  public void keep(Vintage vintage, List<RuleCount> counts) {
    if (counts.isEmpty() || !of(vintage).isEmpty()) {
      return;
    }
    List<Object[]> rows = new ArrayList<>();
    for (RuleCount count : counts) {
      rows.add(
          new Object[] {
            vintage.id(),
            rows.size() + 1,
            count.id(),
            count.check(),
            count.pass(),
            count.fail(),
            count.unverifiable()
          });
    }
    batches.batchUpdate(
        """
        insert into rule_outcome
          (vintage_id, position, rule_id, expression, pass, fail, unverifiable)
        values (?, ?, ?, ?, ?, ?, ?)\
        """,
        rows);
  }

  /**
   * In the order of the definition; empty when it had no rules, and when an earlier version of the
   * program published the vintage.
   */
  public List<RuleCount> of(Vintage vintage) {
    return sql.sql(
            """
            select rule_id, expression, pass, fail, unverifiable
            from rule_outcome where vintage_id = ? order by position\
            """)
        .param(vintage.id())
        .query(
            (row, number) ->
                new RuleCount(
                    row.getString("rule_id"),
                    row.getString("expression"),
                    row.getLong("pass"),
                    row.getLong("fail"),
                    row.getLong("unverifiable")))
        .list();
  }
}
