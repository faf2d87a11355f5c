package io.annuario.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A run that was killed.
 *
 * @param correction whether it was to publish a correction; else the first vintage
 * @param aimed whether the run was watched, so that the kill fell into a certain part of it
 * @param kept returns that it, or a killed run just before it, had read to their end
 */
record Kill(Part part, boolean correction, boolean aimed, int kept, Remains remains) {

  private static final int SIGKILL = 128 + 9;

  /** Empty when the run came to its end before. */
  static Optional<Kill> of(Trial trial, Program program, Aim aim, boolean correction)
      throws IOException, InterruptedException {
    Path log = trial.log();
    long from = Files.exists(log) ? Files.size(log) : 0;
    Instant started = Instant.now();
    Process process = trial.start(program);
    aim.await(process, log, from, started);
    process.destroyForcibly();
    if (process.waitFor() != SIGKILL) {
      return Optional.empty();
    }
    Remains remains = Remains.of(trial);
    int before = correction ? Survey.RECEIVED : 0;
    return Optional.of(
        new Kill(
            Trail.read(log, from, started).last(),
            correction,
            aim instanceof Aim.Watching,
            Math.max(0, remains.kept() - before),
            remains));
  }

  boolean isHalfRead() {
    return remains.halfRead() > 0;
  }

  /** Published, but the workbook was not yet noted as written. */
  boolean isWithoutWorkbook() {
    return remains.vintages() > remains.workbooks();
  }
}
