package io.annuario.job;

import io.annuario.observation.WorkbookSeal;
import io.annuario.store.PastRun;
import io.annuario.store.Vintage;

/** Retells what the store keeps to those who do not know the store. */
final class Chronicles {

  private Chronicles() {}

  /**
   * @param erased whether its workbook is no longer kept
   */
  static Chronicle.Publication publication(Vintage vintage, Folders folders, boolean erased) {
    String workbook = vintage.workbook();
    WorkbookSeal seal = vintage.seal();
    return new Chronicle.Publication(
        vintage.number(),
        vintage.publishedAt(),
        vintage.members().size(),
        vintage.complete(),
        workbook == null || erased ? null : folders.output().resolve(workbook),
        vintage.workbookSha256(),
        seal == null ? null : seal.contentsSha256(),
        seal == null ? null : seal.contentFingerprint());
  }

  static boolean seemsToRun(PastRun run) {
    return run.status().equals(PastRun.RUNNING);
  }

  /**
   * @param alive whether a run that seems to run does so
   */
  static Chronicle.Attempt attempt(PastRun run, boolean alive) {
    String status = seemsToRun(run) && !alive ? PastRun.INTERRUPTED : run.status();
    return new Chronicle.Attempt(
        run.startedAt(),
        run.endedAt(),
        status.equals(PastRun.RUNNING) ? null : Ending.of(status, run.exitCode()),
        run.exitCode(),
        run.vintage(),
        run.counts().received(),
        new Outcome.Findings(run.counts().errors(), run.counts().queries(), run.counts().notes()));
  }
}
