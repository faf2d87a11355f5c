package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.annuario.database.LocalServer;
import io.annuario.database.MySql;
import io.annuario.definition.Edition;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot grow any more says so, whoever keeps its files. */
class DiskFullTest {

  private static final String SAID = "The disk of the database is full. Make room, then run again.";

  @Test
  void a_server_without_room() {
    try (LocalServer server =
            MySql.own(
                "--innodb-file-per-table=OFF",
                "--innodb-data-file-path=ibdata1:12M:autoextend:max:16M");
        Database database = Database.open(Stores.settings(server.createDatabase()), 2)) {
      Throwable failure = catchThrowable(() -> fill(new Readings(database.dataSource())));

      assertThat(StoreUnavailable.in(failure).orElseThrow().getMessage()).isEqualTo(SAID);
      assertThat(StoreUnavailable.isTransient(failure)).isFalse();
    }
  }

  @Test
  void a_file_that_may_not_grow(@TempDir Path folder) throws IOException {
    try (OtherProcess other =
        OtherProcess.startLimited(8_000, "stream", StoreSettings.embedded(folder))) {
      assertThat(other.says()).isEqualTo(SAID);
    }
  }

  private static void fill(Readings readings) {
    Edition edition = Samples.edition();
    Return source = Samples.sent("LAZIO", 1);
    long id = readings.begin(edition, source, Samples.FINGERPRINT);
    List<Observation> chunk = Collections.nCopies(2_000, Samples.figure(source, "12", "147", "B2"));
    for (int time = 0; time < 200; time++) {
      readings.add(id, chunk, List.of());
    }
  }
}
