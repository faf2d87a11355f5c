package io.annuario.inputs;

import io.annuario.observation.Qualifier;

/** How many, as far as the office knows: 12, more than 40,000, at least 4. */
record Amount(long value, Qualifier qualifier) {

  static Amount of(long value) {
    return new Amount(value, Qualifier.EXACTLY);
  }

  static Amount moreThan(long value) {
    return new Amount(value, Qualifier.MORE_THAN);
  }

  static Amount atLeast(long value) {
    return new Amount(value, Qualifier.AT_LEAST);
  }
}
