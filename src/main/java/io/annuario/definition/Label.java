package io.annuario.definition;

import com.ibm.icu.text.Normalizer2;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes labels comparable. Both the words of a job and the labels of a return go through here. */
public final class Label {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:[a-z]|[0-9]{1,2}(?:\\s?[,;]\\s?[0-9]{1,2}){0,3}|[a-z](?:\\s?,\\s?[a-z]){1,3}"
              + "|[*†‡§]{1,3}|(?:note|nota|n\\.)\\s?[0-9]{1,2})\\s*");
  private static final int LONGEST_MARK = 12;
  private static final int LONGEST_MARKED = 300;
  private static final Pattern LETTER_MARK =
      Pattern.compile("(?:\\s?/\\s?[a-z0-9](?:\\s?,\\s?[a-z0-9]){0,4}|\\s[a-z0-9]\\))\\s*$");

  private Label() {}

  /**
   * The form in which labels are compared. In this order:
   *
   * <ol>
   *   <li>superscript and subscript characters go: they are footnote marks;
   *   <li>footnote marks at the end go: {@code (a)}, {@code [1]}, {@code (*)}, {@code [note 3]}.
   *       Capitals stay, since {@code (M)} and {@code (F)} are males and females;
   *   <li>case is folded, full-width and other compatibility forms become plain, invisible
   *       characters and accents go (Unicode NFKC_Casefold, then NFD without its marks), decimal
   *       digits of every script become 0 to 9;
   *   <li>apostrophes, quotes, brackets, underscores, line breaks, {@code *} and spaces of every
   *       kind become one space, and so do dashes and slashes, except between digits: {@code 0-9};
   *   <li>dots and commas go, except between digits; dots between single letters join them, {@code
   *       F.V.G.} is {@code fvg};
   *   <li>symbols such as {@code %} stand alone, so that {@code Var.%} is {@code var %}.
   * </ol>
   *
   * <p>Applying it twice changes nothing. A label of signs alone becomes empty, and means nothing.
   */
  public static String normalise(String label) {
    if (isPlain(label)) {
      return label;
    }
    String plain = withoutFootnoteMarks(withoutRaisedMarks(label));
    return new PlainWords(DECOMPOSE.normalize(FOLD.normalize(plain))).joined();
  }

  /** Small letters, digits and single spaces between them stay as they are, and are many. */
  private static boolean isPlain(String label) {
    char before = ' ';
    for (int at = 0; at < label.length(); at++) {
      char character = label.charAt(at);
      boolean isWord = (character >= 'a' && character <= 'z') || isDigit(character);
      if (!isWord && !(character == ' ' && before != ' ')) {
        return false;
      }
      before = character;
    }
    return before != ' ';
  }

  /**
   * The label without a footnote number fused to its last word, {@code MAINE6} or {@code Total6,
   * 7}; empty when it has none. Part of many names ({@code COVID19}), therefore never taken off by
   * {@link #normalise}: whoever asks must know the shorter word, and say so.
   */
  public static Optional<String> withoutFusedDigits(String label) {
    String plain = label.strip();
    int end = plain.length();
    while (true) {
      int start = end;
      while (start > 0 && end - start < 2 && isDigit(plain.charAt(start - 1))) {
        start--;
      }
      if (start == end || start == 0) {
        return Optional.empty();
      }
      if (Character.isLetter(plain.charAt(start - 1))) {
        return Optional.of(plain.substring(0, start));
      }
      int comma = endWithoutSpaces(plain, start);
      if (comma == 0 || plain.charAt(comma - 1) != ',') {
        return Optional.empty();
      }
      end = endWithoutSpaces(plain, comma - 1);
    }
  }

  /**
   * The label without letters that call a footnote as {@code /b}, {@code /c,d} or {@code b)} do;
   * empty when it ends with none. They can be part of a word ({@code km/h}): whoever asks must know
   * the shorter word.
   */
  public static Optional<String> withoutLetterMark(String label) {
    if (label.length() > LONGEST_MARKED) {
      return Optional.empty();
    }
    Matcher mark = LETTER_MARK.matcher(label);
    return mark.find() && mark.start() > 0
        ? Optional.of(label.substring(0, mark.start()).strip())
        : Optional.empty();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int endWithoutSpaces(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * The label without raised and lowered characters. Must come first: compatibility decomposition
   * makes plain digits of them.
   */
  public static String withoutRaisedMarks(String label) {
    if (label.chars().noneMatch(Label::isSuperscript)) {
      return label;
    }
    return label
        .chars()
        .filter(character -> !isSuperscript(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSuperscript(int character) {
    return character == 0xB2
        || character == 0xB3
        || character == 0xB9
        || (character >= 0x2070 && character <= 0x209C)
        || (character >= 0x02B0 && character <= 0x02B8)
        || (character >= 0x02E0 && character <= 0x02E4)
        || (character >= 0x1D2C && character <= 0x1D6A)
        || (character >= 0x1D9B && character <= 0x1DBF);
  }

  /** By hand and not by one expression: labels come from hostile files, and this is linear. */
  private static String withoutFootnoteMarks(String label) {
    int end = label.length();
    while (true) {
      int close = endWithoutSigns(label, end);
      if (close == 0 || ")]".indexOf(label.charAt(close - 1)) < 0) {
        return label.substring(0, end);
      }
      int open = Math.max(label.lastIndexOf('(', close - 1), label.lastIndexOf('[', close - 1));
      if (open < 0
          || close - open > LONGEST_MARK
          || !MARK.matcher(label.substring(open + 1, close - 1)).matches()) {
        return label.substring(0, end);
      }
      end = open;
    }
  }

  private static int endWithoutSigns(String label, int end) {
    int at = end;
    while (at > 0
        && (Character.isWhitespace(label.charAt(at - 1))
            || "\u00A0*†‡§.,;:".indexOf(label.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }
}
