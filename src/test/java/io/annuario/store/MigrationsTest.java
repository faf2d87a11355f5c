package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@EveryDatabase
class MigrationsTest {

  private final StoreSettings settings;

  MigrationsTest(DatabaseKind kind) {
    settings = Stores.empty(kind);
  }

  @Test
  void a_database_is_opened_again_as_it_was_left() {
    try (Database database = Database.open(settings, 2)) {
      new Vintages(database.dataSource())
          .publish(OtherProcess.edition(), "a", List.of(), true, List.of(), 0);
    }
    try (Database database = Database.open(settings, 2)) {
      assertThat(new Vintages(database.dataSource()).all(OtherProcess.edition())).hasSize(1);
    }
  }

  @Test
  void a_migration_that_was_killed_half_way_is_repeated() {
    try (Database database = Database.open(settings, 2)) {
      JdbcClient sql = JdbcClient.create(database.dataSource());
      new Vintages(database.dataSource())
          .publish(OtherProcess.edition(), "a", List.of(), true, List.of(), 0);
      sql.sql("drop table finding").update();
      sql.sql(
              "delete from flyway_schema_history where version > '2' or length(version) > 1"
                  + " or version is null")
          .update();
      sql.sql("update flyway_schema_history set success = 0 where version = '2'").update();
      sql.sql("delete from flyway_schema_history where version = '1'").update();
    }
    try (Database database = Database.open(settings, 2)) {
      assertThat(new Vintages(database.dataSource()).all(OtherProcess.edition())).hasSize(1);
      assertThat(
              JdbcClient.create(database.dataSource())
                  .sql("select count(*) from finding")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void figures_outlast_a_migration_that_is_repeated() {
    Return sent = Samples.sent("MARCHE", 9);
    Observation figure = Samples.figure(sent, "11", "3", "C9");
    Vintage.Member member;
    try (Database database = Database.open(settings, 2)) {
      Readings readings = new Readings(database.dataSource());
      long reading = readings.begin(Samples.edition(), sent, Samples.FINGERPRINT);
      readings.add(reading, List.of(figure), List.of());
      member = new Vintage.Member(readings.complete(reading, Ledger.EMPTY, 1), sent.file());
      JdbcClient.create(database.dataSource())
          .sql(
              "delete from flyway_schema_history where version > '6' or length(version) > 1"
                  + " or version is null")
          .update();
    }
    try (Database database = Database.open(settings, 2)) {
      assertThat(Samples.all(new Figures(database.dataSource()).stream(List.of(member))))
          .containsExactly(figure);
    }
  }

  @Test
  void tables_of_a_newer_program_are_not_touched() {
    try (Database database = Database.open(settings, 2)) {
      JdbcClient.create(database.dataSource())
          .sql(
              """
              insert into flyway_schema_history
                (installed_rank, version, description, type, script, installed_by,
                 execution_time, success)
              values (99, '999', 'of the future', 'SQL', 'V999__of_the_future.sql', 'x', 1, 1)\
              """)
          .update();
    }
    assertThatThrownBy(() -> Database.open(settings, 2))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessage(
            "The tables of the database are of a newer version of Annuario than this one."
                + " Use that version.");
  }

  @Test
  void tables_of_something_else_are_not_touched() {
    try (Database database = Database.open(settings, 2)) {
      JdbcClient.create(database.dataSource()).sql("drop table flyway_schema_history").update();
    }
    assertThatThrownBy(() -> Database.open(settings, 2))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessage(
            "The database already holds tables that are not Annuario's or that were changed."
                + " Name an empty database, or restore it from a copy.");
  }
}
