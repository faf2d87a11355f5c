package io.annuario.job;

import io.annuario.store.EditionState;
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
    return new Chronicle.Change(
        state(change.state()), change.at(), change.by(), change.reason());
  }

  static Chronicle.Attempt attempt(io.annuario.store.Run run) {
    return new Chronicle.Attempt(
        run.startedAt(),
        run.endedAt(),
        run.status(),
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
