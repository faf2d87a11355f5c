package io.annuario.observation;

/**
 * How a figure relates to the true count: "oltre 1.400" is more than 1,400, "almeno sei" at least
 * 6.
 */
public enum Qualifier {
  EXACTLY("="),
  MORE_THAN(">"),
  AT_LEAST(">="),
  LESS_THAN("<"),
  AT_MOST("<="),
  ABOUT("~");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The sign used in the database, the workbook and the JSON. */
  public String sign() {
    return sign;
  }

  /**
   * The qualifier that a sign stands for.
   *
   * @throws IllegalArgumentException when no qualifier has this sign
   */
  public static Qualifier ofSign(String sign) {
    for (Qualifier qualifier : values()) {
      if (qualifier.sign.equals(sign)) {
        return qualifier;
      }
    }
    throw new IllegalArgumentException("No qualifier is written " + sign);
  }

  /** The qualifier of a sum of two figures: bounds in opposite directions leave only "about". */
  public Qualifier plus(Qualifier other) {
    if (this == other || other == EXACTLY) {
      return this;
    }
    if (this == EXACTLY) {
      return other;
    }
    if (isLowerBound() && other.isLowerBound()) {
      return MORE_THAN;
    }
    if (isUpperBound() && other.isUpperBound()) {
      return LESS_THAN;
    }
    return ABOUT;
  }

  public boolean isLowerBound() {
    return this == MORE_THAN || this == AT_LEAST;
  }

  public boolean isUpperBound() {
    return this == LESS_THAN || this == AT_MOST;
  }
}
