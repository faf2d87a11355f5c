package io.annuario.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Moments as the database keeps them: UTC, microseconds, without a zone, so that neither the
 * session's time zone nor the machine's can shift them.
 */
final class StoredMoments {

  private static final DateTimeFormatter COLUMN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private StoredMoments() {}

  /** Now, as exactly as the database can keep it. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * As a text: MySQL's driver takes MariaDB, which says 5.5.5 first, for a server too old to know
   * fractions of a second, and would cut them off.
   */
  static String column(Instant moment) {
    return COLUMN.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
    LocalDateTime moment = row.getObject(column, LocalDateTime.class);
    return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
  }
}
