package io.annuario.tiers;

import java.util.Random;

/**
 * Whatever the tests of a run draw at random, from one seed. It is printed, and {@code
 * -Dannuario.seed=} draws the same again.
 */
public final class Draw {

  private static final String PROPERTY = "annuario.seed";

  /**
   * The seed of this run: the same build gives the same result, unless another one is asked for.
   */
  public static final long SEED = Long.getLong(PROPERTY, 20201104);

  static {
    System.out.println("All that is drawn at random repeats with -D" + PROPERTY + "=" + SEED);
  }

  private Draw() {}

  /**
   * Draws that do not depend on what else is drawn, nor on which other tests run.
   *
   * @param subject what is drawn
   */
  public static Random of(String subject) {
    return new Random(SEED ^ ((long) subject.hashCode() << 32));
  }

  /** How often something is tried, unless {@code -Dannuario.WHAT=} says otherwise. */
  public static int times(String what, int usually) {
    return Integer.getInteger("annuario." + what, usually);
  }
}
