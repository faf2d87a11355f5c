package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.store.Editions;
import io.annuario.store.Readings;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.store.Withdrawals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;

/** One run, from the input folder to its outcome. The caller holds the edition. */
final class Run {

  private final RunRequest request;
  private final Editions editions;
  private final Vintages vintages;
  private final Withdrawals withdrawals;
  private final ErasedReturns erased;
  private final Candidate candidate;
  private final Launch launch;
  private final WorkbookOfVintage workbook;
  private final Conclusion conclusion;
  private final Readings readings;
  private final StopRequest stop;

  Run(
      RunRequest request,
      Editions editions,
      Vintages vintages,
      Withdrawals withdrawals,
      ErasedReturns erased,
      Candidate candidate,
      Launch launch,
      WorkbookOfVintage workbook,
      Conclusion conclusion,
      Readings readings,
      StopRequest stop) {
    this.request = request;
    this.editions = editions;
    this.vintages = vintages;
    this.withdrawals = withdrawals;
    this.erased = erased;
    this.candidate = candidate;
    this.launch = launch;
    this.workbook = workbook;
    this.conclusion = conclusion;
    this.readings = readings;
    this.stop = stop;
  }

  Outcome go() throws IOException, JobExecutionException {
    launch.recover(request.edition());
    Edition edition = request.edition();
    try (Inbox inbox = Inbox.list(request.folders().received(edition), edition.intake())) {
      Outcome outcome = go(inbox);
      Path restricted = outcome.restricted();
      if (restricted != null) {
        workbook.writeRestricted(vintages.current(edition).orElseThrow(), restricted);
      }
      return outcome;
    }
  }

  private Outcome go(Inbox inbox) throws IOException, JobExecutionException {
    Edition edition = request.edition();
    List<Received> files = inbox.files();
    List<ComparedEdition> compared =
        ComparedEdition.of(request.edition(), request.previous(), editions, vintages);
    String judgedBy = JudgedBy.fingerprint(request, compared, vintages);
    Optional<Vintage> current = vintages.current(request.edition());
    int highest = vintages.highest(edition);
    PublishedWorkbooks published = new PublishedWorkbooks(request.folders(), edition);
    // One that died between withdrawing and renaming has left it to the next.
    for (int withdrawn : withdrawals.of(edition).keySet()) {
      published.takeAway(vintages.find(edition, withdrawn).orElseThrow());
    }
    erased.finish();
    published.requireKnownTo(highest, current);
    boolean same =
        !inbox.isBlocked()
            && current.isPresent()
            && SameAsPublished.of(current.get(), files, judgedBy);
    if (same && current.get().workbook() != null) {
      return unchanged(current.get(), inbox);
    }
    // A vintage whose workbook was never written is finished by the job that published it.
    int after = same ? current.get().number() - 1 : highest;
    // What stands unchanged was judged by these very rules when it was published.
    Rules.require(request.definition());
    candidate.received(inbox);
    candidate.compareWith(compared);
    return conclude(launch.run(request, Inbox.fingerprint(files), judgedBy, after));
  }

  private Outcome unchanged(Vintage vintage, Inbox inbox) throws IOException {
    if (!workbook.isIntact(vintage)) {
      workbook.write(vintage);
    }
    // One that died between publishing and sweeping has left it to the next.
    readings.sweep(request.edition());
    return conclusion.unchanged(vintage, inbox);
  }

  private Outcome conclude(JobExecution execution) throws IOException {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      // What the new vintage has no use for goes when the vintage is safe, not with it.
      readings.sweep(request.edition());
      return conclusion.of(ending(), candidate);
    }
    if (execution.getStatus() == BatchStatus.FAILED
        && execution.getAllFailureExceptions().isEmpty()) {
      if (candidate.isBlocked()) {
        return conclusion.of(Ending.BLOCKED, candidate);
      } else if (!candidate.absences().isEmpty()) {
        return conclusion.of(Ending.WITHHELD, candidate);
      }
    }
    throw RunFailures.of(execution, stop);
  }

  private Ending ending() {
    boolean complete =
        MissingOffices.unanswered(request, candidate.members()).isEmpty()
            && candidate.lessened().isEmpty();
    if (!candidate.published()) {
      return complete ? Ending.UNCHANGED : Ending.UNCHANGED_INCOMPLETE;
    }
    return complete ? Ending.PUBLISHED : Ending.INCOMPLETE;
  }
}
