package io.annuario.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds the cheapest changes that balance. What it finds is checked in whole numbers by whoever
 * asks, so that nothing depends on how exactly it computes.
 */
final class LinearProgram {

  /** More than any count: what may change without limit. */
  private static final double UNLIMITED = 1e12;

  /** Of a change that is not whole. */
  private static final double WHOLE = 1e-6;

  /** How often a change that is not whole is tried with its whole neighbours. */
  private static final int DEPTH = 6;

  private final double[] costs;
  private final double[] limits;
  private final List<double[]> rows;
  private final double[] sums;

  /**
   * @param costs of adding one to each change, and then of taking one away from each
   * @param limits as far as each may go, likewise
   * @param rows the coefficients of the changes; each row must give its sum
   */
  LinearProgram(double[] costs, double[] limits, List<double[]> rows, double[] sums) {
    this.costs = costs;
    this.limits = limits;
    this.rows = rows;
    this.sums = sums;
  }

  /** Whole changes, in the order of the columns; null when there are none, or none was found. */
  long @Nullable [] solve() {
    return solve(limits, sums, new double[costs.length], DEPTH);
  }

  /**
   * @param taken what has been decided of each change already
   */
  private long @Nullable [] solve(double[] most, double[] left, double[] taken, int depth) {
    double[] found = relaxed(most, left);
    if (found == null) {
      return null;
    }
    int broken = -1;
    for (int at = 0; at < found.length && broken < 0; at++) {
      broken = Math.abs(found[at] - Math.rint(found[at])) > WHOLE ? at : -1;
    }
    if (broken < 0) {
      return whole(found, taken);
    }
    return depth == 0 ? null : around(most, left, taken, broken, found[broken], depth - 1);
  }

  /** Tries the whole numbers around: at most the lower one, or at least the higher one. */
  private long @Nullable [] around(
      double[] most, double[] left, double[] taken, int at, double value, int depth) {
    double[] lower = most.clone();
    lower[at] = Math.floor(value);
    long[] found = solve(lower, left, taken, depth);
    if (found != null) {
      return found;
    }
    double higher = Math.ceil(value);
    double[] rest = most.clone();
    rest[at] -= higher;
    double[] already = taken.clone();
    already[at] += higher;
    double[] less = left.clone();
    int half = costs.length / 2;
    for (int row = 0; row < less.length; row++) {
      double coefficient = at < half ? rows.get(row)[at] : -rows.get(row)[at - half];
      less[row] -= coefficient * higher;
    }
    return rest[at] < 0 ? null : solve(rest, less, already, depth);
  }

  private long[] whole(double[] found, double[] taken) {
    int half = costs.length / 2;
    long[] changes = new long[half];
    for (int at = 0; at < half; at++) {
      changes[at] =
          Math.round(found[at] + taken[at]) - Math.round(found[at + half] + taken[at + half]);
    }
    return changes;
  }

  private double @Nullable [] relaxed(double[] most, double[] left) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] variables = new Variable[costs.length];
    for (int at = 0; at < costs.length; at++) {
      Variable variable = model.newVariable("x" + at).lower(0).weight(costs[at]);
      variables[at] = most[at] < UNLIMITED ? variable.upper(most[at]) : variable;
    }
    int half = costs.length / 2;
    for (int row = 0; row < left.length; row++) {
      Expression sum = model.newExpression("r" + row).level(left[row]);
      for (int at = 0; at < half; at++) {
        double coefficient = rows.get(row)[at];
        if (coefficient != 0) {
          sum.set(variables[at], coefficient).set(variables[at + half], -coefficient);
        }
      }
    }
    Optimisation.Result result = model.minimise();
    return result.getState().isFeasible() ? result.toRawCopy1D() : null;
  }
}
