package io.annuario.benchmark;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A job that does nothing, on an H2 in memory: what Spring Boot and Spring Batch take to start. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class EmptyJob {

  public static void main(String[] arguments) throws Exception {
    try (var context = SpringApplication.run(EmptyJob.class)) {
      context.getBean(JobOperator.class).start(context.getBean(Job.class), new JobParameters());
    }
  }

  @Bean
  DataSource dataSource() {
    DataSource source =
        DataSourceBuilder.create().url("jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1").build();
    new ResourceDatabasePopulator(
            new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
        .execute(source);
    return source;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  Job empty(JobRepository repository, PlatformTransactionManager transactions) {
    return new JobBuilder("empty", repository)
        .start(
            new StepBuilder("nothing", repository)
                .tasklet((contribution, context) -> RepeatStatus.FINISHED, transactions)
                .build())
        .build();
  }
}
