package io.annuario.disclosure;

import java.util.Arrays;

/**
 * How little and how much each of some numbers, none of which is negative, can be when equations
 * hold: the simplex method in two phases, by Bland's rule. An attacker's own, who trusts nobody.
 */
final class Simplex {

  private static final double ZERO = 1e-9;

  private final int columns;
  private final double[][] tableau;
  private final int[] basis;

  /**
   * @param equations coefficients, and at the end what they make
   */
  Simplex(double[][] equations, int columns) {
    this.columns = columns;
    int rows = equations.length;
    this.basis = new int[rows];
    this.tableau = new double[rows][columns + rows + 1];
    double[] infeasibility = new double[columns + rows + 1];
    for (int row = 0; row < rows; row++) {
      double sign = equations[row][columns] < 0 ? -1 : 1;
      for (int at = 0; at < columns; at++) {
        tableau[row][at] = sign * equations[row][at];
      }
      tableau[row][columns + row] = 1;
      tableau[row][columns + rows] = sign * equations[row][columns];
      basis[row] = columns + row;
      for (int at = 0; at < infeasibility.length; at++) {
        infeasibility[at] -= at < columns || at == columns + rows ? tableau[row][at] : 0;
      }
    }
    improve(tableau, basis, infeasibility, columns);
    if (Math.abs(infeasibility[columns + rows]) > 1e-6) {
      throw new IllegalStateException("No truth fits what is shown");
    }
    for (int row = 0; row < rows; row++) {
      if (basis[row] >= columns) {
        for (int at = 0; at < columns; at++) {
          if (Math.abs(tableau[row][at]) > 1e-7) {
            pivot(tableau, basis, infeasibility, row, at);
            break;
          }
        }
      }
    }
  }

  /** As much as a number can be; infinite when nothing limits it. */
  double most(int number) {
    return -least(number, -1);
  }

  /** As little as it can be. */
  double least(int number) {
    return least(number, 1);
  }

  private double least(int number, double sign) {
    double[][] copy = Arrays.stream(tableau).map(double[]::clone).toArray(double[][]::new);
    int[] start = basis.clone();
    double[] cost = new double[copy.length == 0 ? columns + 1 : copy[0].length];
    cost[number] = sign;
    for (int row = 0; row < copy.length; row++) {
      if (start[row] == number) {
        for (int at = 0; at < cost.length; at++) {
          cost[at] -= sign * copy[row][at];
        }
      }
    }
    return improve(copy, start, cost, columns) ? -cost[cost.length - 1] : Double.NEGATIVE_INFINITY;
  }

  /** False when the cost falls without end. */
  private static boolean improve(double[][] rows, int[] basis, double[] cost, int columns) {
    while (true) {
      int entering = -1;
      for (int at = 0; at < columns && entering < 0; at++) {
        entering = cost[at] < -ZERO ? at : -1;
      }
      if (entering < 0) {
        return true;
      }
      int leaving = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int row = 0; row < rows.length; row++) {
        double by = rows[row][entering];
        // An artificial number stays at zero.
        boolean artificial = basis[row] >= columns && cost.length > 0 && Math.abs(by) > ZERO;
        if (by > ZERO || (artificial && rows[row][rows[row].length - 1] < ZERO)) {
          double ratio = Math.max(0, rows[row][rows[row].length - 1] / by);
          if (ratio < least - ZERO
              || (ratio < least + ZERO && leaving >= 0 && basis[row] < basis[leaving])) {
            least = ratio;
            leaving = row;
          }
        }
      }
      if (leaving < 0) {
        return false;
      }
      pivot(rows, basis, cost, leaving, entering);
    }
  }

  private static void pivot(double[][] rows, int[] basis, double[] cost, int row, int column) {
    double by = rows[row][column];
    for (int at = 0; at < rows[row].length; at++) {
      rows[row][at] /= by;
    }
    for (int other = 0; other < rows.length; other++) {
      if (other != row) {
        subtract(rows[other], rows[row], rows[other][column]);
      }
    }
    subtract(cost, rows[row], cost[column]);
    basis[row] = column;
  }

  private static void subtract(double[] from, double[] row, double times) {
    if (times != 0) {
      for (int at = 0; at < from.length; at++) {
        from[at] -= times * row[at];
      }
    }
  }
}
