package io.annuario.checking;

import io.annuario.observation.Phrase;
import java.util.List;

/**
 * A function that the engine computes, in binary: a root, a logarithm, a power.
 *
 * @param name as VTL calls it
 */
record ComputedFunction(String name, List<Term> operands) {

  ComputedFunction {
    operands = List.copyOf(operands);
  }

  /** Where it is not defined: the root of a negative number, the logarithm of zero. */
  Value undefined() {
    return new Value.Nothing(
        new Phrase("la funzione " + name + " qui non ha valore", name + " has no value here"));
  }
}
