package io.annuario.store;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Compares vintages, whether they follow each other or not. */
public final class Revisions {

  private static final String KEY =
      "office, territory, indicator, period_start, period_end, breakdown";

  /** As the view revision does it; the view knows neighbours only, so that it stays linear. */
  private static final String BETWEEN =
      String.format(
          Locale.ROOT,
          """
          select
            %1$s,
            max(old_status) as old_status, max(old_qualifier) as old_qualifier,
            max(old_value) as old_value, max(old_file) as old_file,
            max(old_sheet) as old_sheet, max(old_cell) as old_cell,
            max(new_status) as new_status, max(new_qualifier) as new_qualifier,
            max(new_value) as new_value, max(new_file) as new_file,
            max(new_sheet) as new_sheet, max(new_cell) as new_cell
          from (
            select
              %1$s,
              obs_status as old_status, qualifier as old_qualifier, value as old_value,
              m.file as old_file, sheet as old_sheet, cell as old_cell,
              null as new_status, null as new_qualifier, null as new_value,
              null as new_file, null as new_sheet, null as new_cell
            %2$s
            union all
            select
              %1$s,
              null, null, null, null, null, null,
              obs_status, qualifier, value, m.file, sheet, cell
            %2$s
          ) changed
          group by %1$s
          having count(old_status) <> count(new_status)
            or max(old_status) <> max(new_status)
            or max(old_qualifier) <> max(new_qualifier)
            or max(old_value) <> max(new_value)
          order by %1$s\
          """,
          KEY,
          """
          from vintage_return m
          join (select id as reading, office from reading) r on r.reading = m.reading_id
          join observation o on o.reading_id = m.reading_id
          where m.vintage_id = ? and not exists (
            select 1 from vintage_return k
            where k.vintage_id = ? and k.reading_id = m.reading_id)\
          """);

  private final DataSource dataSource;

  public Revisions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What differs, by office and key. Close it after use. */
  public Figures.Cursor<Revision> between(Vintage earlier, Vintage later) {
    return new JdbcCursor<>(
        dataSource,
        List.of(
            new JdbcCursor.Query<>(
                BETWEEN,
                List.of(earlier.id(), later.id(), later.id(), earlier.id()),
                Revisions::read)));
  }

  private static Revision read(ResultSet row) throws SQLException {
    Key key =
        new Key(
            row.getString("territory"),
            row.getString("indicator"),
            new Period(
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class)),
            Breakdown.parse(row.getString("breakdown")));
    return new Revision(
        row.getString("office"), key, published(row, "old_"), published(row, "new_"));
  }

  private static Revision.@Nullable Published published(ResultSet row, String side)
      throws SQLException {
    String status = row.getString(side + "status");
    if (status == null) {
      return null;
    }
    String cell = row.getString(side + "cell");
    return new Revision.Published(
        ObservationRows.plain(row.getBigDecimal(side + "value")),
        Qualifier.ofSign(row.getString(side + "qualifier")),
        ObservationStatus.valueOf(status),
        new Place(
            row.getString(side + "file"),
            row.getString(side + "sheet"),
            cell == null ? null : Address.parse(cell)));
  }
}
