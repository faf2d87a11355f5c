package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.Erasure;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes away what was written in returns beside their figures, and keeps that this was done.
 * Methods take part in the caller's transaction.
 */
public final class Erasures {

  /** In the place of the name of a file. */
  private static final String GONE = "ERASED";

  private final JdbcClient sql;
  private final FigureTable table;
  private final EditionRows editions;

  public Erasures(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    table = FigureTable.of(dataSource);
    editions = new EditionRows(dataSource);
  }

  /** Those of an edition, the first one first. */
  public List<Erasure> of(Edition edition) {
    return sql.sql(
            """
            select x.office, x.sha256, x.erased_at, x.erased_by, x.reason from erased_return x
            join edition e on e.id = x.edition_id
            where e.job = ? and e.name = ? order by x.erased_at, x.sha256\
            """)
        .params(edition.job(), edition.name())
        .query(
            (row, number) ->
                new Erasure(
                    row.getString("office"),
                    row.getString("sha256"),
                    StoredMoments.of(row, "erased_at"),
                    row.getString("erased_by"),
                    row.getString("reason")))
        .list();
  }

  /**
   * Erases the texts of an office's returns: those of cells, the names of sheets and files, and
   * whatever findings say. Figures, their codes and cells stay.
   *
   * @param returns SHA-256 of their bytes
   * @param touched the vintages whose own findings may speak of them
   */
  public void erase(
      Edition edition,
      String office,
      Set<String> returns,
      List<Vintage> touched,
      String by,
      String reason) {
    long id = editions.find(edition).orElseThrow();
    for (String sha256 : returns) {
      readings(id, sha256).forEach(this::erase);
      if (isNew(id, sha256)) {
        keep(id, sha256, office, by, reason);
      }
    }
    touched.forEach(vintage -> findings("vintage_id", vintage.id()));
  }

  private List<Long> readings(long edition, String sha256) {
    return sql.sql("select id from reading where edition_id = ? and sha256 = ?")
        .params(edition, sha256)
        .query(Long.class)
        .list();
  }

  private boolean isNew(long edition, String sha256) {
    return sql.sql("select count(*) from erased_return where edition_id = ? and sha256 = ?")
            .params(edition, sha256)
            .query(Integer.class)
            .single()
        == 0;
  }

  private void keep(long edition, String sha256, String office, String by, String reason) {
    sql.sql(
            """
            insert into erased_return (edition_id, sha256, office, erased_at, erased_by, reason)
            values (?, ?, ?, ?, ?, ?)\
            """)
        .params(edition, sha256, office, StoredMoments.column(StoredMoments.now()), by, reason)
        .update();
  }

  private void erase(long reading) {
    sql.sql(table.erase()).param(reading).update();
    sql.sql("delete from long_text where reading_id = ?").param(reading).update();
    sql.sql("delete from reading_layout where reading_id = ?").param(reading).update();
    sql.sql("update reading set file = ? where id = ?").params(GONE, reading).update();
    sql.sql("update vintage_return set file = ? where reading_id = ?")
        .params(GONE, reading)
        .update();
    findings("reading_id", reading);
  }

  private void findings(String owner, long id) {
    sql.sql(
            """
            update finding set file = case when file is not null then ? end, sheet = null,
              subject_it = 'testo cancellato', subject_en = 'text erased',
              expected_it = '', expected_en = '', got_it = '', got_en = '',
              remedy_it = '', remedy_en = '', found = null
            where\
            """
                + ' '
                + owner
                + " = ?")
        .params(GONE, id)
        .update();
  }

  /**
   * Writes the tables anew that returns are kept in, so that nothing that was erased is left in
   * their files. The last thing that is done with an embedded database, which it closes.
   */
  public void rewrite(StoreSettings settings) {
    if (Vendor.of(settings.url()) == Vendor.MYSQL) {
      sql.sql("optimize table figure, long_text, reading, reading_layout, vintage_return, finding")
          .query(row -> {});
    } else if (settings.file() != null) {
      sql.sql("shutdown compact").update();
    }
  }
}
