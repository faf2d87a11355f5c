package io.annuario.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The job {@code consolidate}. Every step may run again, for each finds in the database what has
 * been done already.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  RegisterStep.class,
  ExtractStep.class,
  CheckStep.class,
  PublishStep.class,
  WorkbookStep.class
})
class ConsolidateJob {

  @Bean
  Job consolidate(
      JobRepository repository,
      Step register,
      Step extract,
      Step check,
      Step publish,
      Step workbook) {
    return new JobBuilder("consolidate", repository)
        .start(register)
        .next(extract)
        .next(check)
        .on(CheckStep.BLOCKED)
        .fail()
        .from(check)
        .on(CheckStep.WITHHELD)
        .fail()
        .from(check)
        .on("STOPPED")
        .stop()
        .from(check)
        .on("FAILED")
        .fail()
        .from(check)
        .on("*")
        .to(publish)
        .next(workbook)
        .end()
        .build();
  }
}
