package io.annuario.job;

import io.annuario.extraction.reading.Extraction;
import io.annuario.store.Readings;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** The step of one partition: reads one return in chunks, each in its transaction. */
final class ReadReturn implements Step {

  /** Pieces a transaction: large enough for the database, small enough to stop within a second. */
  private static final int CHUNK = 10_000;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final RunRequest request;
  private final Extraction extraction;
  private final Readings readings;
  private final Candidate candidate;
  private final StopRequest stop;
  private final Progress progress;

  ReadReturn(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunRequest request,
      Extraction extraction,
      Readings readings,
      Candidate candidate,
      StopRequest stop,
      Progress progress) {
    this.repository = repository;
    this.transactions = transactions;
    this.request = request;
    this.extraction = extraction;
    this.readings = readings;
    this.candidate = candidate;
    this.stop = stop;
    this.progress = progress;
  }

  @Override
  public String getName() {
    return "read";
  }

  /** What has to be read is for the database to say, not for the history of steps. */
  @Override
  public boolean isAllowStartIfComplete() {
    return true;
  }

  @Override
  public void execute(StepExecution execution) throws JobInterruptedException {
    // The partition is called by its return. Of a context a crash may leave an empty one behind,
    // which the restart would then be given.
    Registered file = find(execution.getStepName().substring(getName().length() + 1));
    new ChunkOrientedStepBuilder<Piece, Piece>(execution.getStepName(), repository, CHUNK)
        .transactionManager(transactions)
        .reader(new ReturnReader(file, extraction))
        .processor(new ReturnJudge(request.definition(), file.office()))
        .writer(
            new ReturnWriter(
                file,
                request.edition(),
                request.edition().readingFingerprint(request.definition().fingerprint()),
                readings,
                candidate))
        .interruptionPolicy(stop)
        .build()
        .execute(execution);
    progress.read(file.source().file());
  }

  private Registered find(String sha256) {
    return candidate.registered().stream()
        .filter(file -> file.source().sha256().equals(sha256))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No return " + sha256));
  }
}
