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

/** The reading side: figures and findings of sets of readings, streamed. */
public final class Figures {

  private final DataSource dataSource;
  private final FigureCodes codes;

  public Figures(DataSource dataSource) {
    this.dataSource = dataSource;
    this.codes = new FigureCodes(dataSource);
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
              ObservationReader.SELECT + "where ",
              "territory_id, period_id, breakdown_id, indicator_id");
      case BY_PLACE -> byPlace(members);
    };
  }

  /**
   * Figures of several editions: those of a territory come together, of these those of a breakdown
   * and indicator, whatever their periods. Which comes first has no meaning. They are without their
   * raw texts, and without names of sheets that are longer than a row holds.
   *
   * @param nth one in so many territories, always the same ones; 1 for all
   */
  public Cursor<Observation> series(List<Vintage.Member> members, int nth) {
    return sorted(
        members,
        ObservationReader.SELECT_NARROW + "where mod(territory_id, " + nth + ") = 0 and ",
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
    for (Vintage.Member member : byOffice(members)) {
      String office = member.reading().source().office();
      queries.add(
          new JdbcCursor.Query<>(
              ObservationReader.SELECT + "where o.reading_id = ? order by o.reading_id, o.seq",
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
    // Written out: a statement has no more than 65,535 parameters.
    String readings = byReading.keySet().stream().map(String::valueOf).collect(joining(", "));
    ObservationReader reader = new ObservationReader(codes);
    return new OfficesInOrder(
        new JdbcCursor<>(
            dataSource,
            List.of(
                new JdbcCursor.Query<>(
                    select
                        + "o.reading_id in ("
                        + readings
                        + ") order by "
                        + order
                        + ", o.reading_id, o.seq",
                    List.of(),
                    row -> {
                      Vintage.Member member =
                          Objects.requireNonNull(byReading.get(ObservationReader.reading(row)));
                      String office = member.reading().source().office();
                      return reader.read(row, office, member.file());
                    }))));
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
