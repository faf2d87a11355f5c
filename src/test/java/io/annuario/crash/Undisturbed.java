package io.annuario.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * A run that nobody disturbs.
 *
 * @param length of the process, from its start to its end
 */
record Undisturbed(Result result, Trail trail, Duration length) {

  /** A process that does the run and comes to its end. */
  interface Doing {
    void run() throws IOException, InterruptedException;
  }

  static Undisturbed watch(Trial trial, Doing doing)
      throws IOException, InterruptedException, SQLException {
    Path log = trial.log();
    long from = Files.exists(log) ? Files.size(log) : 0;
    Instant started = Instant.now();
    doing.run();
    Duration length = Duration.between(started, Instant.now());
    return new Undisturbed(Result.of(trial), Trail.read(log, from, started), length);
  }

  /** How long after a mark the next one came, or the end. */
  Duration gap(int mark) {
    Duration next =
        mark + 1 < trail.marks().size() ? trail.marks().get(mark + 1).at() : length;
    return next.minus(trail.marks().get(mark).at());
  }
}
