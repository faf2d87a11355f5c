package io.annuario.store;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds out which vintage a workbook is of, by what it is known by. */
public final class WorkbookNames {

  private final JdbcClient sql;

  public WorkbookNames(DataSource dataSource) {
    this.sql = JdbcClient.create(dataSource);
  }

  /** A vintage by its names. */
  public record Name(String job, String edition, int vintage) {}

  /** Whether nothing was ever published. */
  public boolean isEmpty() {
    return sql.sql("select count(*) from vintage").query(Long.class).single() == 0;
  }

  /** The vintages whose workbook is this file, the newest first. */
  public List<Name> ofFile(String sha256) {
    return named("v.workbook_sha256 = ?", sha256);
  }

  /**
   * The vintages with these figures, the newest first.
   *
   * @param fingerprint null for none
   */
  public List<Name> ofFigures(@Nullable String fingerprint) {
    return fingerprint == null ? List.of() : named("v.content_fingerprint = ?", fingerprint);
  }

  private List<Name> named(String condition, String value) {
    return sql.sql(
            "select e.job, e.name, v.number from vintage v join edition e on e.id = v.edition_id"
                + " where "
                + condition
                + " order by v.id desc")
        .param(value)
        .query(
            (row, number) ->
                new Name(row.getString("job"), row.getString("name"), row.getInt("number")))
        .list();
  }
}
