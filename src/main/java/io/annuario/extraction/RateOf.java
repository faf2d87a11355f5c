package io.annuario.extraction;

/**
 * How a printed rate can be computed again.
 *
 * @param base the column of the figures that it is about; negative when it cannot
 * @param previous the column of the period before, for a change; negative for a share of the total
 */
record RateOf(int base, int previous) {

  static final RateOf UNKNOWN = new RateOf(-1, -1);
}
