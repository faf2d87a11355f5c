package io.annuario.store;

import io.annuario.observation.Address;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns the rows of one query into observations. Codes, periods and breakdowns that come again are
 * the same objects again: millions of figures share a few thousand of them.
 */
final class ObservationReader {

  private final FigureCodes codes;
  private final Map<String, String> words = new HashMap<>();

  ObservationReader(FigureCodes codes) {
    this.codes = codes;
  }

  Observation read(ResultSet row, String office, String file) throws SQLException {
    Key key =
        new Key(
            codes.code(row.getInt(2)),
            codes.code(row.getInt(3)),
            codes.period(row.getInt(5)),
            codes.breakdown(row.getInt(4)));
    BigDecimal value = ObservationRows.plain(row.getBigDecimal(6));
    String raw = row.getString(10);
    String sheet = row.getString(11);
    String cell = row.getString(12);
    return new Observation(
        office,
        key,
        value,
        Qualifier.ofSign(row.getString(7)),
        ObservationStatus.valueOf(row.getString(8)),
        ConfidentialityStatus.valueOf(row.getString(9)),
        raw == null && value != null ? value.toPlainString() : raw,
        new Place(
            file, sheet == null ? null : word(sheet), cell == null ? null : Address.parse(cell)));
  }

  private String word(String text) {
    return words.computeIfAbsent(text, first -> first);
  }
}
