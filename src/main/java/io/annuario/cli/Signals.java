package io.annuario.cli;

import io.annuario.job.StopRequest;

/**
 * Ctrl-C and SIGTERM ask the run to stop and give it the time to do so; the exit code is then the
 * one that the system gives to a process ended by the signal, 130 or 143.
 */
final class Signals implements AutoCloseable {

  /** Kubernetes kills 30 seconds after it has asked, systemd 90. */
  private static final int PATIENCE_SECONDS = 25;

  private final StopRequest stop;
  private final Thread hook;

  private Signals(StopRequest stop) {
    this.stop = stop;
    this.hook = new Thread(() -> stop.stopWithin(PATIENCE_SECONDS), "stop");
  }

  static Signals ask(StopRequest stop) {
    Signals signals = new Signals(stop);
    Runtime.getRuntime().addShutdownHook(signals.hook);
    return signals;
  }

  @Override
  public void close() {
    stop.ended();
    if (!stop.isAsked()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
