package io.annuario.store;

import io.annuario.database.DatabaseKind;
import io.annuario.definition.Edition;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Return;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Keeps figures of 20 returns, inserts the same rows into the same table without any of this
 * package, streams the figures back in both orders, and prints seconds. Arguments: the kind of
 * database, how many figures, and how many times.
 */
final class StoreBenchmark {

  private static final int RETURNS = 20;

  /** Figures a transaction, as the job keeps them. */
  private static final int CHUNK = 2_000;

  private final DataSource dataSource;
  private final int figures;

  private StoreBenchmark(DataSource dataSource, int figures) {
    this.dataSource = dataSource;
    this.figures = figures;
  }

  public static void main(String[] arguments) throws SQLException {
    DatabaseKind kind = DatabaseKind.valueOf(arguments.length > 0 ? arguments[0] : "MYSQL");
    int figures = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300_000;
    int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    try (Database database = Database.open(Stores.empty(kind), 4)) {
      StoreBenchmark benchmark = new StoreBenchmark(database.dataSource(), figures);
      List<Double> ratios = new ArrayList<>();
      for (int time = 1; time <= times; time++) {
        System.out.printf(
            Locale.ROOT, "%s, %,d figures, run %d of %d%n", kind, figures, time, times);
        ratios.add(benchmark.run());
      }
      Collections.sort(ratios);
      System.out.printf(
          Locale.ROOT, "in the median %.2f times as long%n", ratios.get(ratios.size() / 2));
    }
    System.exit(0);
  }

  /** How many times as long it takes to keep figures as to insert their rows and nothing else. */
  private double run() throws SQLException {
    double plain = seconds("plain batches", this::plain);
    Edition edition = Samples.edition();
    List<Vintage.Member> members = new ArrayList<>();
    double kept = seconds("kept as readings", () -> members.addAll(keep(edition)));
    System.out.printf(Locale.ROOT, "  %-20s %8.2f times as long%n", "", kept / plain);
    Figures stored = new Figures(dataSource);
    seconds("streamed by place", () -> count(stored.stream(members)));
    seconds(
        "put in order",
        () -> {
          try (GatheredFigures gathered = stored.gather(members)) {
            count(gathered.of(members));
          }
        });
    return kept / plain;
  }

  private void plain() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists plain");
      statement.execute(
          Vendor.of(connection) == Vendor.H2
              ? "create table plain as select * from figure_in_order where false"
              : "create table plain like figure");
      connection.setAutoCommit(false);
      FigureCodes codes = new FigureCodes(dataSource);
      String insert =
          FigureTable.of(dataSource).insert().replaceFirst("into figure\\w*", "into plain");
      try (PreparedStatement row = connection.prepareStatement(insert)) {
        for (int at = 0; at < RETURNS; at++) {
          Return source = source(at);
          int seq = 0;
          for (int from = 0; from < figures / RETURNS; from += CHUNK) {
            List<Observation> chunk = chunk(source, at, from);
            codes.keep(chunk);
            for (Observation observation : chunk) {
              ObservationRows.write(row, at, ++seq, observation, codes);
              row.addBatch();
            }
            row.executeBatch();
            connection.commit();
          }
        }
      }
      connection.setAutoCommit(true);
    }
  }

  private List<Vintage.Member> keep(Edition edition) {
    Readings readings = new Readings(dataSource);
    List<Vintage.Member> members = new ArrayList<>();
    for (int at = 0; at < RETURNS; at++) {
      Return source = source(at);
      long reading = readings.begin(edition, source, Samples.FINGERPRINT);
      for (int from = 0; from < figures / RETURNS; from += CHUNK) {
        readings.add(reading, chunk(source, at, from), List.of());
      }
      members.add(new Vintage.Member(readings.complete(reading, Ledger.EMPTY, 1), source.file()));
    }
    return members;
  }

  private void count(Figures.Cursor<Observation> figuresOfAll) {
    int streamed = 0;
    try (figuresOfAll) {
      for (; figuresOfAll.hasNext(); figuresOfAll.next()) {
        streamed++;
      }
    }
    if (streamed != figures) {
      throw new IllegalStateException(streamed + " figures came back");
    }
  }

  private static Return source(int at) {
    return Samples.sent(String.format(Locale.ROOT, "OFFICE-%02d", at), at);
  }

  private List<Observation> chunk(Return source, int office, int from) {
    int until = Math.min(from + CHUNK, figures / RETURNS);
    return IntStream.range(from, until).mapToObj(at -> figure(source, office, at)).toList();
  }

  /** Municipality after municipality, the indicators beside each other, as returns have them. */
  private static Observation figure(Return source, int office, int at) {
    int row = at / 8;
    String value = Integer.toString(at * 31 % 100_000);
    return new Observation(
        source.office(),
        new Key(
            String.format(Locale.ROOT, "%02d%06d", office, row * 7919 % 1_000_000),
            "INDICATOR_" + at % 8,
            Period.ofYear(2024),
            at % 2 == 0 ? Breakdown.NONE : Breakdown.of(Map.of("SEX", "F", "AGE", "0-9"))),
        new BigDecimal(value),
        Qualifier.EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        value,
        new Place(source.file(), "Dati", Address.parse("D" + (row + 2))));
  }

  private static double seconds(String what, Work work) throws SQLException {
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "  %-20s %8.2f s%n", what, seconds);
    return seconds;
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }
}
