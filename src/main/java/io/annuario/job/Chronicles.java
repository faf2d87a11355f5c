package io.annuario.job;

import io.annuario.store.EditionState;
import io.annuario.store.PastRun;
import io.annuario.store.Revision;
import io.annuario.store.StateChange;
import io.annuario.store.Vintage;
import org.jspecify.annotations.Nullable;

/** Retells what the store keeps to those who do not know the store. */
final class Chronicles {

  private Chronicles() {}

  static Chronicle.State state(EditionState state) {
    return switch (state) {
      case OPEN -> Chronicle.State.OPEN;
      case PROVISIONAL -> Chronicle.State.PROVISIONAL;
      case FINAL -> Chronicle.State.FINAL;
    };
  }

  static Chronicle.Publication publication(Vintage vintage, Folders folders) {
    return new Chronicle.Publication(
        vintage.number(),
        vintage.publishedAt(),
        vintage.members().size(),
        vintage.complete(),
        vintage.workbook() == null ? null : folders.output().resolve(vintage.workbook()),
        vintage.workbookSha256());
  }

  static Chronicle.Change change(StateChange change) {
    return new Chronicle.Change(state(change.state()), change.at(), change.by(), change.reason());
  }

  static boolean seemsToRun(PastRun run) {
    return run.status().equals(PastRun.RUNNING);
  }

  /**
   * @param alive whether a run that seems to run does so
   */
  static Chronicle.Attempt attempt(PastRun run, boolean alive) {
    return new Chronicle.Attempt(
        run.startedAt(),
        run.endedAt(),
        seemsToRun(run) && !alive ? PastRun.INTERRUPTED : run.status(),
        run.exitCode(),
        run.vintage(),
        run.counts().received(),
        run.counts().errors(),
        run.counts().queries(),
        run.counts().notes());
  }

  static Difference difference(Revision revision) {
    return new Difference(
        revision.office(),
        revision.key(),
        side(revision.before()),
        side(revision.after()),
        revision.percent(),
        revision.cause());
  }

  private static Difference.@Nullable Side side(Revision.@Nullable Published figure) {
    return figure == null
        ? null
        : new Difference.Side(figure.value(), figure.qualifier(), figure.status());
  }
}
