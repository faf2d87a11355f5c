package io.annuario.definition;

/**
 * Writes a folded and decomposed label as plain words; the second half of {@link Label#normalise}.
 */
final class PlainWords {

  private static final int TATWEEL = 0x0640;
  private static final String SYMBOLS = "%‰+<>=≤≥&#€$£@";
  private static final String MODIFIER_APOSTROPHES =
      "\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8";

  private final int[] codePoints;
  private final StringBuilder words;
  private boolean space;

  /** How many letters and digits were written since the last sign. */
  private int run;

  PlainWords(String folded) {
    this.codePoints = folded.codePoints().toArray();
    this.words = new StringBuilder(folded.length());
  }

  String joined() {
    for (int at = 0; at < codePoints.length; at++) {
      int codePoint = codePoints[at];
      if (isMark(codePoint)) {
        continue;
      }
      if (Character.isLetterOrDigit(codePoint) && MODIFIER_APOSTROPHES.indexOf(codePoint) < 0) {
        word(codePoint);
      } else if (codePoint == '°') {
        word('o');
      } else if (SYMBOLS.indexOf(codePoint) >= 0) {
        separate();
        word(codePoint);
        separate();
      } else {
        sign(at);
      }
    }
    return words.toString();
  }

  private void sign(int at) {
    int codePoint = codePoints[at];
    if ((codePoint == '.' || codePoint == ',') && isBetweenDigits(at)) {
      words.append((char) codePoint);
    } else if (codePoint == '.' && isInAbbreviation(at)) {
      run = 0;
    } else if ((isDash(codePoint) || codePoint == '/') && isBetweenSpacedDigits(at)) {
      words.append(codePoint == '/' ? '/' : '-');
      space = false;
    } else {
      separate();
    }
  }

  private void word(int codePoint) {
    if (space && !words.isEmpty()) {
      words.append(' ');
    }
    space = false;
    run++;
    int digit =
        Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER
            ? Character.digit(codePoint, 10)
            : -1;
    words.appendCodePoint(digit >= 0 ? '0' + digit : codePoint);
  }

  private void separate() {
    // What follows a sign between digits is a digit: "10 - 13" is "10-13".
    space = words.isEmpty() || "-/".indexOf(words.charAt(words.length() - 1)) < 0;
    run = 0;
  }

  private boolean isBetweenDigits(int at) {
    return !space && endsWithDigit() && at + 1 < codePoints.length && isDigit(codePoints[at + 1]);
  }

  private boolean isBetweenSpacedDigits(int at) {
    int next = at + 1;
    while (next < codePoints.length && isSpace(codePoints[next])) {
      next++;
    }
    return endsWithDigit() && next < codePoints.length && isDigit(codePoints[next]);
  }

  private boolean endsWithDigit() {
    return !words.isEmpty() && isDigit(words.charAt(words.length() - 1));
  }

  /** A dot between letters that stand alone: {@code F.V.G.}, but not {@code N.Reati}. */
  private boolean isInAbbreviation(int at) {
    return run == 1
        && !space
        && at + 1 < codePoints.length
        && Character.isLetter(codePoints[at + 1])
        && (at + 2 == codePoints.length || !Character.isLetterOrDigit(codePoints[at + 2]));
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint == TATWEEL;
  }

  private static boolean isDigit(int codePoint) {
    return Character.isDigit(codePoint);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
  }

  private static boolean isDash(int codePoint) {
    return Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == 0x2212;
  }
}
