package io.annuario.store;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers that stand for codes and periods in the rows of figures. Numbers are given once and
 * for ever, each in a transaction of its own: one that is rolled back may leave a number that no
 * figure has. Safe for threads.
 */
final class FigureCodes {

  private static final String PERIODS = "select id, period_start, period_end from figure_period";

  private final JdbcClient sql;
  private final JdbcTemplate batches;
  private final Transactions transactions;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<Integer, String> codes = new ConcurrentHashMap<>();
  private final Map<Period, Integer> periodNumbers = new ConcurrentHashMap<>();
  private final Map<Integer, Period> periods = new ConcurrentHashMap<>();
  private final Map<Integer, Breakdown> breakdowns = new ConcurrentHashMap<>();
  private boolean loaded;

  FigureCodes(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    batches = new JdbcTemplate(dataSource);
    transactions = new Transactions(dataSource);
  }

  /**
   * Gives numbers to the codes and periods of observations that have none yet.
   *
   * @throws IllegalArgumentException when a breakdown is too long to be kept
   */
  void keep(List<Observation> observations) {
    Set<String> unknown = new LinkedHashSet<>();
    Set<Period> unknownPeriods = new LinkedHashSet<>();
    for (Observation observation : observations) {
      Key key = observation.key();
      add(key.territory(), unknown);
      add(key.indicator(), unknown);
      if (!numbers.containsKey(key.breakdown().code())) {
        ObservationRows.requireShort(observation);
        unknown.add(key.breakdown().code());
      }
      if (!periodNumbers.containsKey(key.period())) {
        unknownPeriods.add(key.period());
      }
    }
    if (!unknown.isEmpty() || !unknownPeriods.isEmpty()) {
      number(unknown, unknownPeriods);
    }
  }

  private void add(String code, Set<String> unknown) {
    if (!numbers.containsKey(code)) {
      unknown.add(code);
    }
  }

  private synchronized void number(Set<String> unknown, Set<Period> unknownPeriods) {
    if (!loaded) {
      load();
      unknown.removeAll(numbers.keySet());
      unknownPeriods.removeAll(periodNumbers.keySet());
    }
    transactions.apart(() -> insert(unknown, unknownPeriods));
    if (!unknown.isEmpty()) {
      sql.sql("select id, code from figure_code where code in (:codes)")
          .param("codes", unknown)
          .query((RowCallbackHandler) this::code);
    }
    if (!unknownPeriods.isEmpty()) {
      sql.sql(PERIODS).query((RowCallbackHandler) this::period);
    }
  }

  private void insert(Set<String> unknown, Set<Period> unknownPeriods) {
    batches.batchUpdate(
        "insert ignore into figure_code (code) values (?)",
        unknown.stream().map(code -> new Object[] {code}).toList());
    batches.batchUpdate(
        "insert ignore into figure_period (period_start, period_end) values (?, ?)",
        unknownPeriods.stream()
            .map(period -> new Object[] {period.start(), period.end()})
            .toList());
  }

  private void load() {
    transactions.apart(
        () -> {
          sql.sql("select id, code from figure_code").query((RowCallbackHandler) this::code);
          sql.sql(PERIODS).query((RowCallbackHandler) this::period);
        });
    loaded = true;
  }

  private void code(ResultSet row) throws SQLException {
    codes.put(row.getInt(1), row.getString(2));
    numbers.put(row.getString(2), row.getInt(1));
  }

  private void period(ResultSet row) throws SQLException {
    Period period =
        new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
    periods.put(row.getInt(1), period);
    periodNumbers.put(period, row.getInt(1));
  }

  /** All that are kept now. */
  synchronized CodesInOrder inOrder() {
    load();
    return new CodesInOrder(codes, periods);
  }

  /** The number of a code that is kept. */
  int numberOf(String code) {
    return known(numbers.get(code), code);
  }

  /** The number of a period that is kept. */
  int numberOf(Period period) {
    return known(periodNumbers.get(period), period);
  }

  String code(int number) {
    return found(codes, number);
  }

  Period period(int number) {
    return found(periods, number);
  }

  Breakdown breakdown(int number) {
    return breakdowns.computeIfAbsent(number, once -> Breakdown.parse(code(once)));
  }

  private <T> T found(Map<Integer, T> known, int number) {
    T found = known.get(number);
    if (found == null) {
      synchronized (this) {
        load();
      }
      found = known(known.get(number), number);
    }
    return found;
  }

  private static <T> T known(@Nullable T found, Object asked) {
    if (found == null) {
      throw new IllegalStateException("Nobody has numbered " + asked);
    }
    return found;
  }
}
