package io.annuario.store;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns the rows of one query into observations. Codes, periods and breakdowns that come again are
 * the same objects again: millions of figures share a few thousand of them.
 */
final class ObservationReader {

  /** What {@link #read} expects, in this order. */
  static final String SELECT =
      """
      select o.reading_id, territory, indicator, period_start, period_end, breakdown,
        value, qualifier, obs_status, conf_status, coalesce(o.raw, t.raw) as raw,
        coalesce(o.sheet, t.sheet) as sheet, cell
      from observation o
      left join long_text t on t.reading_id = o.reading_id and t.seq = o.seq
      """;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Breakdown> breakdowns = new HashMap<>();
  private final Map<Period, Period> periods = new HashMap<>();

  static long reading(ResultSet row) throws SQLException {
    return row.getLong(1);
  }

  Observation read(ResultSet row, String office, String file) throws SQLException {
    Period period =
        new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class));
    Key key =
        new Key(
            word(row.getString(2)),
            word(row.getString(3)),
            periods.computeIfAbsent(period, first -> first),
            breakdowns.computeIfAbsent(row.getString(6), Breakdown::parse));
    String sheet = row.getString(12);
    String cell = row.getString(13);
    return new Observation(
        office,
        key,
        ObservationRows.plain(row.getBigDecimal(7)),
        Qualifier.ofSign(row.getString(8)),
        ObservationStatus.valueOf(row.getString(9)),
        ConfidentialityStatus.valueOf(row.getString(10)),
        row.getString(11),
        new Place(
            file, sheet == null ? null : word(sheet), cell == null ? null : Address.parse(cell)));
  }

  private String word(String text) {
    return words.computeIfAbsent(text, first -> first);
  }
}
