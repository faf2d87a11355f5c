package io.annuario.disclosure;

import io.annuario.disclosure.Unknown.State;
import io.annuario.observation.Key;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is gathered of a count, publication by publication. */
final class Draft {

  /** What a count is of a key. */
  enum Kind {
    /** All of it. */
    WHOLE,
    /** What one of several offices sent. */
    OFFICE,
    /** What is between it and its parts. */
    REST
  }

  final Key key;
  final long value;
  private final Kind kind;
  private final String part;
  private final SortedSet<Integer> publications = new TreeSet<>();
  private boolean shown;
  private boolean ofNow;
  private boolean holdsSmall;
  private boolean published;
  private boolean isAboveZero;
  private boolean wasSecondary;
  private @Nullable Key judgedAs;

  /**
   * @param part what tells it from the other counts of the key
   */
  Draft(Key key, Kind kind, String part, long value) {
    this.key = key;
    this.kind = kind;
    this.part = part;
    this.value = value;
  }

  /** Notes that it is counted in a publication. */
  void countIn(int publication) {
    publications.add(publication);
  }

  /**
   * Notes that there is a cell for it in a publication.
   *
   * @param showsZeros whether a hidden one cannot be zero there
   */
  void publish(boolean isNow, Protected hidden, boolean showsZeros) {
    published = true;
    isAboveZero |= showsZeros;
    if (isNow) {
      ofNow = true;
    } else {
      Protected.Reason reason = hidden.cells().get(key);
      shown |= reason == null;
      wasSecondary |= reason == Protected.Reason.SECONDARY;
    }
  }

  /** Notes that it is one of several that the publication to be protected shows together. */
  void holdSmall() {
    holdsSmall = true;
  }

  /** Notes that it must stay secret if it is small by what holds for a key. */
  void judgeAs(Key other, Secrecy secrecy) {
    if (secrecy.isSmall(other, value)) {
      judgedAs = other;
    }
  }

  /** Whether it must not be known, and is. */
  boolean isLost(Secrecy secrecy) {
    return ofNow && shown && (holdsSmall || secrecy.isSmall(key, value));
  }

  /**
   * @param hidesZeros whether zeros may be hidden as well
   */
  Unknown unknown(Secrecy secrecy, boolean hidesZeros) {
    if (published) {
      judgeAs(key, secrecy);
    }
    boolean small = !shown && (judgedAs != null || (ofNow && holdsSmall));
    State state = state(small || hidesZeros);
    return new Unknown(
        key,
        part,
        value,
        floor(secrecy),
        state,
        List.copyOf(publications),
        ofNow,
        secrecy.weight(key),
        small,
        state == State.SHOWN ? null : leeway(secrecy));
  }

  private @Nullable Leeway leeway(Secrecy secrecy) {
    if (judgedAs != null) {
      return secrecy.ofSmall(judgedAs, value);
    }
    return ofNow && value > 0 ? secrecy.ofOther(key, value) : null;
  }

  /** What was small and is not any more may be shown; what protected others goes on doing so. */
  private State state(boolean mayHide) {
    if (shown) {
      return State.SHOWN;
    }
    if (!ofNow || wasSecondary) {
      return State.HIDDEN;
    }
    return value == 0 && !mayHide ? State.SHOWN : State.OPEN;
  }

  /** That a count is hidden tells that it is not zero, where zeros are shown. */
  private long floor(Secrecy secrecy) {
    boolean isHiddenAsCell = kind == Kind.OFFICE || (kind == Kind.WHOLE && isAboveZero);
    return value > 0 && isHiddenAsCell && !secrecy.protectsZero(key) ? 1 : 0;
  }
}
