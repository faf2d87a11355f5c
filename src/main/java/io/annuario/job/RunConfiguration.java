package io.annuario.job;

import io.annuario.extraction.reading.Extraction;
import io.annuario.store.Database;
import io.annuario.store.Editions;
import io.annuario.store.Erasures;
import io.annuario.store.Figures;
import io.annuario.store.LessenedReadings;
import io.annuario.store.Readings;
import io.annuario.store.Recipes;
import io.annuario.store.RuleCounts;
import io.annuario.store.Vintages;
import io.annuario.store.Withdrawals;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Everything that one run consists of. The request, the open database, the held edition and who
 * watches come from {@link Consolidation}.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
@Import(ConsolidateJob.class)
class RunConfiguration {

  @Bean
  PlatformTransactionManager transactionManager(Database database) {
    return database.transactions();
  }

  @Bean
  Extraction extraction(RunRequest request) {
    return new Extraction(request.definition(), request.edition());
  }

  @Bean
  Readings readings(DataSource dataSource) {
    return new Readings(dataSource);
  }

  @Bean
  LessenedReadings lessenedReadings(DataSource dataSource) {
    return new LessenedReadings(dataSource);
  }

  @Bean
  Editions editions(DataSource dataSource) {
    return new Editions(dataSource);
  }

  @Bean
  Vintages vintages(DataSource dataSource) {
    return new Vintages(dataSource);
  }

  @Bean
  Recipes recipes(DataSource dataSource) {
    return new Recipes(dataSource);
  }

  @Bean
  RuleCounts ruleCounts(DataSource dataSource) {
    return new RuleCounts(dataSource);
  }

  @Bean
  ProtectedCells protectedCells(DataSource dataSource) {
    return new ProtectedCells(dataSource);
  }

  @Bean
  ProtectionOfEdition protectionOfEdition(RunRequest request, DataSource dataSource) {
    return new ProtectionOfEdition(request, dataSource);
  }

  @Bean
  Erasures erasures(DataSource dataSource) {
    return new Erasures(dataSource);
  }

  @Bean
  Figures figures(DataSource dataSource) {
    return new Figures(dataSource);
  }

  @Bean
  Candidate candidate() {
    return new Candidate();
  }

  @Bean
  KeptVintages keptVintages(RunRequest request, DataSource dataSource) {
    return new KeptVintages(request.edition(), request.folders(), dataSource);
  }

  @Bean
  WorkbookOfVintage workbookOfVintage(
      RunRequest request, DataSource dataSource, KeptVintages kept) {
    return new WorkbookOfVintage(request.edition(), request.folders(), dataSource, kept);
  }

  @Bean
  Run run(
      RunRequest request,
      Editions editions,
      DataSource dataSource,
      Vintages vintages,
      Figures figures,
      Readings readings,
      Candidate candidate,
      KeptVintages kept,
      WorkbookOfVintage workbook,
      JobOperator operator,
      JobRepository repository,
      Job consolidate,
      StopRequest stop) {
    return new Run(
        request,
        editions,
        vintages,
        new Withdrawals(dataSource),
        new ErasedReturns(dataSource, request.edition(), request.folders()),
        candidate,
        new Launch(operator, repository, consolidate),
        workbook,
        new Conclusion(request, vintages, figures, kept),
        readings,
        stop);
  }
}
