package io.annuario.checking;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;
import fr.insee.vtl.parser.VtlParser.ArithmeticExprContext;
import fr.insee.vtl.parser.VtlParser.ArithmeticExprOrConcatContext;
import fr.insee.vtl.parser.VtlParser.BooleanExprContext;
import fr.insee.vtl.parser.VtlParser.CallDatasetContext;
import fr.insee.vtl.parser.VtlParser.ComparisonExprContext;
import fr.insee.vtl.parser.VtlParser.ConstantContext;
import fr.insee.vtl.parser.VtlParser.ParenthesisExprContext;
import fr.insee.vtl.parser.VtlParser.UnaryExprContext;
import fr.insee.vtl.parser.VtlParser.VarIdExprContext;
import io.annuario.definition.Rule;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.RuleNode;

/**
 * A rule as the formula of a spreadsheet: arithmetic, comparisons, truths and figures of the same
 * territory. What a spreadsheet would reckon otherwise, or cannot know, makes no formula.
 */
public final class RuleFormula extends VtlBaseVisitor<String> {

  /** What floating point leaves behind is less. */
  private static final int DIGITS = 10;

  private final Function<Figure, Optional<String>> cells;
  private final String tolerance;

  /**
   * A figure that a rule names.
   *
   * @param indicator its code
   * @param dimension the dimension of a category: {@code VICTIMS[AGE=0-9]}; empty when none is said
   * @param category its code; empty likewise
   * @param place of which breakdown and edition
   */
  public record Figure(String indicator, String dimension, String category, Place place) {}

  /** Where a figure of the same territory stands. */
  public enum Place {
    /** Of the breakdown that the rule is held against. */
    HERE,
    /** Without any breakdown. */
    TOTAL,
    /** Of the same breakdown, in the edition before. */
    PREVIOUS
  }

  private RuleFormula(Function<Figure, Optional<String>> cells, Rule rule) {
    this.cells = cells;
    this.tolerance = rule.tolerance().toPlainString();
  }

  /**
   * The formula that is true where a rule holds.
   *
   * @param cells the address of a figure's cell; empty when there is none
   * @return empty when it cannot be written as one
   */
  public static Optional<String> of(Rule rule, Function<Figure, Optional<String>> cells) {
    try {
      return Optional.of(new RuleFormula(cells, rule).visit(RuleText.read(rule.check())));
    } catch (Misread notAFormula) {
      return Optional.empty();
    }
  }

  @Override
  public String visitParenthesisExpr(ParenthesisExprContext context) {
    return "(" + visit(context.expr()) + ")";
  }

  @Override
  public String visitUnaryExpr(UnaryExprContext context) {
    String operand = visit(context.right);
    return switch (context.op.getType()) {
      case VtlParser.NOT -> "NOT(" + operand + ")";
      case VtlParser.MINUS -> "(0-" + operand + ")";
      default -> operand;
    };
  }

  @Override
  public String visitArithmeticExpr(ArithmeticExprContext context) {
    String operator = context.op.getType() == VtlParser.MUL ? "*" : "/";
    return "(" + visit(context.left) + operator + visit(context.right) + ")";
  }

  @Override
  public String visitArithmeticExprOrConcat(ArithmeticExprOrConcatContext context) {
    String operator =
        switch (context.op.getType()) {
          case VtlParser.PLUS -> "+";
          case VtlParser.MINUS -> "-";
          default -> throw FunctionReader.unknown(context.op);
        };
    return "(" + visit(context.left) + operator + visit(context.right) + ")";
  }

  @Override
  public String visitComparisonExpr(ComparisonExprContext context) {
    String distance =
        "ROUND((" + visit(context.left) + ")-(" + visit(context.right) + ")," + DIGITS + ")";
    return switch (context.op.getStart().getType()) {
      case VtlParser.EQ -> "(ABS(" + distance + ")<=" + tolerance + ")";
      case VtlParser.NEQ -> "(ABS(" + distance + ")>" + tolerance + ")";
      case VtlParser.LT -> "(" + distance + "<0-" + tolerance + ")";
      case VtlParser.LE -> "(" + distance + "<=" + tolerance + ")";
      case VtlParser.MT -> "(" + distance + ">" + tolerance + ")";
      default -> "(" + distance + ">=0-" + tolerance + ")";
    };
  }

  @Override
  public String visitBooleanExpr(BooleanExprContext context) {
    String both = "(" + visit(context.left) + "," + visit(context.right) + ")";
    return switch (context.op.getType()) {
      case VtlParser.AND -> "AND" + both;
      case VtlParser.OR -> "OR" + both;
      default -> throw FunctionReader.unknown(context.op);
    };
  }

  @Override
  public String visitConstant(ConstantContext context) {
    return switch (context.getStart().getType()) {
      case VtlParser.INTEGER_CONSTANT, VtlParser.NUMBER_CONSTANT -> context.getText();
      default -> throw FunctionReader.unknown(context.getStart());
    };
  }

  @Override
  public String visitCallDataset(CallDatasetContext context) {
    Place place =
        switch (context.operatorID().getText()) {
          case "previous" -> Place.PREVIOUS;
          case "total" -> Place.TOTAL;
          default -> throw FunctionReader.unknown(context.getStart());
        };
    return cell(new Figure(context.parameter(0).getText(), "", "", place), context);
  }

  @Override
  public String visitVarIdExpr(VarIdExprContext context) {
    String word = context.getText();
    int open = word.indexOf('[');
    if (word.indexOf('.') >= 0) {
      // What the code lists say is not in the sheet.
      throw FunctionReader.unknown(context.getStart());
    }
    if (open < 0) {
      return cell(new Figure(word, "", "", Place.HERE), context);
    }
    String[] parts = word.substring(open + 1, word.length() - 1).split("=", 2);
    return cell(
        new Figure(
            word.substring(0, open).strip(),
            parts[0].strip(),
            parts.length < 2 ? "" : parts[1].strip(),
            Place.HERE),
        context);
  }

  private String cell(Figure figure, ParserRuleContext context) {
    return cells.apply(figure).orElseThrow(() -> FunctionReader.unknown(context.getStart()));
  }

  @Override
  public String visitChildren(RuleNode node) {
    if (node.getChildCount() == 1 && node.getChild(0) instanceof RuleNode only) {
      return visit(only);
    }
    throw FunctionReader.unknown(((ParserRuleContext) node.getRuleContext()).getStart());
  }
}
