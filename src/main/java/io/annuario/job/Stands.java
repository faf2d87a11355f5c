package io.annuario.job;

import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds out what stands published, for a run that may not touch it. */
final class Stands {

  private Stands() {}

  /** As the database knows it; what was said beside the workbook spares adding up again. */
  static Optional<Standing> in(DataSource database, RunRequest request) {
    return new Vintages(database)
        .current(request.edition())
        .map(vintage -> standing(database, request, vintage));
  }

  private static Standing standing(DataSource database, RunRequest request, Vintage vintage) {
    String workbook = vintage.workbook();
    return new Standing(
        vintage.number(),
        said(request, vintage).orElseGet(() -> added(database, request, vintage)),
        workbook == null ? null : request.folders().output().resolve(workbook),
        vintage.seal());
  }

  private static Optional<Map<String, Outcome.Amount>> said(RunRequest request, Vintage vintage) {
    try {
      return new PublishedWorkbooks(request.folders(), request.edition())
          .sidecar(vintage.number())
          .filter(it -> it.seal().workbookSha256().equals(vintage.workbookSha256()))
          .map(Sidecar::totals);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<String, Outcome.Amount> added(
      DataSource database, RunRequest request, Vintage vintage) {
    return new KeptVintages(request.edition(), request.folders(), database)
        .atTheTop(request.definition(), request.edition(), vintage);
  }

  /**
   * Of a run that found the edition closed or busy and could not ask the database, which another
   * process may have open: as it is said beside the workbook.
   */
  static RunStopped beside(RunStopped stopped, RunRequest request) {
    boolean stands = stopped.ending() == Ending.CLOSED || stopped.ending() == Ending.BUSY;
    if (!stands || stopped.standing().isPresent()) {
      return stopped;
    }
    try {
      return new PublishedWorkbooks(request.folders(), request.edition())
          .standing()
          .map(it -> new RunStopped(stopped.ending(), stopped.said(), stopped, it))
          .orElse(stopped);
    } catch (IOException unreadable) {
      stopped.addSuppressed(unreadable);
      return stopped;
    }
  }
}
