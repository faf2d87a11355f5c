package io.annuario.job;

import io.annuario.extraction.reading.Extraction;
import io.annuario.store.Readings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads the returns that no run has read yet, several at a time, each in a partition of its own.
 */
@Configuration(proxyBeanMethods = false)
class ExtractStep {

  /** Reading is bound by processors; more threads than these would only cost memory. */
  static final int READERS = Math.min(8, Math.max(2, Runtime.getRuntime().availableProcessors()));

  @Bean
  ThreadPoolTaskExecutor readers() {
    ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
    readers.setCorePoolSize(READERS);
    readers.setThreadNamePrefix("reader-");
    readers.setDaemon(true);
    return readers;
  }

  @Bean
  ReadReturn readReturn(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunRequest request,
      Extraction extraction,
      Readings readings,
      Candidate candidate,
      StopRequest stop,
      Progress progress) {
    return new ReadReturn(
        repository, transactions, request, extraction, readings, candidate, stop, progress);
  }

  @Bean
  Step extract(
      JobRepository repository,
      ReadReturn readReturn,
      ThreadPoolTaskExecutor readers,
      Candidate candidate,
      Progress progress) {
    return new StepBuilder("extract", repository)
        .allowStartIfComplete(true)
        .partitioner(readReturn.getName(), onePerReturn(candidate, progress))
        .step(readReturn)
        .taskExecutor(readers)
        .build();
  }

  private static Partitioner onePerReturn(Candidate candidate, Progress progress) {
    return gridSize -> {
      Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
      for (Registered file : candidate.unread()) {
        partitions.put(file.source().sha256(), new ExecutionContext());
      }
      progress.doing(Progress.Stage.EXTRACT);
      progress.reading(partitions.size());
      return partitions;
    };
  }
}
