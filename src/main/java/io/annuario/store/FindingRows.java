package io.annuario.store;

import io.annuario.observation.About;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Findings as rows and back. */
final class FindingRows {

  static final String COLUMNS =
      """
      code, severity, file, sheet, cell, subject_it, subject_en, expected_it, expected_en,
      got_it, got_en, remedy_it, remedy_en,
      rule_id, office, territory, indicator, breakdown, period_start, period_end, found\
      """;

  private static final int BATCH = 500;

  /** What earlier versions said of all that they published, for want of protection. */
  private static final String FORMER = "SMALL_COUNTS_UNPROTECTED";

  /** What a finding belongs to; the name of the column that says so. */
  enum Owner {
    READING("reading_id"),
    VINTAGE("vintage_id");

    private final String column;

    Owner(String column) {
      this.column = column;
    }
  }

  private final JdbcTemplate sql;

  FindingRows(DataSource dataSource) {
    sql = new JdbcTemplate(dataSource);
  }

  void add(Owner owner, long id, List<Finding> findings) {
    sql.batchUpdate(
        "insert into finding ("
            + owner.column
            + ", "
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        findings,
        BATCH,
        (row, finding) -> write(row, owner, id, finding));
  }

  static String select(Owner owner) {
    return "select "
        + COLUMNS
        + " from finding where "
        + owner.column
        + " = ? and code <> '"
        + FORMER
        + "' order by id";
  }

  private static void write(PreparedStatement row, Owner owner, long id, Finding finding)
      throws SQLException {
    row.setLong(1, id);
    row.setString(2, finding.code().name());
    row.setString(3, finding.severity().name());
    // A return may be called otherwise in another vintage.
    row.setString(4, owner == Owner.READING ? null : finding.place().file());
    row.setString(5, finding.place().sheet());
    Address cell = finding.place().cell();
    row.setString(6, cell == null ? null : cell.toString());
    write(row, 7, finding.subject());
    write(row, 9, finding.expected());
    write(row, 11, finding.got());
    write(row, 13, finding.remedy());
    write(row, finding.about());
  }

  private static void write(PreparedStatement row, About about) throws SQLException {
    row.setString(15, about.rule());
    row.setString(16, about.office());
    row.setString(17, about.territory());
    row.setString(18, about.indicator());
    row.setString(19, about.breakdown().code());
    Period period = about.period();
    row.setObject(20, period == null ? null : period.start());
    row.setObject(21, period == null ? null : period.end());
    row.setString(22, about.value());
  }

  private static void write(PreparedStatement row, int at, Phrase phrase) throws SQLException {
    row.setString(at, phrase.it());
    row.setString(at + 1, phrase.en());
  }

  /**
   * @param file what the return is called; null to take the finding's own
   */
  static Finding read(ResultSet row, @Nullable String file) throws SQLException {
    return new Finding(
        FindingCode.valueOf(row.getString("code")),
        Severity.valueOf(row.getString("severity")),
        ObservationRows.place(row, file == null ? row.getString("file") : file),
        phrase(row, "subject"),
        phrase(row, "expected"),
        phrase(row, "got"),
        phrase(row, "remedy"),
        about(row));
  }

  private static About about(ResultSet row) throws SQLException {
    LocalDate start = row.getObject("period_start", LocalDate.class);
    LocalDate end = row.getObject("period_end", LocalDate.class);
    String breakdown = row.getString("breakdown");
    return new About(
        row.getString("rule_id"),
        row.getString("office"),
        row.getString("territory"),
        row.getString("indicator"),
        breakdown == null ? Breakdown.NONE : Breakdown.parse(breakdown),
        start == null || end == null ? null : new Period(start, end),
        row.getString("found"));
  }

  private static Phrase phrase(ResultSet row, String column) throws SQLException {
    return new Phrase(row.getString(column + "_it"), row.getString(column + "_en"));
  }
}
