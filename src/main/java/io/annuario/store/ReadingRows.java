package io.annuario.store;

import io.annuario.observation.Ledger;
import io.annuario.observation.Return;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Complete readings as rows. */
final class ReadingRows {

  static final String COLUMNS =
      """
      r.id, r.sha256, r.file, r.office, r.observations, r.errors, r.queries,
      r.notes, r.tables_found, r.cells, r.figure_cells, r.label_cells, r.total_cells,
      r.rate_cells, r.note_cells, r.other_period_cells, r.rejected_cells\
      """;

  private ReadingRows() {}

  static Reading read(ResultSet row, int number) throws SQLException {
    return new Reading(
        row.getLong("id"),
        new Return(row.getString("sha256"), row.getString("file"), row.getString("office")),
        row.getLong("observations"),
        row.getLong("errors"),
        row.getLong("queries"),
        row.getLong("notes"),
        row.getInt("tables_found"),
        new Ledger(
            row.getLong("cells"),
            row.getLong("figure_cells"),
            row.getLong("label_cells"),
            row.getLong("total_cells"),
            row.getLong("rate_cells"),
            row.getLong("note_cells"),
            row.getLong("other_period_cells"),
            row.getLong("rejected_cells")));
  }
}
