package io.annuario.store;

import io.annuario.definition.Edition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes the attempts to consolidate editions. Methods take part in the caller's transaction. */
public final class Runs {

  private final JdbcClient sql;
  private final EditionRows editions;
  private final Transactions transactions;

  public Runs(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    editions = new EditionRows(dataSource);
    transactions = new Transactions(dataSource);
  }

  /**
   * Notes that a run starts. Only for the holder of the edition's lock: runs of the edition that
   * never ended are then those of dead processes, and are noted as interrupted. Returns its id.
   */
  public long begin(Edition edition) {
    return transactions.in(() -> begin(editions.keep(edition)));
  }

  private long begin(long edition) {
    sql.sql(
            """
            update run set status = 'INTERRUPTED', ended_at = ?
            where edition_id = ? and status = 'RUNNING'\
            """)
        .params(StoredMoments.column(StoredMoments.now()), edition)
        .update();
    return GeneratedId.of(
        sql.sql(
                """
                insert into run (edition_id, started_at, status, host, pid, returns_received,
                  returns_read, returns_reused, returns_rejected, returns_missing,
                  errors, queries, notes)
                values (?, ?, 'RUNNING', ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)\
                """)
            .params(
                edition,
                StoredMoments.column(StoredMoments.now()),
                HostName.ofThisMachine(),
                ProcessHandle.current().pid()));
  }

  /**
   * Notes how a run ended.
   *
   * @param vintage that it published or found unchanged; null when none
   */
  public void end(
      long run, String status, int exitCode, @Nullable Vintage vintage, PastRun.Counts counts) {
    sql.sql(
            """
            update run set status = ?, ended_at = ?, exit_code = ?, vintage_id = ?,
              returns_received = ?, returns_read = ?, returns_reused = ?, returns_rejected = ?,
              returns_missing = ?, errors = ?, queries = ?, notes = ?
            where id = ?\
            """)
        .params(status, StoredMoments.column(StoredMoments.now()), exitCode)
        .param(vintage == null ? null : vintage.id())
        .params(counts.received(), counts.read(), counts.reused(), counts.rejected())
        .params(counts.missing(), counts.errors(), counts.queries(), counts.notes(), run)
        .update();
  }

  /** The last runs of an edition, the newest one first. */
  public List<PastRun> last(Edition edition, int most) {
    return sql.sql(
            """
            select r.*, v.number from run r
            join edition e on e.id = r.edition_id left join vintage v on v.id = r.vintage_id
            where e.job = ? and e.name = ? order by r.id desc limit ?\
            """)
        .params(edition.job(), edition.name(), most)
        .query(Runs::run)
        .list();
  }

  /** By the number of each vintage, on which machine the first run was that it came from. */
  public Map<Integer, String> hosts(Edition edition) {
    Map<Integer, String> hosts = new TreeMap<>();
    sql.sql(
            """
            select v.number, r.host from run r join vintage v on v.id = r.vintage_id
            join edition e on e.id = v.edition_id where e.job = ? and e.name = ? order by r.id\
            """)
        .params(edition.job(), edition.name())
        .query(
            row -> {
              hosts.putIfAbsent(row.getInt("number"), row.getString("host"));
            });
    return hosts;
  }

  private static PastRun run(ResultSet row, int number) throws SQLException {
    return new PastRun(
        StoredMoments.of(row, "started_at"),
        StoredMoments.orNull(row, "ended_at"),
        row.getString("status"),
        row.getObject("exit_code", Integer.class),
        row.getObject("number", Integer.class),
        new PastRun.Counts(
            row.getInt("returns_received"),
            row.getInt("returns_read"),
            row.getInt("returns_reused"),
            row.getInt("returns_rejected"),
            row.getInt("returns_missing"),
            row.getLong("errors"),
            row.getLong("queries"),
            row.getLong("notes")));
  }
}
