package io.annuario.store;

import static java.util.stream.Collectors.joining;

import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reading side: figures and findings of sets of readings, streamed. */
public final class Figures {

  private final DataSource dataSource;
  private final JdbcClient sql;
  private final FigureCodes codes;
  private final FigureTable table;

  public Figures(DataSource dataSource) {
    this.dataSource = dataSource;
    this.sql = JdbcClient.create(dataSource);
    this.codes = new FigureCodes(dataSource);
    this.table = FigureTable.of(dataSource);
  }

  /**
   * Figures of a set of readings as an auditor follows them: by office and file, then sheet by
   * sheet as the return was read. Their places are named by the members' files. Close it after use.
   */
  public Cursor<Observation> stream(List<Vintage.Member> members) {
    return new AheadCursor<>(byPlace(members));
  }

  /** Figures of a set of readings in the order of what they are about. Close them after use. */
  public GatheredFigures gather(List<Vintage.Member> members) {
    return gather(members, GatheredFigures.MOST);
  }

  /**
   * Likewise.
   *
   * @param most bytes in memory for each of two readers; what is more goes to temporary files
   */
  GatheredFigures gather(List<Vintage.Member> members, int most) {
    List<Vintage.Member> sorted = byOffice(members);
    GatheredFigures gathered = new GatheredFigures(sorted, codes.inOrder(), most);
    String select = ofReading(sorted);
    try {
      try (Beside<Boolean> others = Beside.start(() -> take(gathered, sorted, select, 1))) {
        take(gathered, sorted, select, 0);
        others.result();
      }
      return gathered;
    } catch (RuntimeException failure) {
      gathered.close();
      throw failure;
    }
  }

  /** Takes every other return in, beginning with the first or the second. */
  private boolean take(
      GatheredFigures gathered, List<Vintage.Member> members, String select, int first) {
    GatheredFigures.Taker taker = gathered.new Taker();
    List<JdbcCursor.Query<Boolean>> queries = new ArrayList<>();
    for (int at = first; at < members.size(); at += 2) {
      int number = at;
      queries.add(
          new JdbcCursor.Query<>(
              select,
              List.of(members.get(at).reading().id()),
              row -> {
                taker.add(row, number);
                return true;
              }));
    }
    try (Cursor<Boolean> rows = new JdbcCursor<>(dataSource, queries)) {
      rows.forEachRemaining(taken -> {});
    }
    taker.finish();
    return true;
  }

  /** Findings of the readings, in the order of the members. */
  public Cursor<Finding> findings(List<Vintage.Member> members) {
    List<JdbcCursor.Query<Finding>> queries = new ArrayList<>();
    for (Vintage.Member member : members) {
      queries.add(
          new JdbcCursor.Query<>(
              FindingRows.select(FindingRows.Owner.READING),
              List.of(member.reading().id()),
              row -> FindingRows.read(row, member.file())));
    }
    return new JdbcCursor<>(dataSource, queries);
  }

  /** Findings on a published edition as a whole. */
  public Cursor<Finding> findings(Vintage vintage) {
    return new JdbcCursor<>(
        dataSource,
        List.of(
            new JdbcCursor.Query<>(
                FindingRows.select(FindingRows.Owner.VINTAGE),
                List.of(vintage.id()),
                row -> FindingRows.read(row, null))));
  }

  /** One query a return, along the primary key: nothing needs to be sorted. */
  private Cursor<Observation> byPlace(List<Vintage.Member> members) {
    List<JdbcCursor.Query<Observation>> queries = new ArrayList<>();
    ObservationReader reader = new ObservationReader(codes);
    String select = ofReading(members);
    for (Vintage.Member member : byOffice(members)) {
      String office = member.reading().source().office();
      queries.add(
          new JdbcCursor.Query<>(
              select,
              List.of(member.reading().id()),
              row -> reader.read(row, office, member.file())));
    }
    return new JdbcCursor<>(dataSource, queries);
  }

  private String ofReading(List<Vintage.Member> members) {
    return table.select(hasLongTexts(members))
        + "where "
        + table.reading()
        + " = ? order by "
        + table.order();
  }

  private boolean hasLongTexts(List<Vintage.Member> members) {
    return !members.isEmpty()
        && sql.sql("select count(*) from long_text where reading_id" + in(members))
                .query(Long.class)
                .single()
            > 0;
  }

  /** Written out: a statement has no more than 65,535 parameters. */
  private static String in(List<Vintage.Member> members) {
    return members.stream()
        .map(member -> String.valueOf(member.reading().id()))
        .collect(joining(", ", " in (", ")"));
  }

  private static List<Vintage.Member> byOffice(List<Vintage.Member> members) {
    List<Vintage.Member> sorted = new ArrayList<>(members);
    sorted.sort(
        Comparator.comparing((Vintage.Member member) -> member.reading().source().office())
            .thenComparing(Vintage.Member::file));
    return sorted;
  }

  /** A forward-only reading of the database in constant memory. */
  public interface Cursor<T> extends Iterator<T>, AutoCloseable {
    @Override
    void close();
  }
}
