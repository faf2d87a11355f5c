package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same run on the embedded database and on a server. */
@EveryDatabase
class EveryDatabaseRunTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  EveryDatabaseRunTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void published_unchanged_corrected_blocked() throws IOException {
    EmptyDatabase database = kind.create();
    Desk desk =
        Desk.complete(folder)
            .with("SPRING_DATASOURCE_URL", database.url())
            .with("SPRING_DATASOURCE_USERNAME", database.username())
            .with("SPRING_DATASOURCE_PASSWORD", database.password());
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":1,")
        .contains("\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"UNCHANGED\",\"exitCode\":0,\"vintage\":1,");
    desk.receive("milano.xlsx", "Lombardia", "oltre 1.100", 144);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":2,")
        .contains("\"read\":1,\"reused\":1,")
        .contains("\"INVESTIGATED\":{\"value\":1763,\"qualifier\":\">\"}");
    desk.receive("milano.xlsx", "Lombardia", "molti", 144);
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"BLOCKED\",\"exitCode\":3,\"vintage\":2,");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"BLOCKED\",\"exitCode\":3,\"vintage\":2,")
        .contains("\"read\":0,\"reused\":2,");
    assertThat(desk.run("--json", "--on-error=exclude", "--allow-missing=MI").out())
        .contains("\"status\":\"INCOMPLETE\",\"exitCode\":4,\"vintage\":3,")
        .contains("\"INVESTIGATED\":{\"value\":663,\"qualifier\":\">=\"}")
        .contains("\"ARRESTED\":{\"value\":181,\"qualifier\":\"=\"}");
  }
}
