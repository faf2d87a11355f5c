package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.CutLine;
import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that loses its database after the first statement, the second, and so on to the last: it
 * says so, and the next run ends as if nothing had been.
 */
@EveryDatabase
class CutLineTest {

  private static final int NEVER = Integer.MAX_VALUE;

  private final DatabaseKind kind;

  @TempDir Path folder;

  CutLineTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void a_run_that_is_cut_off_anywhere_is_made_good_by_the_next() throws Exception {
    walk(Draw.times("cuts", 1));
  }

  @Campaign
  @Test
  void a_run_that_is_cut_off_after_each_statement_is_made_good_by_the_next() throws Exception {
    walk(Draw.times("cuts", NEVER));
  }

  private void walk(int times) throws Exception {
    int statements = statements();
    int step = Math.max(1, statements / times);
    List<String> otherwise = new ArrayList<>();
    for (int after = Draw.of("cuts on " + kind).nextInt(step); after < statements; after += step) {
      cutAfter(after, otherwise);
    }
    assertThat(otherwise).isEmpty();
  }

  private int statements() throws Exception {
    EmptyDatabase database = kind.create();
    Desk desk = desk(database, folder.resolve("whole"));
    try (CutLine line = new CutLine(database, NEVER)) {
      assertThat(desk.run("--json").code()).isZero();
      return line.statements();
    }
  }

  private void cutAfter(int after, List<String> otherwise) throws Exception {
    EmptyDatabase database = kind.create();
    Desk desk = desk(database, folder.resolve("after-" + after));
    Said cut;
    try (CutLine line = new CutLine(database, after)) {
      cut = desk.run("--json");
    }
    if (cut.code() == 1 || cut.err().contains("\tat ")) {
      otherwise.add("cut after " + after + ": " + cut);
    }
    Said next = desk.run("--json");
    if (next.code() != 0
        || !next.out().contains("\"vintage\":1,")
        || !next.out().contains("\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}")) {
      otherwise.add("the run after a cut after " + after + ": " + next);
    } else if (figures(database) != 4) {
      otherwise.add("figures after a cut after " + after + ": " + figures(database));
    }
  }

  private static Desk desk(EmptyDatabase database, Path folder) throws IOException {
    return Desk.complete(folder)
        .with("SPRING_DATASOURCE_URL", database.url())
        .with("SPRING_DATASOURCE_USERNAME", database.username())
        .with("SPRING_DATASOURCE_PASSWORD", database.password());
  }

  private static int figures(EmptyDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from published_observation")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
