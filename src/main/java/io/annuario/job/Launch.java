package io.annuario.job;

import io.annuario.definition.Edition;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Starts the job, or goes on with the same one where it stopped. */
final class Launch {

  private static final String JOB = "job";
  private static final String EDITION = "edition";

  private final JobOperator operator;
  private final JobRepository repository;
  private final Job consolidate;

  Launch(JobOperator operator, JobRepository repository, Job consolidate) {
    this.operator = operator;
    this.repository = repository;
    this.consolidate = consolidate;
  }

  /**
   * Runs the job to its end. To be called by the holder of the edition only.
   *
   * @param after the vintage that stands before it; 0 for none. The same returns may well be
   *     published twice, with others in between, and each time is a job of its own
   */
  JobExecution run(RunRequest request, String inputs, String judgedBy, int after)
      throws JobExecutionException {
    JobParameters identity =
        new JobParametersBuilder()
            .addString(JOB, request.edition().job())
            .addString(EDITION, request.edition().name())
            .addString("inputs", inputs)
            .addString("definition", judgedBy)
            .addLong("after", (long) after)
            .toJobParameters();
    recover(identity);
    return operator.start(consolidate, identity);
  }

  /**
   * Whoever holds the edition knows that nobody else is running: what the repository still takes
   * for running was left by a dead process, or by one that had lost the database.
   */
  void recover(Edition edition) {
    for (JobExecution execution : repository.findRunningJobExecutions(consolidate.getName())) {
      JobParameters parameters = execution.getJobParameters();
      if (edition.job().equals(parameters.getString(JOB))
          && edition.name().equals(parameters.getString(EDITION))) {
        fail(execution);
      }
    }
  }

  /**
   * An execution whose fate nobody knows would keep the same job from being started again. So would
   * an instance without one: the two are written by transactions of their own, and a process can
   * die between them.
   */
  private void recover(JobParameters identity) {
    JobInstance instance = repository.getJobInstance(consolidate.getName(), identity);
    if (instance == null) {
      return;
    }
    List<JobExecution> executions = repository.getJobExecutions(instance);
    if (executions.isEmpty()) {
      repository.deleteJobInstance(instance);
    }
    executions.stream()
        .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED)
        .forEach(this::fail);
  }

  private void fail(JobExecution execution) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
        repository.update(step);
      }
    }
    if (execution.getStatus().isRunning() || execution.getStatus() == BatchStatus.UNKNOWN) {
      execution.setStatus(BatchStatus.FAILED);
      execution.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
      repository.update(execution);
    }
  }
}
