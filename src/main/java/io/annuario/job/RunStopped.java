package io.annuario.job;

import io.annuario.observation.Phrase;
import java.util.Optional;

/** A run that ended early for a reason outside of the data; nothing was published by it. */
public final class RunStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Ending ending;
  private final transient Phrase said;

  public RunStopped(Ending ending, Phrase said) {
    super(said.en());
    this.ending = ending;
    this.said = said;
  }

  public RunStopped(Ending ending, Phrase said, Throwable cause) {
    super(said.en(), cause);
    this.ending = ending;
    this.said = said;
  }

  /** Recognises what people can mend in any failure; empty when it is a defect of the program. */
  public static Optional<RunStopped> in(Throwable failure) {
    return RunFailures.recognise(failure);
  }

  public Ending ending() {
    return ending;
  }

  /** What happened and what to do, for people. */
  public Phrase said() {
    return said;
  }
}
