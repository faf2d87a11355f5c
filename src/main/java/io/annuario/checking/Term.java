package io.annuario.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** An expression of a rule, or a part of it, ready to be evaluated. */
@FunctionalInterface
interface Term {

  Value in(Row row);

  /**
   * The figures of one territory, period and breakdown, and what the engine's functions made of
   * them so far.
   */
  record Row(Map<String, Value> figures, List<Value> called) {

    Row(Map<String, Value> figures) {
      this(Map.copyOf(figures), new ArrayList<>());
    }
  }

  static Term constant(Value value) {
    return row -> value;
  }

  static Term figure(String indicator) {
    return row -> row.figures().getOrDefault(indicator, Value.NULL);
  }

  static Term called(int call) {
    return row -> row.called().get(call);
  }

  static Term of(UnaryOperator<Value> operation, Term operand) {
    return row -> operation.apply(operand.in(row));
  }

  static Term of(BiFunction<Value, Value, Value> operation, Term left, Term right) {
    return row -> operation.apply(left.in(row), right.in(row));
  }

  /** Only the branch that is taken is evaluated. */
  static Term choice(Term condition, Term then, Term otherwise) {
    return row -> {
      Value decided = condition.in(row);
      return decided instanceof Value.Truth truth
          ? (truth.holds() ? then : otherwise).in(row)
          : decided;
    };
  }
}
