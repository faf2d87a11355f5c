package io.annuario.cli;

import io.annuario.job.RunStopped;
import io.annuario.job.StopRequest;

/**
 * Ctrl-C and SIGTERM ask the run to stop and give it the time to do so. It then ends by itself, with
 * the code that it also wrote down: 130 or 143 when it stopped, another when it had just ended.
 */
@SuppressWarnings("sunapi") // Nothing else in Java tells which signal it was; jdk.unsupported stays.
final class Signals implements AutoCloseable {

  /** Kubernetes kills 30 seconds after it has asked, systemd 90. */
  private static final int PATIENCE_SECONDS = 25;

  private final StopRequest stop;
  private final Watch ctrlC;
  private final Watch sigterm;

  private Signals(StopRequest stop) {
    this.stop = stop;
    this.ctrlC = new Watch("INT", RunStopped.Reason.INTERRUPTED);
    this.sigterm = new Watch("TERM", RunStopped.Reason.TERMINATED);
  }

  static Signals ask(StopRequest stop) {
    return new Signals(stop);
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
        System.exit(reason.exitCode());
      }
    }

    void end() {
      sun.misc.Signal.handle(signal, usual);
    }
  }
}
