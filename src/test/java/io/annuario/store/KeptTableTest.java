package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup has every column of every table, but for what is not the history. */
@EveryDatabase
class KeptTableTest {

  private static final Set<String> NO_HISTORY =
      Set.of(
          "flyway_schema_history",
          "batch_job_instance",
          "batch_job_execution",
          "batch_job_execution_params",
          "batch_job_execution_context",
          "batch_step_execution",
          "batch_step_execution_context",
          "batch_job_instance_seq",
          "batch_job_execution_seq",
          "batch_step_execution_seq");

  private final DatabaseKind kind;

  KeptTableTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void no_table_and_no_column_is_left_out() throws SQLException {
    Database database = Stores.shared(kind);
    Set<String> kept = new TreeSet<>();
    try (Connection connection = database.dataSource().getConnection()) {
      for (KeptTable table : KeptTable.in(connection)) {
        table.columns().forEach(column -> kept.add(table.name() + "." + column.name()));
      }
    }
    assertThat(kept).isEqualTo(columns(database));
  }

  /** As the database itself lists them; figures by number have a key of two columns in a backup. */
  private static Set<String> columns(Database database) {
    List<String> all =
        JdbcClient.create(database.dataSource())
            .sql(
                """
                select concat(lower(c.table_name), '.', lower(c.column_name))
                from information_schema.columns c join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name
                where t.table_type = 'BASE TABLE' and lower(t.table_schema) in (
                  lower(database()), 'public')\
                """)
            .query(String.class)
            .list();
    Set<String> expected = new TreeSet<>();
    for (String column : all) {
      if (column.equals("figure_in_order.id")) {
        expected.addAll(List.of("figure.reading_id", "figure.seq"));
      } else if (!NO_HISTORY.contains(column.substring(0, column.indexOf('.')))) {
        expected.add(column.replace("figure_in_order.", "figure."));
      }
    }
    return expected;
  }
}
