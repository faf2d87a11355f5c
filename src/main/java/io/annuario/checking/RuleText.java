package io.annuario.checking;

import fr.insee.vtl.parser.VtlLexer;
import fr.insee.vtl.parser.VtlParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads the text of a rule by Trevas' grammar of VTL 2.1. */
final class RuleText {

  private RuleText() {}

  /**
   * The expression that a text is.
   *
   * @throws Misread when it is none
   */
  static VtlParser.ExprContext read(String text) {
    VtlLexer lexer = new VtlLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(new Refusal());
    List<Token> tokens = withoutSigns(withCategories(lexer.getAllTokens(), text));
    VtlParser parser = new VtlParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.addErrorListener(new Refusal());
    VtlParser.ExprContext expression = parser.expr();
    Token next = parser.getCurrentToken();
    if (next.getType() != Token.EOF) {
      throw unexpected(next);
    }
    return expression;
  }

  /**
   * An indicator with a category, {@code VICTIMS[AGE=0-9]}, is one name for the grammar, and so are
   * {@code total} and {@code last}, of which it has another idea.
   */
  private static List<Token> withCategories(List<? extends Token> tokens, String text) {
    List<Token> joined = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean isOpened =
          token.getType() == VtlLexer.IDENTIFIER
              && at + 1 < tokens.size()
              && tokens.get(at + 1).getType() == VtlLexer.QLPAREN;
      int close = at;
      while (isOpened && close < tokens.size() && tokens.get(close).getType() != VtlLexer.QRPAREN) {
        close++;
      }
      if (isOpened && close < tokens.size()) {
        int length = tokens.get(close).getStopIndex() + 1 - token.getStartIndex();
        CommonToken name = (CommonToken) part(token, VtlLexer.IDENTIFIER, 0, 0);
        name.setText(text.substring(token.getStartIndex(), token.getStartIndex() + length));
        name.setStopIndex(tokens.get(close).getStopIndex());
        joined.add(name);
        at = close;
      } else if (token.getType() == VtlLexer.TOTAL || token.getType() == VtlLexer.LAST) {
        joined.add(part(token, VtlLexer.IDENTIFIER, 0, token.getText().length()));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  /**
   * The grammar takes {@code A -1} for an indicator and a negative number; after something that can
   * be subtracted from, the sign is an operator.
   */
  private static List<Token> withoutSigns(List<? extends Token> tokens) {
    List<Token> split = new ArrayList<>();
    int before = Token.EOF;
    for (Token token : tokens) {
      boolean number =
          token.getType() == VtlLexer.INTEGER_CONSTANT
              || token.getType() == VtlLexer.NUMBER_CONSTANT;
      if (number && token.getText().startsWith("-") && endsOperand(before)) {
        split.add(part(token, VtlLexer.MINUS, 0, 1));
        split.add(part(token, token.getType(), 1, token.getText().length()));
      } else {
        split.add(token);
      }
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        before = token.getType();
      }
    }
    return split;
  }

  private static boolean endsOperand(int type) {
    return type == VtlLexer.IDENTIFIER
        || type == VtlLexer.INTEGER_CONSTANT
        || type == VtlLexer.NUMBER_CONSTANT
        || type == VtlLexer.RPAREN;
  }

  private static Token part(Token token, int type, int from, int to) {
    CommonToken part = new CommonToken(token);
    part.setType(type);
    part.setText(token.getText().substring(from, to));
    part.setStartIndex(token.getStartIndex() + from);
    part.setCharPositionInLine(token.getCharPositionInLine() + from);
    return part;
  }

  private static Misread unexpected(Token token) {
    return token.getType() == Token.EOF
        ? new Misread("l'espressione finisce troppo presto", "the expression ends too early")
        : new Misread(
            "'" + token.getText() + "' non può stare dove sta",
            "'" + token.getText() + "' cannot stand where it stands");
  }

  private static final class Refusal extends BaseErrorListener {

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int line,
        int position,
        String message,
        @Nullable RecognitionException cause) {
      if (symbol instanceof Token token) {
        throw unexpected(token);
      }
      throw new Misread(
          "un segno non è di VTL (carattere " + (position + 1) + ")",
          "a sign is not of VTL (character " + (position + 1) + ")");
    }
  }
}
