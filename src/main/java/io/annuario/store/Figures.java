package io.annuario.store;

import static java.util.stream.Collectors.joining;

import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** The orders in which figures can be streamed. */
  public enum Order {
    /**
     * What a rule compares comes together: those of a territory, and of these those of a period,
     * and of these those of a breakdown. Which of them comes first has no meaning.
     */
    BY_SUBJECT,
    /** Office, file, then sheet by sheet as the return was read: as an auditor follows them. */
    BY_PLACE
  }

  /** Figures of a set of readings, their places named by the members' files. Close it after use. */
  public Cursor<Observation> stream(List<Vintage.Member> members, Order order) {
    return switch (order) {
      case BY_SUBJECT ->
          sorted(
              members,
              table.select(hasLongTexts(members)) + "where ",
              "territory_id, period_id, breakdown_id, indicator_id");
      case BY_PLACE -> new AheadCursor<>(byPlace(members));
    };
  }

  /**
   * Figures of several editions: those of a territory come together, of these those of a breakdown
   * and indicator, whatever their periods. Which comes first has no meaning. They are without texts
   * that are longer than a row holds.
   *
   * @param nth one in so many territories, always the same ones; 1 for all
   */
  public Cursor<Observation> series(List<Vintage.Member> members, int nth) {
    return sorted(
        members,
        table.select(false) + "where mod(territory_id, " + nth + ") = 0 and ",
        "territory_id, breakdown_id, indicator_id, period_id");
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
    String select = table.select(hasLongTexts(members));
    for (Vintage.Member member : byOffice(members)) {
      String office = member.reading().source().office();
      queries.add(
          new JdbcCursor.Query<>(
              select + "where " + table.reading() + " = ? order by " + table.order(),
              List.of(member.reading().id()),
              row -> reader.read(row, office, member.file())));
    }
    return new JdbcCursor<>(dataSource, queries);
  }

  /**
   * Two offices may have sent the same figure: they come in the order of the offices, since
   * readings have their numbers in no certain order.
   */
  private Cursor<Observation> sorted(List<Vintage.Member> members, String select, String order) {
    if (members.isEmpty()) {
      return new JdbcCursor<>(dataSource, List.of());
    }
    Map<Long, Vintage.Member> byReading = new LinkedHashMap<>();
    members.forEach(member -> byReading.put(member.reading().id(), member));
    ObservationReader reader = new ObservationReader(codes);
    return new AheadCursor<>(
        new OfficesInOrder(
            new JdbcCursor<>(
                dataSource,
                List.of(
                    new JdbcCursor.Query<>(
                        select
                            + table.reading()
                            + in(members)
                            + " order by "
                            + order
                            + ", "
                            + table.order(),
                        List.of(),
                        row -> {
                          Vintage.Member member =
                              Objects.requireNonNull(byReading.get(ObservationReader.reading(row)));
                          String office = member.reading().source().office();
                          return reader.read(row, office, member.file());
                        })))));
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
