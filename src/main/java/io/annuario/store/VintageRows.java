package io.annuario.store;

import io.annuario.observation.WorkbookSeal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of vintages, with their members. */
final class VintageRows {

  private final JdbcClient sql;

  VintageRows(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
  }

  /** Vintages {@code v} of an edition {@code e}, the first one first. */
  List<Vintage> list(String condition, Object... parameters) {
    return sql
        .sql(
            "select v.* from vintage v join edition e on e.id = v.edition_id where "
                + condition
                + " order by v.number")
        .params(parameters)
        .query(VintageRows::withoutMembers)
        .list()
        .stream()
        .map(this::withMembers)
        .toList();
  }

  private static Vintage withoutMembers(ResultSet row, int number) throws SQLException {
    return new Vintage(
        row.getLong("id"),
        row.getInt("number"),
        StoredMoments.of(row, "published_at"),
        row.getString("fingerprint"),
        List.of(),
        row.getBoolean("complete"),
        row.getString("workbook"),
        seal(row),
        row.getInt("workbook_form"));
  }

  private static @Nullable WorkbookSeal seal(ResultSet row) throws SQLException {
    String sha256 = row.getString("workbook_sha256");
    return sha256 == null
        ? null
        : new WorkbookSeal(
            sha256, row.getString("contents_sha256"), row.getString("content_fingerprint"));
  }

  private Vintage withMembers(Vintage vintage) {
    List<Vintage.Member> members =
        sql.sql(
                "select m.file as member_file, "
                    + ReadingRows.COLUMNS
                    + """

                    from vintage_return m join reading r on r.id = m.reading_id
                    where m.vintage_id = ? order by m.position\
                    """)
            .param(vintage.id())
            .query(VintageRows::member)
            .list();
    return new Vintage(
        vintage.id(),
        vintage.number(),
        vintage.publishedAt(),
        vintage.fingerprint(),
        members,
        vintage.complete(),
        vintage.workbook(),
        vintage.seal(),
        vintage.workbookForm());
  }

  private static Vintage.Member member(ResultSet row, int number) throws SQLException {
    return new Vintage.Member(ReadingRows.read(row, number), row.getString("member_file"));
  }
}
