package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.EditionState;
import io.annuario.observation.Finding;
import io.annuario.observation.WorkbookSeal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps vintages. Methods take part in the caller's transaction. */
public final class Vintages {

  private final JdbcClient sql;
  private final JdbcTemplate batches;
  private final EditionRows editions;
  private final FindingRows findingRows;
  private final VintageRows rows;
  private final Transactions transactions;

  public Vintages(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    batches = new JdbcTemplate(dataSource);
    editions = new EditionRows(dataSource);
    findingRows = new FindingRows(dataSource);
    rows = new VintageRows(dataSource);
    transactions = new Transactions(dataSource);
  }

  public Optional<Vintage> current(Edition edition) {
    return rows
        .list(
            "e.job = ? and e.name = ? and v.number = e.current_vintage",
            edition.job(),
            edition.name())
        .stream()
        .findFirst();
  }

  public Optional<Vintage> find(Edition edition, int number) {
    return rows
        .list("e.job = ? and e.name = ? and v.number = ?", edition.job(), edition.name(), number)
        .stream()
        .findFirst();
  }

  /** The highest number that was given to one, withdrawn or not; 0 for none. */
  public int highest(Edition edition) {
    return sql.sql(
            """
            select coalesce(max(v.number), 0) from vintage v join edition e on e.id = v.edition_id
            where e.job = ? and e.name = ?\
            """)
        .params(edition.job(), edition.name())
        .query(Integer.class)
        .single();
  }

  /** The one that stood when another one took its place; empty when none did. */
  public Optional<Vintage> before(Edition edition, Vintage later) {
    return rows
        .list(
            """
            e.job = ? and e.name = ? and v.number < ? and not exists (
              select 1 from withdrawal w where w.vintage_id = v.id and w.withdrawn_at <= ?)\
            """,
            edition.job(),
            edition.name(),
            later.number(),
            StoredMoments.column(later.publishedAt()))
        .stream()
        .reduce((earlier, next) -> next);
  }

  /** All vintages, the first one first. */
  public List<Vintage> all(Edition edition) {
    return rows.list("e.job = ? and e.name = ?", edition.job(), edition.name());
  }

  /**
   * Makes a new vintage current, in one transaction. Publishing again what is current gives the
   * current vintage: a step that is repeated after a crash publishes nothing twice.
   *
   * @param findings of the edition as a whole; those of single returns are kept with their readings
   * @param after the highest number that was given away already, by this database or another one
   * @throws EditionClosed when the edition is final
   */
  public Vintage publish(
      Edition edition,
      String fingerprint,
      List<Vintage.Member> members,
      boolean complete,
      List<Finding> findings,
      int after) {
    return transactions.in(
        () -> publishLocked(edition, fingerprint, members, complete, findings, after));
  }

  private Vintage publishLocked(
      Edition edition,
      String fingerprint,
      List<Vintage.Member> members,
      boolean complete,
      List<Finding> findings,
      int after) {
    long editionId = editions.keep(edition);
    if (editions.lock(editionId) == EditionState.FINAL) {
      throw new EditionClosed(edition);
    }
    Optional<Vintage> current = current(edition);
    if (current.isPresent() && same(current.get(), fingerprint, members, complete)) {
      return current.get();
    }
    int number = Math.max(highest(edition), after) + 1;
    Instant now = StoredMoments.now();
    long id = insert(editionId, edition, number, now, fingerprint, complete);
    addMembers(id, members);
    findingRows.add(FindingRows.Owner.VINTAGE, id, findings);
    sql.sql("update edition set current_vintage = ?, state = 'PROVISIONAL' where id = ?")
        .params(number, editionId)
        .update();
    transactions.syncOnCommit();
    return new Vintage(id, number, now, fingerprint, members, complete, null, null, 0);
  }

  /**
   * Notes the workbook of a vintage.
   *
   * @param form in which it was written
   */
  public void workbookWritten(Vintage vintage, String workbook, WorkbookSeal seal, int form) {
    sql.sql(
            """
            update vintage set workbook = ?, workbook_form = ?, workbook_sha256 = ?,
              contents_sha256 = ?, content_fingerprint = ?
            where id = ?\
            """)
        .params(workbook, form, seal.workbookSha256())
        .param(seal.contentsSha256())
        .param(seal.contentFingerprint())
        .param(vintage.id())
        .update();
  }

  private long insert(
      long editionId,
      Edition edition,
      int number,
      Instant publishedAt,
      String fingerprint,
      boolean complete) {
    return GeneratedId.of(
        sql.sql(
                """
                insert into vintage (edition_id, number, published_at, fingerprint, complete,
                  period_start, period_end, as_of)
                values (?, ?, ?, ?, ?, ?, ?, ?)\
                """)
            .params(editionId, number, StoredMoments.column(publishedAt), fingerprint, complete)
            .params(edition.period().start(), edition.period().end(), edition.asOf()));
  }

  private void addMembers(long vintage, List<Vintage.Member> members) {
    List<Object[]> rows = new ArrayList<>();
    for (Vintage.Member member : members) {
      rows.add(new Object[] {vintage, member.reading().id(), rows.size() + 1, member.file()});
    }
    batches.batchUpdate(
        "insert into vintage_return (vintage_id, reading_id, position, file) values (?, ?, ?, ?)",
        rows);
  }

  private static boolean same(
      Vintage current, String fingerprint, List<Vintage.Member> members, boolean complete) {
    return current.fingerprint().equals(fingerprint)
        && current.complete() == complete
        && current.members().equals(members);
  }
}
