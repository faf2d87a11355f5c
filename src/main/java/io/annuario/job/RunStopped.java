package io.annuario.job;

import io.annuario.observation.Phrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run that ended early for a reason outside of the data; nothing was published by it. */
public final class RunStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Ending ending;
  private final transient Phrase said;
  private final transient @Nullable Standing standing;

  public RunStopped(Ending ending, Phrase said) {
    this(ending, said, null, null);
  }

  public RunStopped(Ending ending, Phrase said, Throwable cause) {
    this(ending, said, cause, null);
  }

  RunStopped(Ending ending, Phrase said, @Nullable Throwable cause, @Nullable Standing standing) {
    super(said.en(), cause);
    this.ending = ending;
    this.said = said;
    this.standing = standing;
  }

  /** Recognises what people can mend in any failure; empty when it is a defect of the program. */
  public static Optional<RunStopped> in(Throwable failure) {
    return RunFailures.recognise(failure);
  }

  public Ending ending() {
    return ending;
  }

  /** What stands published all the same, if that is known. */
  public Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }

  /** What happened and what to do, for people. */
  public Phrase said() {
    return said;
  }
}
