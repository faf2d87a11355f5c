package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.CutLine;
import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restoring that loses its database leaves nothing, and the next one restores everything. */
@EveryDatabase
class RestoreCutTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  RestoreCutTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void a_restoring_that_is_cut_off_is_made_good_by_the_next() throws Exception {
    Desk desk = Desk.complete(folder.resolve("here"));
    desk.run();
    String backup = folder.resolve("backup.zip").toString();
    desk.say("backup", List.of(backup));
    EmptyDatabase database = kind.create();
    Desk there =
        new Desk(folder.resolve("there"))
            .with("SPRING_DATASOURCE_URL", database.url())
            .with("SPRING_DATASOURCE_USERNAME", database.username())
            .with("SPRING_DATASOURCE_PASSWORD", database.password());
    there.say("history small", List.of());

    for (int after = 3; after < 30; after += 9) {
      try (CutLine line = new CutLine(database, after)) {
        assertThat(there.say("restore", List.of(backup)).code())
            .as("cut after %d statements", line.statements())
            .isEqualTo(7);
      }
      assertThat(there.say("history small", List.of()).out())
          .isEqualTo("small 2024: open, nothing published\n");
    }
    assertThat(there.say("restore", List.of(backup)).code()).isZero();
    assertThat(there.say("history small", List.of()).out())
        .isEqualTo(desk.say("history small", List.of()).out());
  }
}
