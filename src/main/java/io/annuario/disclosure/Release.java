package io.annuario.disclosure;

import io.annuario.consolidation.LikeForLike;
import io.annuario.definition.Succession;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Revision;
import io.annuario.observation.ToldFinding;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may leave of a vintage: its figures, their sums, changes and findings after small counts
 * were protected. Public outputs are made from it alone.
 *
 * <p>A protected figure has no value here, no text and no qualifier, whatever it is protected for:
 * to tell a small count from what would give it away would give both away. What is made of it is
 * not here either.
 */
public final class Release {

  private final Kept kept;
  private final Protected hidden;
  private final Protected hiddenBefore;
  private final Set<Key> everHidden;
  private final Secrecy secrecy;
  private final boolean restricted;
  private final ReleasedTotals totals;
  private final @Nullable ReleasedTotals previousTotals;
  private final Set<String> broken = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final Discretion discretion;

  private Release(
      Kept kept,
      Protected hidden,
      Protected hiddenBefore,
      Set<Key> everHidden,
      boolean restricted) {
    this.kept = kept;
    this.everHidden = Set.copyOf(everHidden);
    this.secrecy = new Secrecy(kept.definition());
    this.hidden = hidden;
    this.hiddenBefore = hiddenBefore;
    this.restricted = restricted;
    this.discretion = restricted ? Discretion.NONE : Discretion.of(kept.definition());
    this.totals = ReleasedTotals.of(kept, hidden);
    hidden.cells().keySet().forEach(cell -> broken.add(cell.indicator()));
    Kept.Before before = kept.before();
    if (before == null) {
      this.previousTotals = null;
    } else {
      Protected hiddenThen = restricted ? Protected.NOTHING : before.hidden();
      Succession succession = new Succession(kept.definition(), kept.edition());
      this.previousTotals =
          ReleasedTotals.before(kept.definition().territories(), before, hiddenThen, succession);
      hiddenThen.cells().keySet().forEach(cell -> broken.add(succession.indicator(cell)));
    }
  }

  /**
   * For everybody.
   *
   * @param hidden what this vintage was published without
   * @param hiddenBefore likewise the vintage before it, with which it is compared
   * @param everHidden the cells that any earlier vintage of the edition was published without
   */
  public static Release of(
      Kept kept, Protected hidden, Protected hiddenBefore, Set<Key> everHidden) {
    return new Release(kept, hidden, hiddenBefore, everHidden, false);
  }

  /** For those only who may see every figure: it hides nothing, and must say so wherever it is. */
  public static Release restricted(Kept kept) {
    return new Release(kept, Protected.NOTHING, Protected.NOTHING, Set.of(), true);
  }

  /** Whether it hides nothing, for those only who may see every figure. */
  public boolean isRestricted() {
    return restricted;
  }

  /** Whether the job has counts that are protected when they are small. */
  public boolean isProtecting() {
    return discretion.isAsked();
  }

  /**
   * Whether what an office sent must not be told of a figure that was corrected: a small count, or
   * what stands hidden in this vintage or an earlier one.
   *
   * @param sent as it was sent; null where that is no number
   */
  public boolean hidesSent(Key figure, @Nullable BigDecimal sent) {
    return hidden.hides(figure)
        || everHidden.contains(figure)
        || (!restricted && sent != null && secrecy.isSmall(figure, sent.longValue()));
  }

  /** What is not shown, to be counted. */
  public Protected hidden() {
    return hidden;
  }

  /** The figures added up; complete when all of them went by. */
  public ReleasedTotals totals() {
    return totals;
  }

  /** Those of the edition before, under the codes of this one; null when there is none. */
  public @Nullable ReleasedTotals previousTotals() {
    return previousTotals;
  }

  /** Hands over every figure, by place; one that is protected without what it says. */
  public void figures(Consumer<Observation> taker) {
    try (Stream<Observation> figures = kept.figures().get()) {
      figures.map(this::shown).forEach(taker);
    }
  }

  private Observation shown(Observation figure) {
    if (!hidden.hides(figure.key())) {
      return figure;
    }
    files.add(figure.place().file());
    return new Observation(
        figure.office(),
        figure.key(),
        null,
        Qualifier.EXACTLY,
        ObservationStatus.Q,
        ConfidentialityStatus.N,
        "",
        figure.place());
  }

  /**
   * Whether a figure of a file is protected, as far as they went by. Its fingerprint must not be
   * shown then: whoever has the other figures could try out which value gives it.
   */
  public boolean isProtecting(String file) {
    return files.contains(file);
  }

  /**
   * Hands over what changed since the vintage before. Of a figure that one of the two protects
   * nothing is said, not even that it changed: beside totals that are shown, that alone could give
   * its value away.
   */
  public void revisions(Consumer<Revision> taker) {
    try (Stream<Revision> revisions = kept.revisions().get()) {
      revisions.filter(one -> isShown(one.key(), hidden, hiddenBefore)).forEach(taker);
    }
  }

  /** Whether what changed between two vintages may be told of a figure. */
  public static boolean isShown(Key figure, Protected earlier, Protected later) {
    return !earlier.hides(figure) && !later.hides(figure);
  }

  /** Whether changes since the vintage before may be among those that are not told. */
  public boolean isProtectingRevisions() {
    return !hidden.cells().isEmpty() || !hiddenBefore.cells().isEmpty();
  }

  /** Hands over the findings; those on figures that are protected when small without values. */
  public void findings(Consumer<ToldFinding> taker) {
    try (Stream<Finding> findings = kept.findings().get()) {
      findings.map(discretion::told).forEach(taker);
    }
  }

  /**
   * How the figures of the offices in both editions changed; empty as well where one of the
   * indicator's is protected, for the whole of some offices less that of all is that of the others.
   */
  public Optional<LikeForLike.Change> likeForLike(String indicator, Breakdown breakdown) {
    LikeForLike compared = kept.likeForLike();
    return compared == null || broken.contains(indicator)
        ? Optional.empty()
        : compared.of(indicator, breakdown);
  }
}
