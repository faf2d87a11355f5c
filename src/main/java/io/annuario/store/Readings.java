package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.definition.LayoutUse;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was read from returns. Methods take part in the caller's transaction. */
public final class Readings {

  /** Rows sent at once; the driver makes one statement of them. */
  private static final int BATCH = 1000;

  private static final String SHEET = "SHEET";
  private static final String PIN = "PIN";

  private final JdbcClient sql;
  private final JdbcTemplate batches;
  private final EditionRows editions;
  private final FindingRows findingRows;
  private final Transactions transactions;
  private final FigureCodes codes;
  private final FigureTable table;

  public Readings(DataSource dataSource) {
    codes = new FigureCodes(dataSource);
    table = FigureTable.of(dataSource);
    sql = JdbcClient.create(dataSource);
    batches = new JdbcTemplate(dataSource);
    editions = new EditionRows(dataSource);
    findingRows = new FindingRows(dataSource);
    transactions = new Transactions(dataSource);
  }

  /**
   * A reading of the same content, office and edition by the same definition that came to its end.
   * One of a file that was too large is none: that depends on the memory and the time that were
   * there, and is tried again.
   */
  public Optional<Reading> find(Edition edition, Return source, String fingerprint) {
    return sql.sql(
            "select "
                + ReadingRows.COLUMNS
                + """

                from reading r join edition e on e.id = r.edition_id
                where e.job = ? and e.name = ? and r.sha256 = ? and r.office = ?
                  and r.fingerprint = ? and r.period_start = ? and r.period_end = ?
                  and r.state = 'READ' and not exists (
                    select 1 from finding f where f.reading_id = r.id and f.code = ?)\
                """)
        .params(edition.job(), edition.name(), source.sha256(), source.office(), fingerprint)
        .params(edition.period().start(), edition.period().end())
        .param(FindingCode.FILE_TOO_LARGE.name())
        .query(ReadingRows::read)
        .optional();
  }

  /**
   * Starts a reading, first clearing what a crash or a lack of memory may have left of the same
   * one. Returns its id.
   *
   * @throws org.springframework.dao.DuplicateKeyException when it has already come to its end
   */
  public long begin(Edition edition, Return source, String fingerprint) {
    return transactions.in(() -> beginIn(editions.keep(edition), edition, source, fingerprint));
  }

  private long beginIn(long editionId, Edition edition, Return source, String fingerprint) {
    sql.sql(
            """
            select id from reading r
            where edition_id = ? and sha256 = ? and office = ? and fingerprint = ?
              and period_start = ? and period_end = ? and (state = 'READING' or exists (
                select 1 from finding f where f.reading_id = r.id and f.code = ?))\
            """)
        .params(editionId, source.sha256(), source.office(), fingerprint)
        .params(edition.period().start(), edition.period().end())
        .param(FindingCode.FILE_TOO_LARGE.name())
        .query(Long.class)
        .list()
        .forEach(this::remove);
    return GeneratedId.of(
        sql.sql(
                """
                insert into reading
                  (edition_id, sha256, office, fingerprint, period_start, period_end, file,
                   state, started_at, observations, errors, queries, notes, tables_found,
                   cells, figure_cells, label_cells, total_cells, rate_cells, note_cells,
                   rejected_cells)
                values (?, ?, ?, ?, ?, ?, ?, 'READING', ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)\
                """)
            .params(editionId, source.sha256(), source.office(), fingerprint)
            .params(edition.period().start(), edition.period().end(), source.file())
            .param(StoredMoments.column(StoredMoments.now())));
  }

  /**
   * Adds a chunk.
   *
   * @throws IllegalStateException when the reading has ended, or was cleared by a later run
   * @throws IllegalArgumentException when a value has more digits than can be kept exactly
   */
  public void add(long reading, List<Observation> observations, List<Finding> findings) {
    codes.keep(observations);
    transactions.in(() -> addIn(reading, observations, findings));
  }

  private void addIn(long reading, List<Observation> observations, List<Finding> findings) {
    // The counters are raised first: they say where the order goes on, hold off whoever else might
    // add to the same reading, and return to what they were with a rollback.
    int raised =
        sql.sql(
                """
                update reading set observations = observations + ?, errors = errors + ?,
                  queries = queries + ?, notes = notes + ?
                where id = ? and state = 'READING'\
                """)
            .params(observations.size(), count(findings, Severity.ERROR))
            .params(count(findings, Severity.QUERY), count(findings, Severity.NOTE), reading)
            .update();
    requireReading(reading, raised);
    long kept =
        sql.sql("select observations from reading where id = ?")
            .param(reading)
            .query(Long.class)
            .single();
    AtomicLong seq = new AtomicLong(kept - observations.size());
    batches.batchUpdate(
        table.insert(),
        observations,
        BATCH,
        (row, observation) ->
            ObservationRows.write(row, reading, seq.incrementAndGet(), observation, codes));
    addLongTexts(reading, kept - observations.size(), observations);
    findingRows.add(FindingRows.Owner.READING, reading, findings);
  }

  private void addLongTexts(long reading, long before, List<Observation> observations) {
    List<Object[]> rows = new ArrayList<>();
    for (int at = 0; at < observations.size(); at++) {
      Observation observation = observations.get(at);
      String sheet = observation.place().sheet();
      if (ObservationRows.isLong(observation.raw()) || ObservationRows.isLong(sheet)) {
        rows.add(
            new Object[] {
              reading,
              before + at + 1,
              ObservationRows.isLong(observation.raw()) ? observation.raw() : null,
              ObservationRows.isLong(sheet) ? sheet : null
            });
      }
    }
    if (!rows.isEmpty()) {
      batches.batchUpdate(
          "insert into long_text (reading_id, seq, raw, sheet) values (?, ?, ?, ?)", rows);
    }
  }

  /**
   * Marks a reading as come to its end.
   *
   * @throws IllegalStateException when the reading has ended, or was cleared by a later run
   */
  public Reading complete(long reading, Ledger ledger, int tables) {
    int ended =
        sql.sql(
                """
                update reading set state = 'READ', completed_at = ?, tables_found = ?, cells = ?,
                  figure_cells = ?, label_cells = ?, total_cells = ?, rate_cells = ?,
                  note_cells = ?, other_period_cells = ?, rejected_cells = ?
                where id = ? and state = 'READING'\
                """)
            .params(
                StoredMoments.column(StoredMoments.now()), tables, ledger.cells(), ledger.figures())
            .params(ledger.labels(), ledger.totals(), ledger.rates(), ledger.notes())
            .params(ledger.otherPeriods(), ledger.rejected(), reading)
            .update();
    requireReading(reading, ended);
    return sql.sql("select " + ReadingRows.COLUMNS + " from reading r where r.id = ?")
        .param(reading)
        .query(ReadingRows::read)
        .single();
  }

  /**
   * Removes readings that belong to no vintage and that no run is using: those that a crash left
   * half-read, and those that were complete before the newest vintage was published and are not in
   * it. Readings since then stay, for the next attempt to reuse. Only for the holder of the
   * edition's lock. Returns how many were removed.
   */
  public int sweep(Edition edition) {
    List<Long> leftovers =
        sql.sql(
                """
                select r.id from reading r join edition e on e.id = r.edition_id
                left join vintage v on v.edition_id = e.id and v.number = e.current_vintage
                where e.job = ? and e.name = ?
                  and (r.state = 'READING' or r.completed_at <= v.published_at)
                  and not exists (select 1 from vintage_return m where m.reading_id = r.id)\
                """)
            .params(edition.job(), edition.name())
            .query(Long.class)
            .list();
    leftovers.forEach(reading -> transactions.in(() -> remove(reading)));
    return leftovers.size();
  }

  /** Keeps what a reading met of the job's layouts, before it is marked as come to its end. */
  public void keep(long reading, LayoutUse use) {
    List<Object[]> rows = new ArrayList<>();
    use.sheets().forEach(name -> rows.add(new Object[] {reading, rows.size() + 1, SHEET, name}));
    use.pins().forEach(name -> rows.add(new Object[] {reading, rows.size() + 1, PIN, name}));
    if (!rows.isEmpty()) {
      batches.batchUpdate(
          "insert into reading_layout (reading_id, position, kind, name) values (?, ?, ?, ?)",
          rows);
    }
  }

  /** What a reading met of the job's layouts. */
  public LayoutUse layoutUse(Reading reading) {
    return new LayoutUse(
        layoutNames(reading.id(), SHEET), new TreeSet<>(layoutNames(reading.id(), PIN)));
  }

  private List<String> layoutNames(long reading, String kind) {
    return sql.sql(
            "select name from reading_layout where reading_id = ? and kind = ? order by position")
        .params(reading, kind)
        .query(String.class)
        .list();
  }

  private void remove(long reading) {
    sql.sql("delete from reading_layout where reading_id = ?").param(reading).update();
    sql.sql("delete from finding where reading_id = ?").param(reading).update();
    sql.sql("delete from long_text where reading_id = ?").param(reading).update();
    sql.sql(table.delete()).param(reading).update();
    sql.sql("delete from reading where id = ?").param(reading).update();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static void requireReading(long reading, int rows) {
    if (rows != 1) {
      throw new IllegalStateException("Reading " + reading + " has ended or was cleared");
    }
  }
}
