package io.annuario.job;

import io.annuario.observation.EditionState;
import io.annuario.observation.StateChange;
import io.annuario.store.Database;
import io.annuario.store.EditionLock;
import io.annuario.store.EditionLocks;
import io.annuario.store.Editions;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the job {@code consolidate} for one edition. */
public final class Consolidation {

  /** One a reader, and those of the lock, the main thread's transaction and its two cursors. */
  private static final int CONNECTIONS = ExtractStep.READERS + 6;

  private final Map<String, String> environment;
  private final Progress progress;
  private final StopRequest stop;

  /**
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   */
  public Consolidation(Map<String, String> environment, Progress progress, StopRequest stop) {
    this.environment = Map.copyOf(environment);
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * Runs to the end. Safe to call at any time: what another run has done already is not done again.
   *
   * @throws RunStopped when it ended early for a reason outside of the data
   */
  public Outcome run(RunRequest request) {
    try {
      StoreSettings settings = StoreSettings.from(environment, request.folders().output());
      RunRecord record = new RunRecord(request.edition());
      Attempts attempts = new Attempts(record, stop, progress);
      return attempts.until(() -> attempt(settings, request, record, attempts));
    } catch (IOException | JobExecutionException | RuntimeException failure) {
      throw RunStopped.in(failure)
          .<RuntimeException>map(known -> Stands.beside(known, request))
          .orElseGet(() -> new IllegalStateException("The run failed", failure));
    }
  }

  private Outcome attempt(
      StoreSettings settings, RunRequest request, RunRecord record, Attempts attempts)
      throws IOException, JobExecutionException {
    try (Database database = Database.open(settings, CONNECTIONS);
        EditionLock held = hold(database.dataSource(), request)) {
      database.earlier().map(Archive::upToDate).ifPresent(progress::remark);
      record.begin(database.dataSource());
      OutputFolder output = OutputFolder.of(request.folders().output());
      try {
        requireOpen(request, database);
        Outcome outcome;
        try (ConfigurableApplicationContext context = start(request, database, held, output)) {
          outcome = context.getBean(Run.class).go();
        }
        output.requireKept();
        record.end(outcome);
        return outcome;
      } catch (IOException | JobExecutionException | RuntimeException failure) {
        if (!attempts.goOnAfter(failure)) {
          database.renew();
          record.fail(failure);
        }
        throw failure;
      }
    }
  }

  /** A closed edition is refused whatever has come in, so that nobody waits for its corrections. */
  private static void requireOpen(RunRequest request, Database database) {
    Editions editions = new Editions(database.dataSource());
    if (editions.state(request.edition()) == EditionState.FINAL) {
      List<StateChange> changes = editions.changes(request.edition());
      throw new RunStopped(
          Ending.CLOSED,
          RunFailures.closed(changes.get(changes.size() - 1)),
          null,
          Stands.in(database.dataSource(), request).orElse(null));
    }
  }

  private static EditionLock hold(DataSource dataSource, RunRequest request) {
    return new EditionLocks(dataSource)
        .tryAcquire(request.edition())
        .orElseThrow(
            () ->
                new RunStopped(
                    Ending.BUSY,
                    RunFailures.BUSY,
                    null,
                    Stands.in(dataSource, request).orElse(null)));
  }

  private ConfigurableApplicationContext start(
      RunRequest request, Database database, EditionLock held, OutputFolder output) {
    // The command line has set up the log; Spring Boot would begin another one.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    SpringApplication application = new SpringApplication(RunConfiguration.class);
    application.setEnvironment(new OwnSettings());
    // The context is closed by the run itself; a signal asks the job to stop first.
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          register(beans, RunRequest.class, () -> request);
          register(beans, Database.class, () -> database);
          register(beans, DataSource.class, database::dataSource);
          register(beans, EditionLock.class, () -> held);
          register(beans, OutputFolder.class, () -> output);
          register(beans, Progress.class, () -> progress);
          register(beans, StopRequest.class, () -> stop);
        });
    return application.run();
  }

  /** Beans that others have opened are for them to close. */
  private static <T> void register(
      GenericApplicationContext beans, Class<T> type, Supplier<T> value) {
    String name =
        Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
    beans.registerBean(name, type, value, definition -> definition.setDestroyMethodName(""));
  }
}
