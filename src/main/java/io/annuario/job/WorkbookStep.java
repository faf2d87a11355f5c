package io.annuario.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes the workbook of the vintage that has been published. */
@Configuration(proxyBeanMethods = false)
class WorkbookStep {

  @Bean
  Step workbook(
      JobRepository repository,
      PlatformTransactionManager transactions,
      WorkbookOfVintage workbook,
      Candidate candidate,
      OutputFolder output,
      StopRequest stop,
      Progress progress) {
    return new StepBuilder("workbook", repository)
        .allowStartIfComplete(true)
        .tasklet(
            (contribution, context) -> {
              stop.checkInterrupted(contribution.getStepExecution());
              progress.doing(Progress.Stage.WORKBOOK);
              output.requireKept();
              candidate.stands(workbook.write(candidate.requireVintage()), false);
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }
}
