package io.annuario.checking;

import io.annuario.checking.Value.Amount;
import io.annuario.checking.Value.Nothing;
import io.annuario.checking.Value.Truth;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** The operators of VTL over numbers and truths; what has no result makes no result. */
final class Reckoning {

  private Reckoning() {}

  static Value plus(Value left, Value right) {
    return numbers(left, right, (one, other) -> sum(one, other, one.number().plus(other.number())));
  }

  static Value minus(Value left, Value right) {
    return numbers(
        left, right, (one, other) -> sum(one, other, one.number().minus(other.number())));
  }

  static Value times(Value left, Value right) {
    return numbers(
        left,
        right,
        (one, other) ->
            new Amount(
                one.number().times(other.number()),
                one.number()
                    .absolute()
                    .times(other.slack())
                    .plus(other.number().absolute().times(one.slack()))));
  }

  static Value over(Value left, Value right) {
    return numbers(
        left,
        right,
        (one, other) -> other.number().isZero() ? Value.DIVISION_BY_ZERO : quotient(one, other));
  }

  static Value remainder(Value left, Value right) {
    return numbers(
        left, right, (one, other) -> sum(one, other, one.number().remainder(other.number())));
  }

  static Value number(Value operand, UnaryOperator<Fraction> operation) {
    return operand instanceof Amount amount
        ? new Amount(operation.apply(amount.number()), amount.slack())
        : operand;
  }

  static BiFunction<Value, Value, Value> comparison(IntPredicate holds) {
    return comparison(holds, Fraction.ZERO);
  }

  /**
   * Compares two values.
   *
   * @param tolerance numbers that differ by no more are equal
   */
  static BiFunction<Value, Value, Value> comparison(IntPredicate holds, Fraction tolerance) {
    return (left, right) -> compare(left, right, holds, tolerance);
  }

  static Value not(Value operand) {
    return operand instanceof Truth truth ? Value.of(!truth.holds()) : operand;
  }

  /** False wins over no result: whatever the other might be, the whole is false. */
  static Value and(Value left, Value right) {
    return decidedBy(left, right, false);
  }

  /** True wins over no result. */
  static Value or(Value left, Value right) {
    return decidedBy(left, right, true);
  }

  static Value xor(Value left, Value right) {
    return left instanceof Truth one && right instanceof Truth other
        ? Value.of(one.holds() != other.holds())
        : nothing(left, right);
  }

  static Value isNull(Value operand) {
    return operand instanceof Nothing nothing && nothing.why() != null
        ? operand
        : Value.of(operand instanceof Nothing);
  }

  static Value unlessNull(Value left, Value right) {
    return left.equals(Value.NULL) ? right : left;
  }

  private static Value decidedBy(Value left, Value right, boolean deciding) {
    if (left.equals(Value.of(deciding)) || right.equals(Value.of(deciding))) {
      return Value.of(deciding);
    }
    return left instanceof Truth && right instanceof Truth
        ? Value.of(!deciding)
        : nothing(left, right);
  }

  private static Value compare(Value left, Value right, IntPredicate holds, Fraction tolerance) {
    if (left instanceof Amount one && right instanceof Amount other) {
      return Value.of(holds.test(order(one, other, tolerance)));
    }
    if (left instanceof Truth one && right instanceof Truth other) {
      return Value.of(holds.test(Boolean.compare(one.holds(), other.holds())));
    }
    if (left instanceof Value.Text one && right instanceof Value.Text other) {
      return Value.of(holds.test(one.text().compareTo(other.text())));
    }
    return nothing(left, right);
  }

  private static int order(Amount left, Amount right, Fraction tolerance) {
    Fraction distance = left.number().minus(right.number()).absolute();
    Fraction slack = left.slack().plus(right.slack()).plus(tolerance);
    return !slack.isZero() && distance.compare(slack) <= 0
        ? 0
        : left.number().compare(right.number());
  }

  private static Amount sum(Amount one, Amount other, Fraction result) {
    return new Amount(result, one.slack().plus(other.slack()));
  }

  private static Amount quotient(Amount one, Amount other) {
    Fraction quotient = one.number().over(other.number());
    Fraction slack = one.slack().plus(quotient.absolute().times(other.slack()));
    return new Amount(quotient, slack.isZero() ? slack : slack.over(other.number().absolute()));
  }

  private static Value numbers(
      Value left, Value right, BiFunction<Amount, Amount, Value> operation) {
    return left instanceof Amount one && right instanceof Amount other
        ? operation.apply(one, other)
        : nothing(left, right);
  }

  /** The operand without a result; that which says why before one which is null on purpose. */
  private static Value nothing(Value left, Value right) {
    boolean first =
        left instanceof Nothing nothing && (nothing.why() != null || !(right instanceof Nothing));
    return first ? left : right;
  }
}
