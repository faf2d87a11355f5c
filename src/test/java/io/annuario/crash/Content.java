package io.annuario.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a database holds of editions, without ids and the time of day: by topic, its rows. */
record Content(Map<String, List<String>> rows) {

  private static final Map<String, String> TOPICS = new LinkedHashMap<>();

  static {
    TOPICS.put(
        "editions",
        "select job, name, period_start, period_end, as_of, state, current_vintage from edition");
    TOPICS.put(
        "readings",
        """
        select sha256, office, fingerprint, period_start, period_end, file, state, observations,
          errors, queries, notes, tables_found, cells, figure_cells, label_cells, total_cells,
          rate_cells, note_cells, other_period_cells, rejected_cells
        from reading order by sha256, office
        """);
    TOPICS.put(
        "observations",
        """
        select r.sha256, o.seq, territory, indicator, o.period_start, o.period_end, breakdown,
          value, qualifier, obs_status, conf_status, raw, sheet, cell
        from observation o join reading r on r.id = o.reading_id order by r.sha256, o.seq
        """);
    TOPICS.put(
        "findings of returns",
        """
        select r.sha256, code, severity, f.file, sheet, cell, subject_it, subject_en, expected_it,
          expected_en, got_it, got_en, remedy_it, remedy_en
        from finding f join reading r on r.id = f.reading_id order by r.sha256, f.id
        """);
    TOPICS.put(
        "findings of vintages",
        """
        select v.number, code, severity, f.file, sheet, cell, subject_it, subject_en, expected_it,
          expected_en, got_it, got_en, remedy_it, remedy_en
        from finding f join vintage v on v.id = f.vintage_id order by v.number, f.id
        """);
    TOPICS.put(
        "vintages",
        """
        select number, fingerprint, complete, period_start, period_end, as_of, workbook, language,
          previous_vintage_id
        from vintage order by number
        """);
    TOPICS.put(
        "what vintages are made of",
        """
        select v.number, m.position, m.file, r.sha256
        from vintage_return m join vintage v on v.id = m.vintage_id
        join reading r on r.id = m.reading_id order by v.number, m.position
        """);
    TOPICS.put(
        "definitions of vintages",
        """
        select v.number, f.position, f.path, d.text
        from vintage_file f join vintage v on v.id = f.vintage_id
        join definition_file d on d.sha256 = f.sha256 order by v.number, f.position
        """);
    TOPICS.put(
        "what rules came to",
        """
        select v.number, o.position, o.rule_id, o.expression, o.pass, o.fail, o.unverifiable
        from rule_outcome o join vintage v on v.id = o.vintage_id order by v.number, o.position
        """);
    TOPICS.put(
        "what is not shown",
        """
        select v.number, p.territory, p.indicator, p.breakdown, p.period_start, p.period_end,
          p.small, p.already_public
        from protected_figure p join vintage v on v.id = p.vintage_id
        order by v.number, p.territory, p.indicator, p.breakdown, p.period_start, p.period_end
        """);
    TOPICS.put(
        "returns of what is not shown",
        """
        select v.number, r.sha256 from protected_return p join vintage v on v.id = p.vintage_id
        join reading r on r.id = p.reading_id order by v.number, r.sha256
        """);
    TOPICS.put(
        "what was taken back",
        """
        select v.number, w.withdrawn_by, w.reason
        from withdrawal w join vintage v on v.id = w.vintage_id order by v.number
        """);
    TOPICS.put(
        "figures",
        """
        select edition, vintage, is_current, as_of, office, territory, indicator, breakdown, period,
          qualifier, value, obs_status, conf_status, raw, file, sheet, cell, sha256
        from published_observation order by vintage, territory, indicator
        """);
    TOPICS.put("revisions", "select * from revision order by to_vintage, territory, indicator");
    TOPICS.put("jobs", "select count(*) from BATCH_JOB_INSTANCE");
  }

  /** What nobody could ever ask for or finish again: none of it may be there. */
  private static final Map<String, String> ORPHANS =
      Map.of(
          "half-read returns",
          "reading where state <> 'READ'",
          "returns of no vintage",
          "reading r where not exists"
              + " (select 1 from vintage_return m where m.reading_id = r.id)",
          "long texts of no figure",
          "long_text t where not exists (select 1 from observation o where o.reading_id ="
              + " t.reading_id and o.seq = t.seq)",
          "findings of nothing",
          "finding where reading_id is null and vintage_id is null",
          "definitions of no vintage",
          "definition_file d where not exists"
              + " (select 1 from vintage_file f where f.sha256 = d.sha256)",
          "vintages without a workbook",
          "vintage where workbook is null or workbook_sha256 is null",
          "runs without an end",
          "run where status = 'RUNNING' or ended_at is null",
          "executions without an end",
          "BATCH_JOB_EXECUTION where END_TIME is null or STATUS in ('STARTING', 'STARTED')",
          "steps without an end",
          "BATCH_STEP_EXECUTION where END_TIME is null or STATUS in ('STARTING', 'STARTED')");

  /** The view of figures shows none that is of no return. */
  private static final String FIGURES_OF_NO_RETURN = "figures of no return";

  private static final String IN_ORDER =
      "figure_in_order f where not exists"
          + " (select 1 from reading r where r.id = floor(f.id / 10000000000))";

  private static final String IN_PAIRS =
      "figure f where not exists (select 1 from reading r where r.id = f.reading_id)";

  static Content of(Trial trial) throws SQLException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (Connection connection = trial.database().connect();
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> topic : TOPICS.entrySet()) {
        rows.put(topic.getKey(), rows(statement, topic.getValue()));
      }
      for (Map.Entry<String, String> orphans : ORPHANS.entrySet()) {
        rows.put(orphans.getKey(), count(statement, orphans.getValue()));
      }
      boolean isH2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
      rows.put(FIGURES_OF_NO_RETURN, count(statement, isH2 ? IN_ORDER : IN_PAIRS));
    }
    return new Content(rows);
  }

  static List<String> orphans() {
    List<String> orphans = new ArrayList<>(ORPHANS.keySet());
    orphans.add(FIGURES_OF_NO_RETURN);
    return orphans;
  }

  private static List<String> count(Statement statement, String rows) throws SQLException {
    return rows(statement, "select count(*) from " + rows);
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
          row.append(result.getString(column)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
