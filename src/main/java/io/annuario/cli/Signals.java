package io.annuario.cli;

import io.annuario.job.RunStopped;
import io.annuario.job.StopRequest;
import io.annuario.observation.Phrase;

/**
 * Ctrl-C and SIGTERM ask the run to stop and give it the time to do so. It then ends by itself,
 * with the code that it also wrote down: 130 or 143 when it stopped, another when it had just
 * ended. Nothing in Java tells which signal it was but a class of the module jdk.unsupported.
 */
@SuppressWarnings("sunapi")
final class Signals implements AutoCloseable {

  /** Kubernetes kills 30 seconds after it has asked, systemd 90. */
  private static final int PATIENCE_SECONDS = 25;

  private static final Phrase TOO_LATE =
      new Phrase(
          "Interrotto mentre lavorava ancora. Nulla è andato perduto: la prossima esecuzione"
              + " riprende.",
          "Interrupted while still at work. Nothing is lost: the next run resumes.");

  private final StopRequest stop;
  private final Console console;
  private final Watch ctrlC;
  private final Watch sigterm;

  private Signals(StopRequest stop, Console console) {
    this.stop = stop;
    this.console = console;
    this.ctrlC = new Watch("INT", RunStopped.Reason.INTERRUPTED);
    this.sigterm = new Watch("TERM", RunStopped.Reason.TERMINATED);
  }

  static Signals ask(StopRequest stop, Console console) {
    return new Signals(stop, console);
  }

  @Override
  public void close() {
    stop.ended();
    ctrlC.end();
    sigterm.end();
  }

  /** For one signal, in the place of what Java would do. */
  private final class Watch {

    private final sun.misc.Signal signal;
    private final sun.misc.SignalHandler usual;

    Watch(String name, RunStopped.Reason reason) {
      signal = new sun.misc.Signal(name);
      usual = sun.misc.Signal.handle(signal, caught -> stop(reason));
    }

    private void stop(RunStopped.Reason reason) {
      if (!stop.within(PATIENCE_SECONDS, reason)) {
        console.talk(TOO_LATE);
        System.exit(reason.exitCode());
      }
    }

    void end() {
      sun.misc.Signal.handle(signal, usual);
    }
  }
}
