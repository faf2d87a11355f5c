package io.annuario.store;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps which figures and sums a vintage was published without, and the returns that have one of
 * them. Methods take part in the caller's transaction.
 */
public final class ProtectedFigures {

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  public ProtectedFigures(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    batches = new JdbcTemplate(dataSource);
  }

  /**
   * To be kept in the transaction that publishes the vintage. They are never changed.
   *
   * @param readings the numbers of those of its readings that have one of them
   */
  public void keep(Vintage vintage, List<ProtectedFigure> figures, Set<Long> readings) {
    if (figures.isEmpty() || !of(vintage).isEmpty()) {
      return;
    }
    List<Object[]> rows = new ArrayList<>();
    for (ProtectedFigure figure : figures) {
      Key key = figure.key();
      rows.add(
          new Object[] {
            vintage.id(),
            key.territory(),
            key.indicator(),
            key.breakdown().code(),
            key.period().start(),
            key.period().end(),
            figure.small(),
            figure.alreadyPublic()
          });
    }
    batches.batchUpdate(
        """
        insert into protected_figure
          (vintage_id, territory, indicator, breakdown, period_start, period_end, small, already_public)
        values (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        rows);
    batches.batchUpdate(
        "insert into protected_return (vintage_id, reading_id) values (?, ?)",
        readings.stream().sorted().map(id -> new Object[] {vintage.id(), id}).toList());
  }

  /** Of a vintage; none when it shows everything, as those of earlier versions do. */
  public List<ProtectedFigure> of(Vintage vintage) {
    return sql.sql(
            """
            select territory, indicator, breakdown, period_start, period_end, small, already_public
            from protected_figure where vintage_id = ?\
            """)
        .param(vintage.id())
        .query(
            (row, number) ->
                new ProtectedFigure(
                    new Key(
                        row.getString("territory"),
                        row.getString("indicator"),
                        new Period(
                            row.getObject("period_start", LocalDate.class),
                            row.getObject("period_end", LocalDate.class)),
                        Breakdown.parse(row.getString("breakdown"))),
                    row.getBoolean("small"),
                    row.getBoolean("already_public")))
        .list();
  }
}
