package io.annuario.observation;

/**
 * Words of a return that no finding repeats, for they may tell of a person: it is said how many
 * they were.
 */
public final class LeftOut {

  private static final String WORD = " (a word that is not repeated here)";
  private static final String WORDS = " words that are not repeated here)";

  private LeftOut() {}

  /** What is said in their place. */
  public static Phrase of(int words) {
    return words == 1
        ? new Phrase(" (una parola che non si ripete qui)", WORD)
        : new Phrase(" (" + words + " parole che non si ripetono qui)", " (" + words + WORDS);
  }

  /** Whether a finding left some out, so that the return has them. */
  public static boolean isIn(Finding finding) {
    String got = finding.got().en();
    return got.endsWith(WORD) || got.endsWith(WORDS);
  }
}
