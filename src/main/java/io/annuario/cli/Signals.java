package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.StopRequest;
import io.annuario.observation.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, SIGTERM and SIGHUP ask the run to stop and give it the time to do so. The exit code is
 * that of the result, whenever the signal came: 130, 143, or how the run had ended before.
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
  private volatile @Nullable Ending ended;

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
      return;
    }
    Ending said = ended;
    if (said != null) {
      // What ends the process must not say another thing than its result did.
      Runtime.getRuntime().halt(said.exitCode());
    }
  }

  /** How the run has ended, as its result says. */
  void said(Ending ending) {
    ended = ending;
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
