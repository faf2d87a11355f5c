package io.annuario.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column of what is kept, whose values are the same text on every kind of database. */
record KeptColumn(String name, Kind kind) {

  /** How a value is written. */
  enum Kind {
    /** Digits. */
    NUMBER,
    /** Digits with a point, exact, without zeros that say nothing. */
    DECIMAL,
    /** 1 or 0. */
    FLAG,
    /** As 2024-12-31. */
    DATE,
    /** UTC, as 2025-04-14 08:30:00.000000. */
    MOMENT,
    TEXT
  }

  /**
   * @param type of java.sql.Types, as the driver gives it
   */
  static KeptColumn of(String name, int type) {
    Kind kind =
        switch (type) {
          case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.NUMBER;
          case Types.DECIMAL, Types.NUMERIC -> Kind.DECIMAL;
          case Types.BIT, Types.BOOLEAN -> Kind.FLAG;
          case Types.DATE -> Kind.DATE;
          case Types.TIMESTAMP -> Kind.MOMENT;
          case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> Kind.TEXT;
          default -> throw new IllegalStateException("No text for " + name + " of type " + type);
        };
    return new KeptColumn(name.toLowerCase(Locale.ROOT), kind);
  }

  /** What a row has in it, as text; null where there is nothing. */
  @Nullable String read(ResultSet row, int at) throws SQLException {
    return switch (kind) {
      case NUMBER, TEXT -> row.getString(at);
      case DECIMAL -> {
        BigDecimal value = row.getBigDecimal(at);
        yield value == null ? null : value.stripTrailingZeros().toPlainString();
      }
      case FLAG -> {
        boolean flag = row.getBoolean(at);
        yield row.wasNull() ? null : flag ? "1" : "0";
      }
      case DATE -> {
        LocalDate day = row.getObject(at, LocalDate.class);
        yield day == null ? null : day.toString();
      }
      case MOMENT -> {
        LocalDateTime moment = row.getObject(at, LocalDateTime.class);
        yield moment == null ? null : StoredMoments.column(moment.toInstant(ZoneOffset.UTC));
      }
    };
  }

  /**
   * What the database is given for a text.
   *
   * @throws NumberFormatException when it is none that was written for this column
   */
  @Nullable Object parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (kind) {
      case NUMBER -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
      case FLAG -> Integer.valueOf(text);
      case DATE, MOMENT, TEXT -> text;
    };
  }

  boolean isQuoted() {
    return kind == Kind.TEXT;
  }
}
