package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.StopRequest;
import io.annuario.observation.Phrase;

/**
 * Ctrl-C and SIGTERM ask the run to stop and give it the time to do so; the exit code is then the
 * one that the system gives to a process ended by the signal, 130 or 143.
 */
final class Signals implements AutoCloseable {

  /** Kubernetes kills 30 seconds after it has asked, systemd 90. */
  private static final int PATIENCE_SECONDS = 25;

  /** What Java calls the thread in which it deals with Ctrl-C; it has no other word about it. */
  private static final String CTRL_C = "SIGINT handler";

  private static final Phrase TOO_LATE =
      new Phrase(
          "Interrotto mentre lavorava ancora. Nulla è andato perduto: la prossima esecuzione"
              + " riprende.",
          "Interrupted while still at work. Nothing is lost: the next run resumes.");

  private final StopRequest stop;
  private final Thread hook;

  private Signals(StopRequest stop, Console console) {
    this.stop = stop;
    this.hook = new Thread(() -> stop(console), "stop");
  }

  static Signals ask(StopRequest stop, Console console) {
    Signals signals = new Signals(stop, console);
    Runtime.getRuntime().addShutdownHook(signals.hook);
    return signals;
  }

  private void stop(Console console) {
    if (!stop.within(PATIENCE_SECONDS, ending())) {
      console.talk(TOO_LATE);
    }
  }

  private static Ending ending() {
    return Thread.getAllStackTraces().keySet().stream()
            .anyMatch(thread -> thread.getName().equals(CTRL_C))
        ? Ending.INTERRUPTED
        : Ending.TERMINATED;
  }

  @Override
  public void close() {
    stop.ended();
    if (!stop.isAsked()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
