package io.annuario.store;

import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EveryDatabase
class ManyReadingsAtOnceTest {

  private static final int OFFICES = 12;
  private static final int CHUNKS = 5;

  private final DataSource dataSource;
  private final Edition edition = Samples.edition();

  ManyReadingsAtOnceTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
  }

  @Test
  void returns_of_a_new_edition_are_read_at_the_same_time() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<Reading>> readings = new ArrayList<>();
      for (int office = 0; office < OFFICES; office++) {
        Return source = sent("OFFICE-" + office, office);
        readings.add(threads.submit(() -> read(source)));
      }
      for (Future<Reading> reading : readings) {
        assertThat(reading.get().observations()).isEqualTo(CHUNKS * 100L);
      }
    } finally {
      threads.shutdown();
    }
  }

  private Reading read(Return source) {
    Readings readings = new Readings(dataSource);
    TransactionTemplate chunks = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    Long id = chunks.execute(status -> readings.begin(edition, source, Samples.FINGERPRINT));
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      List<Observation> observations = new ArrayList<>();
      for (int row = 1; row <= 100; row++) {
        observations.add(figure(source, "T" + row, "1", "B" + row));
      }
      chunks.executeWithoutResult(status -> readings.add(id, observations, List.of()));
    }
    return chunks.execute(status -> readings.complete(id, Ledger.EMPTY, 1));
  }
}
