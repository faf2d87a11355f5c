package io.annuario.checking;

import static fr.insee.vtl.parser.VtlParser.*;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;
import io.annuario.checking.Expression.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a rule may call: those with an exact result here, the others by the engine.
 */
abstract class FunctionReader extends VtlBaseVisitor<Expression> {

  /** Digits after the decimal point to which a rule may round. */
  private static final int MOST_DECIMALS = 100;

  private final List<ComputedFunction> functions = new ArrayList<>();

  /** What the engine has to compute, the inner functions before the outer. */
  final List<ComputedFunction> functions() {
    return List.copyOf(functions);
  }

  @Override
  public Expression visitBetweenAtom(BetweenAtomContext context) {
    Term value = number(context.op);
    Term above = Term.of(Reckoning.comparison(order -> order >= 0), value, number(context.from_));
    Term below = Term.of(Reckoning.comparison(order -> order <= 0), value, number(context.to_));
    return new Expression(Term.of(Reckoning::and, above, below), Kind.TRUTH);
  }

  @Override
  public Expression visitIsNullAtom(IsNullAtomContext context) {
    return new Expression(Term.of(Reckoning::isNull, visit(context.expr()).term()), Kind.TRUTH);
  }

  @Override
  public Expression visitNvlAtom(NvlAtomContext context) {
    Expression left = visit(context.left);
    Expression right = visit(context.right);
    if (!left.fits(right)) {
      throw unknown(context.right.getStart());
    }
    return new Expression(
        Term.of(Reckoning::unlessNull, left.term(), right.term()),
        left.kind() == Kind.ANY ? right.kind() : left.kind());
  }

  @Override
  public Expression visitUnaryNumeric(UnaryNumericContext context) {
    Term operand = number(context.expr());
    return switch (context.op.getType()) {
      case VtlParser.ABS -> rounded(operand, Fraction::absolute);
      case VtlParser.CEIL -> rounded(operand, value -> value.rounded(0, RoundingMode.CEILING));
      case VtlParser.FLOOR -> rounded(operand, value -> value.rounded(0, RoundingMode.FLOOR));
      default -> computed(context.op, operand);
    };
  }

  @Override
  public Expression visitUnaryWithOptionalNumeric(UnaryWithOptionalNumericContext context) {
    RoundingMode mode =
        context.op.getType() == VtlParser.ROUND ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    int decimals = decimals(context.optionalExpr());
    return rounded(number(context.expr()), value -> value.rounded(decimals, mode));
  }

  @Override
  public Expression visitBinaryNumeric(BinaryNumericContext context) {
    Term left = number(context.left);
    Term right = number(context.right);
    return switch (context.op.getType()) {
      case VtlParser.MOD -> new Expression(Term.of(Reckoning::remainder, left, right), Kind.NUMBER);
      case VtlParser.POWER, VtlParser.LOG -> computed(context.op, left, right);
      default -> throw unknown(context.op);
    };
  }

  private static Expression rounded(Term operand, UnaryOperator<Fraction> operation) {
    return new Expression(
        Term.of(value -> Reckoning.number(value, operation), operand), Kind.NUMBER);
  }

  private Expression computed(Token function, Term... operands) {
    functions.add(new ComputedFunction(function.getText(), List.of(operands)));
    return new Expression(Term.called(functions.size() - 1), Kind.NUMBER);
  }

  private static int decimals(@Nullable OptionalExprContext context) {
    if (context == null) {
      return 0;
    }
    try {
      int decimals = Integer.parseInt(context.getText());
      if (Math.abs(decimals) <= MOST_DECIMALS) {
        return decimals;
      }
    } catch (NumberFormatException notWhole) {
      // Said below, as too many decimals are.
    }
    throw unknown(context.getStart());
  }

  final Term number(ExprContext context) {
    return visit(context).number(text(context));
  }

  final Term truth(ExprContext context) {
    return visit(context).truth(text(context));
  }

  static String text(ParserRuleContext context) {
    return context
        .getStart()
        .getInputStream()
        .getText(Interval.of(context.getStart().getStartIndex(), context.getStop().getStopIndex()));
  }

  static Misread unknown(Token token) {
    return new Misread(
        "'" + token.getText() + "' non si può usare in una regola",
        "'" + token.getText() + "' cannot be used in a rule");
  }

  static BigDecimal decimal(Token token) {
    try {
      return new BigDecimal(token.getText());
    } catch (NumberFormatException strange) {
      throw unknown(token);
    }
  }

  static IntPredicate holds(Token operator) {
    return switch (operator.getType()) {
      case VtlParser.EQ -> order -> order == 0;
      case VtlParser.NEQ -> order -> order != 0;
      case VtlParser.LT -> order -> order < 0;
      case VtlParser.LE -> order -> order <= 0;
      case VtlParser.MT -> order -> order > 0;
      default -> order -> order >= 0;
    };
  }
}
