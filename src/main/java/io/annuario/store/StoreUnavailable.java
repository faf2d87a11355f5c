package io.annuario.store;

import io.annuario.observation.Phrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used as things stand: a matter of the environment, not of the data nor of
 * the program. Neither phrase ever holds a secret.
 */
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase what;
  private final transient Phrase remedy;

  private final Prospect prospect;

  StoreUnavailable(Phrase what, Phrase remedy, Prospect prospect, @Nullable Throwable cause) {
    super(what.en() + " " + remedy.en(), cause);
    this.what = what;
    this.remedy = remedy;
    this.prospect = prospect;
  }

  /** The same, for a reason of which less is said. */
  StoreUnavailable because(Throwable reason) {
    return new StoreUnavailable(what, remedy, prospect, reason);
  }

  /**
   * Recognises a failure of the environment in whatever a method of this package, or of Spring on
   * top of it, has thrown. Empty when it is none: a defect.
   */
  public static Optional<StoreUnavailable> in(Throwable failure) {
    return DatabaseFailures.recognise(failure, "");
  }

  /**
   * Whether a failure may be gone at the next try: a deadlock, a lock waited for in vain, a server
   * that went away or cut the connection. A new transaction, on a new connection, is worth trying.
   */
  public static boolean isTransient(Throwable failure) {
    return in(failure).map(known -> known.prospect == Prospect.PASSING).orElse(false);
  }

  /** Whether a setting is wrong, so that trying again is of no use until it is corrected. */
  public boolean isWrongSetting() {
    return prospect == Prospect.WRONG_SETTING;
  }

  /** What is the matter, one sentence. */
  public Phrase what() {
    return what;
  }

  /** What to do about it, one sentence. */
  public Phrase remedy() {
    return remedy;
  }
}
