package io.annuario.job;

import io.annuario.observation.Phrase;
import io.annuario.observation.StateChange;
import io.annuario.store.EditionClosed;
import io.annuario.store.StoreBusy;
import io.annuario.store.StoreUnavailable;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Tells failures of the environment, which people can mend, from defects of the program. */
final class RunFailures {

  private RunFailures() {}

  /** Why an execution did not come to its end. */
  static RuntimeException of(JobExecution execution, StopRequest stop) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    for (Throwable failure : failures) {
      Optional<RunStopped> known = recognise(failure);
      if (known.isPresent()) {
        return known.get();
      }
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return new RunStopped(
          stop.ending(),
          new Phrase(
              "Interrotto. Nulla è andato perduto: la prossima esecuzione riprende da qui.",
              "Interrupted. Nothing is lost: the next run resumes from here."));
    }
    return new IllegalStateException(
        "The job ended as " + execution.getExitStatus().getExitCode(),
        failures.isEmpty() ? null : failures.get(0));
  }

  /** A failure that people can mend, wherever it hides; empty when it is a defect. */
  static Optional<RunStopped> recognise(Throwable failure) {
    List<Throwable> causes = causes(failure);
    for (Throwable cause : causes) {
      if (cause instanceof RunStopped stopped) {
        return Optional.of(stopped);
      } else if (cause instanceof EditionClosed) {
        return Optional.of(new RunStopped(Ending.CLOSED, CLOSED, failure));
      } else if (cause instanceof StoreBusy) {
        return Optional.of(new RunStopped(Ending.BUSY, BUSY, failure));
      } else if (cause instanceof OutOfMemoryError) {
        return Optional.of(new RunStopped(Ending.ENVIRONMENT, MEMORY, failure));
      }
    }
    // The store first: a lost connection is an IOException, too, deep inside.
    return StoreUnavailable.in(failure)
        .map(store -> store(store, failure))
        .or(() -> causes.stream().flatMap(RunFailures::disk).findFirst());
  }

  private static RunStopped store(StoreUnavailable store, Throwable failure) {
    Phrase said =
        new Phrase(
            store.what().it() + " " + store.remedy().it(),
            store.what().en() + " " + store.remedy().en());
    // A setting that is wrong stays wrong until somebody corrects it: trying again is of no use.
    return new RunStopped(
        store.isWrongSetting() ? Ending.USAGE : Ending.ENVIRONMENT, said, failure);
  }

  private static Stream<RunStopped> disk(Throwable cause) {
    return cause instanceof IOException disk
        ? Stream.of(new RunStopped(Ending.ENVIRONMENT, DiskTrouble.said(disk), disk))
        : Stream.empty();
  }

  /** Who closed it, and when, and what to do. */
  static Phrase closed(StateChange change) {
    return CLOSED.then(
        Phrase.of(
            " Chiusa da %s il %s.", " Closed by %s on %s.", change.by(), moment(change.at())));
  }

  /** Where people are. */
  static String moment(Instant at) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
        .format(at.atZone(ZoneId.systemDefault()));
  }

  static final Phrase CLOSED =
      new Phrase(
          "L'edizione è chiusa: le sue cifre sono definitive. Per correggerle va prima riaperta:"
              + " ./annuario reopen.",
          "The edition is closed: its figures are final. To correct them reopen it first:"
              + " ./annuario reopen.");

  static final Phrase BUSY =
      new Phrase(
          "Un'altra esecuzione sta lavorando su questi dati. Riprovare più tardi.",
          "Another run is working on these data. Try again later.");

  /** What one file fills is its finding; this is for all that many of them fill together. */
  private static final Phrase MEMORY =
      new Phrase(
          "La memoria data al programma non basta. Darne di più, per esempio con"
              + " ANNUARIO_JAVA_OPTS=-Xmx4g, poi rilanciare.",
          "The memory given to the program is not enough. Give it more, for example by"
              + " ANNUARIO_JAVA_OPTS=-Xmx4g, then run again.");

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    Deque<Throwable> waiting = new ArrayDeque<>(List.of(failure));
    while (!waiting.isEmpty() && causes.size() < 100) {
      Throwable next = waiting.remove();
      causes.add(next);
      if (next.getCause() != null) {
        waiting.add(next.getCause());
      }
      waiting.addAll(List.of(next.getSuppressed()));
    }
    return causes;
  }
}
