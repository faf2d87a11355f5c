package io.annuario.extraction.number;

import io.annuario.observation.LeftOut;
import io.annuario.observation.Phrase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What findings repeat of a cell where a figure should stand. Whoever writes several words there
 * may be telling of a person, and findings are kept, published and sent around: of such a text only
 * digits and signs are repeated, which is what the figure can be found by; its place is said
 * anyway.
 */
public final class Quotation {

  /** Letters, and digits that are written together with some; an apostrophe binds. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]*\\p{L}[\\p{L}\\p{M}\\p{N}'’]*");

  private static final Pattern LEFT_OUT = Pattern.compile("…(?:[\\s\\p{Punct}]*…)+");

  /** Words of a unit or of a sign, and of what is written for a figure, are shorter than this. */
  private static final int LONGEST_WORD = 20;

  /** A code such as that of a document has more digits than 12th or m2. */
  private static final int LONGEST_WITH_DIGITS = 5;

  private Quotation() {}

  /** In quotes; a single word stands as it is, of several it is said how many they were. */
  public static Phrase of(String text) {
    String line = NumberText.line(text);
    Matcher words = WORD.matcher(line);
    int count = 0;
    boolean isLong = false;
    while (words.find()) {
      count++;
      isLong |= isLong(words.group());
    }
    if (count == 0 || (count == 1 && !isLong)) {
      return Phrase.same("\"" + NumberText.shortened(text) + "\"");
    }
    String rest = LEFT_OUT.matcher(words.replaceAll("…")).replaceAll("…");
    return Phrase.same("\"" + NumberText.shortened(rest) + "\"").then(LeftOut.of(count));
  }

  private static boolean isLong(String word) {
    boolean hasDigits = word.chars().anyMatch(Character::isDigit);
    return word.length() > (hasDigits ? LONGEST_WITH_DIGITS : LONGEST_WORD);
  }
}
