package io.annuario.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@EveryDatabase
class EveryDatabaseTest {

  private final DatabaseKind kind;

  EveryDatabaseTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void each_database_is_new_and_has_no_table() throws SQLException {
    EmptyDatabase first = kind.create();
    EmptyDatabase second = kind.create();
    try (Connection connection = first.connect()) {
      connection.createStatement().execute("CREATE TABLE figure (amount INT)");
    }
    try (Connection connection = second.connect()) {
      DatabaseMetaData product = connection.getMetaData();
      // Spoken to as MySQL, MariaDB says who it is in its version only.
      assertThat(product.getDatabaseProductName() + " " + product.getDatabaseProductVersion())
          .containsIgnoringCase(kind.name());
      try (ResultSet tables =
          product.getTables(connection.getCatalog(), null, "figure", new String[] {"TABLE"})) {
        assertThat(tables.next()).isFalse();
      }
    }
  }
}
