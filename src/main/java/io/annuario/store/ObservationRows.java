package io.annuario.store;

import io.annuario.observation.Address;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Observations as rows and back. The office and the file come from the reading and the vintage. */
final class ObservationRows {

  /** Letters of a text that its row holds; longer ones are kept beside it. */
  private static final int ROW_TEXT = 255;

  /** Letters of the column: three dimensions with the longest codes have less. */
  private static final int BREAKDOWN = 255;

  /** Digits of the column: DECIMAL(38,10). Databases round what does not fit; this refuses it. */
  private static final int DECIMALS = 10;

  private static final int INTEGER_DIGITS = 28;

  private ObservationRows() {}

  /**
   * @param codes knows those of the observation
   */
  static void write(
      PreparedStatement row, long reading, long seq, Observation observation, FigureCodes codes)
      throws SQLException {
    Key key = observation.key();
    BigDecimal value = exact(observation);
    row.setLong(1, reading);
    row.setLong(2, seq);
    row.setInt(3, codes.numberOf(key.territory()));
    row.setInt(4, codes.numberOf(key.indicator()));
    row.setInt(5, codes.numberOf(key.breakdown().code()));
    row.setInt(6, codes.numberOf(key.period()));
    row.setBigDecimal(7, value);
    row.setString(8, observation.qualifier().sign());
    row.setString(9, observation.status().name());
    row.setString(10, observation.confidentiality().name());
    boolean isOfValue = value != null && value.toPlainString().equals(observation.raw());
    row.setString(11, isOfValue || isLong(observation.raw()) ? null : observation.raw());
    String sheet = observation.place().sheet();
    row.setString(12, isLong(sheet) ? null : sheet);
    Address cell = observation.place().cell();
    row.setString(13, cell == null ? null : cell.toString());
  }

  static Place place(ResultSet row, String file) throws SQLException {
    String cell = row.getString("cell");
    return new Place(file, row.getString("sheet"), cell == null ? null : Address.parse(cell));
  }

  static boolean isLong(@Nullable String text) {
    return text != null && text.length() > ROW_TEXT;
  }

  /**
   * @throws IllegalArgumentException when the code of its breakdown is longer than can be kept
   */
  static void requireShort(Observation observation) {
    int letters = observation.key().breakdown().code().length();
    if (letters > BREAKDOWN) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: a breakdown has at most %d letters, not %d",
              observation.place().said().en(),
              BREAKDOWN,
              letters));
    }
  }

  private static @Nullable BigDecimal exact(Observation observation) {
    BigDecimal value = observation.value();
    if (value == null) {
      return null;
    }
    // The digits are counted before any are written out: 1E+999999999 is a short number.
    BigDecimal stripped = value.stripTrailingZeros();
    long integerDigits = (long) stripped.precision() - stripped.scale();
    if (stripped.scale() > DECIMALS || integerDigits > INTEGER_DIGITS) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: a figure has at most %d digits and %d decimals, not %s",
              observation.place().said().en(),
              INTEGER_DIGITS,
              DECIMALS,
              stripped));
    }
    return plain(stripped);
  }

  /** Without the zeros that the column adds: 147, not 147.0000000000. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
