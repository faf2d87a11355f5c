package io.annuario.checking;

import static fr.insee.vtl.parser.VtlParser.*;

import fr.insee.vtl.parser.VtlParser;
import io.annuario.checking.Expression.Kind;
import io.annuario.checking.RelatedFigure.Relation;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.RuleNode;

/** Makes of a rule's text what can be evaluated. */
final class RuleReader extends FunctionReader {

  private final JobDefinition definition;
  private final Fraction tolerance;
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final Set<RelatedFigure> related = new LinkedHashSet<>();
  private final Set<Attribute> attributes = new LinkedHashSet<>();

  private RuleReader(JobDefinition definition, Fraction tolerance) {
    this.definition = definition;
    this.tolerance = tolerance;
  }

  /**
   * Reads a rule.
   *
   * @param definition has the indicators and categories that it may mention
   * @throws Misread when it cannot be evaluated
   */
  static Reading read(Rule rule, JobDefinition definition) {
    String text = rule.check();
    RuleReader reader = new RuleReader(definition, Fraction.of(rule.tolerance()));
    Term holds = reader.visit(RuleText.read(text)).truth(text);
    if (reader.mentioned.isEmpty()) {
      throw new Misread(
          "la regola non nomina indicatori fuori dalle funzioni",
          "the rule names no indicator outside of functions");
    }
    return new Reading(
        holds,
        List.copyOf(reader.mentioned),
        List.copyOf(reader.related),
        List.copyOf(reader.attributes),
        reader.functions());
  }

  /**
   * A rule that was read.
   *
   * @param indicators in the order of their mention
   * @param related what it says about other places, in the order of their mention
   * @param attributes what it asks of the code lists, likewise
   * @param functions what the engine has to compute first, the inner ones before the outer
   */
  record Reading(
      Term holds,
      List<String> indicators,
      List<RelatedFigure> related,
      List<Attribute> attributes,
      List<ComputedFunction> functions) {}

  @Override
  public Expression visitParenthesisExpr(ParenthesisExprContext context) {
    return visit(context.expr());
  }

  @Override
  public Expression visitUnaryExpr(UnaryExprContext context) {
    return switch (context.op.getType()) {
      case VtlParser.NOT ->
          new Expression(Term.of(Reckoning::not, truth(context.right)), Kind.TRUTH);
      case VtlParser.MINUS ->
          new Expression(
              Term.of(value -> Reckoning.number(value, Fraction::negated), number(context.right)),
              Kind.NUMBER);
      default -> new Expression(number(context.right), Kind.NUMBER);
    };
  }

  @Override
  public Expression visitArithmeticExpr(ArithmeticExprContext context) {
    return numbers(
        context.op.getType() == VtlParser.MUL ? Reckoning::times : Reckoning::over,
        context.left,
        context.right);
  }

  @Override
  public Expression visitArithmeticExprOrConcat(ArithmeticExprOrConcatContext context) {
    return switch (context.op.getType()) {
      case VtlParser.PLUS -> numbers(Reckoning::plus, context.left, context.right);
      case VtlParser.MINUS -> numbers(Reckoning::minus, context.left, context.right);
      default -> throw unknown(context.op);
    };
  }

  @Override
  public Expression visitComparisonExpr(ComparisonExprContext context) {
    Expression left = visit(context.left);
    Expression right = visit(context.right);
    if (left.kind() == Kind.TEXT || right.kind() == Kind.TEXT) {
      requireWords(context, left, right);
    }
    if (!left.fits(right)) {
      throw new Misread(
          "'" + text(context) + "' confronta un numero con vero o falso",
          "'" + text(context) + "' compares a number with true or false");
    }
    return new Expression(
        Term.of(
            Reckoning.comparison(holds(context.op.getStart()), tolerance),
            left.term(),
            right.term()),
        Kind.TRUTH);
  }

  @Override
  public Expression visitBooleanExpr(BooleanExprContext context) {
    BiFunction<Value, Value, Value> operation =
        switch (context.op.getType()) {
          case VtlParser.AND -> Reckoning::and;
          case VtlParser.OR -> Reckoning::or;
          default -> Reckoning::xor;
        };
    return new Expression(
        Term.of(operation, truth(context.left), truth(context.right)), Kind.TRUTH);
  }

  @Override
  public Expression visitInNotInExpr(InNotInExprContext context) {
    if (context.lists() == null) {
      throw unknown(context.op);
    }
    Expression left = visit(context.left);
    Term found = Term.constant(Value.of(false));
    for (ConstantContext constant : context.lists().constant()) {
      Expression one = visit(constant);
      if (!left.fits(one)) {
        throw unknown(constant.getStart());
      }
      Attribute.requireKnown(text(context.left), text(constant), definition);
      Term equal = Term.of(Reckoning.comparison(order -> order == 0), left.term(), one.term());
      found = Term.of(Reckoning::or, found, equal);
    }
    boolean in = context.op.getType() == VtlParser.IN;
    return new Expression(in ? found : Term.of(Reckoning::not, found), Kind.TRUTH);
  }

  @Override
  public Expression visitIfExpr(IfExprContext context) {
    return choice(truth(context.conditionalExpr), visit(context.thenExpr), context.elseExpr);
  }

  @Override
  public Expression visitCaseExpr(CaseExprContext context) {
    List<ExprContext> parts = context.expr();
    Expression otherwise = visit(parts.get(parts.size() - 1));
    for (int when = parts.size() - 3; when >= 0; when -= 2) {
      Expression then = visit(parts.get(when + 1));
      otherwise = choice(truth(parts.get(when)), then, otherwise, parts.get(parts.size() - 1));
    }
    return otherwise;
  }

  @Override
  public Expression visitConstant(ConstantContext context) {
    String text = context.getText();
    return switch (context.getStart().getType()) {
      case VtlParser.INTEGER_CONSTANT, VtlParser.NUMBER_CONSTANT ->
          new Expression(Term.constant(Value.of(decimal(context.getStart()))), Kind.NUMBER);
      case VtlParser.BOOLEAN_CONSTANT ->
          new Expression(Term.constant(Value.of(text.equals("true"))), Kind.TRUTH);
      case VtlParser.STRING_CONSTANT ->
          new Expression(
              Term.constant(new Value.Text(text.substring(1, text.length() - 1))), Kind.TEXT);
      case VtlParser.NULL_CONSTANT -> new Expression(Term.constant(Value.NULL), Kind.ANY);
      default -> throw unknown(context.getStart());
    };
  }

  /** Figures of other places: {@code previous(ARRESTED)}. */
  @Override
  public Expression visitCallDataset(CallDatasetContext context) {
    Relation relation =
        Relation.called(context.operatorID().getText())
            .orElseThrow(() -> unknown(context.getStart()));
    boolean isOfIndicator = relation != Relation.POPULATION;
    if (context.parameter().size() != (isOfIndicator ? 1 : 0)) {
      throw new Misread(
          "'" + text(context) + "' vuole " + (isOfIndicator ? "un indicatore" : "parentesi vuote"),
          "'" + text(context) + "' wants " + (isOfIndicator ? "one indicator" : "empty brackets"));
    }
    RelatedFigure figure =
        new RelatedFigure(relation, isOfIndicator ? indicator(context.parameter(0).getText()) : "");
    related.add(figure);
    return new Expression(Term.figure(figure.written()), Kind.NUMBER);
  }

  /** {@code VICTIMS[AGE=0-9]}. */
  private RelatedFigure category(String word) {
    int open = word.indexOf('[');
    String[] parts = word.substring(open + 1, word.length() - 1).split("=", 2);
    String dimension = parts[0].strip();
    String category = parts.length < 2 ? "" : parts[1].strip();
    boolean isKnown =
        definition.dimensions().stream()
            .filter(one -> one.code().equals(dimension))
            .flatMap(one -> one.categories().stream())
            .anyMatch(one -> one.code().equals(category));
    if (!isKnown) {
      throw new Misread(
          "la categoria '" + dimension + "=" + category + "' non c'è",
          "there is no category '" + dimension + "=" + category + "'");
    }
    return new RelatedFigure(
        Relation.CATEGORY, indicator(word.substring(0, open).strip()), dimension, category);
  }

  private String indicator(String word) {
    if (definition.indicators().find(word).isEmpty()) {
      throw new Misread(
          "l'indicatore '" + word + "' non c'è", "there is no indicator '" + word + "'");
    }
    return word;
  }

  @Override
  public Expression visitVarIdExpr(VarIdExprContext context) {
    String word = context.getText();
    if (word.indexOf('[') > 0) {
      RelatedFigure figure = category(word);
      related.add(figure);
      return new Expression(Term.figure(figure.written()), Kind.NUMBER);
    }
    Optional<Attribute> attribute = Attribute.called(word, definition);
    if (attribute.isPresent()) {
      attributes.add(attribute.get());
      return new Expression(
          Term.figure(word), attribute.get().isNumber() ? Kind.NUMBER : Kind.TEXT);
    }
    mentioned.add(indicator(word));
    return new Expression(Term.figure(word), Kind.NUMBER);
  }

  private void requireWords(ComparisonExprContext context, Expression left, Expression right) {
    int operator = context.op.getStart().getType();
    boolean isEquality = operator == VtlParser.EQ || operator == VtlParser.NEQ;
    if (!isEquality || !left.fits(right)) {
      throw new Misread(
          "'" + text(context) + "': una parola si confronta solo con una parola, con = o <>",
          "'" + text(context) + "': a word is compared only with a word, by = or <>");
    }
    Attribute.requireKnown(text(context.left), text(context.right), definition);
    Attribute.requireKnown(text(context.right), text(context.left), definition);
  }

  /** What has a rule of its own in the grammar and none here is not for rules about figures. */
  @Override
  public Expression visitChildren(RuleNode node) {
    if (node.getChildCount() == 1 && node.getChild(0) instanceof RuleNode only) {
      return visit(only);
    }
    throw unknown(((ParserRuleContext) node.getRuleContext()).getStart());
  }

  private Expression choice(Term condition, Expression then, ExprContext otherwise) {
    return choice(condition, then, visit(otherwise), otherwise);
  }

  private static Expression choice(
      Term condition, Expression then, Expression otherwise, ParserRuleContext at) {
    if (!then.fits(otherwise)) {
      throw unknown(at.getStart());
    }
    return new Expression(
        Term.choice(condition, then.term(), otherwise.term()),
        then.kind() == Kind.ANY ? otherwise.kind() : then.kind());
  }

  private Expression numbers(
      BiFunction<Value, Value, Value> operation, ExprContext left, ExprContext right) {
    return new Expression(Term.of(operation, number(left), number(right)), Kind.NUMBER);
  }
}
