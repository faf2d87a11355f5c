package io.annuario.extraction.label;

import io.annuario.definition.Label;
import io.annuario.definition.Meaning;
import io.annuario.definition.Role;
import io.annuario.definition.Vocabulary;
import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label of which the first or the last words name a period: "2023 people held", "Thefts (2023)".
 *
 * @param rest the label without them, normalised
 * @param meanings what the rest means
 */
record LabelPeriod(PeriodWord period, String rest, List<Meaning> meanings) {

  private static final int MOST_WORDS = 14;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:(\\[–—-]+|[\\s,;:)\\]–—-]+$");

  /** A year that belongs to a law is none of the figures': "Fraud Act 2006". */
  private static final Pattern LAW =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:act|acts|law|bill|code|regulation|directive|convention|legge|leggi"
              + "|decreto|d\\.?lgs\\.?|d\\.?l\\.?|l\\.|direttiva|regolamento|codice|convenzione|loi"
              + "|décret|ley|lei|gesetz|verordnung)(?: of| n\\.?| del| von| vom| de)?[\\s,(]*");

  /**
   * Null when a label says no period, or says one only as part of a name.
   *
   * @param meanings what the label means as a whole
   */
  static @Nullable LabelPeriod of(String label, List<Meaning> meanings, Vocabulary vocabulary) {
    if (!PeriodText.canBePeriod(label)
        || meanings.stream().anyMatch(Meaning.OfCategory.class::isInstance)) {
      return null;
    }
    String[] words = SPACES.split(label.strip(), -1);
    if (words.length < 2 || words.length > MOST_WORDS) {
      return null;
    }
    for (int cut = 1; cut < words.length; cut++) {
      LabelPeriod last = split(words, 0, cut, meanings, vocabulary);
      if (last != null) {
        return last;
      }
      LabelPeriod first = split(words, words.length - cut, words.length, meanings, vocabulary);
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  /** Takes the words from one position to another for the name, all others for the period. */
  private static @Nullable LabelPeriod split(
      String[] words, int from, int to, List<Meaning> meanings, Vocabulary vocabulary) {
    boolean isLast = from == 0;
    String before = String.join(" ", List.of(words).subList(from, to));
    String said =
        isLast
            ? String.join(" ", List.of(words).subList(to, words.length))
            : String.join(" ", List.of(words).subList(0, from));
    PeriodWord period = periodOf(said);
    if (period == null) {
      return null;
    }
    String rest = Label.normalise(EDGES.matcher(before).replaceAll(""));
    List<Meaning> ofRest = vocabulary.meaningsOf(rest);
    if (ofRest.stream().anyMatch(Meaning.OfCategory.class::isInstance) && !meanings.isEmpty()) {
      return null;
    }
    if (meanings.isEmpty()) {
      return isKnown(rest, ofRest, vocabulary) ? new LabelPeriod(period, rest, ofRest) : null;
    }
    boolean isSame = ofRest.stream().anyMatch(one -> isAmong(one, meanings));
    boolean isAlias = meanings.stream().noneMatch(LabelPeriod::isName);
    boolean isOfLaw = isLast && LAW.matcher(before).matches();
    return isSame || (isAlias && !isOfLaw) ? new LabelPeriod(period, rest, meanings) : null;
  }

  private static @Nullable PeriodWord periodOf(String words) {
    PeriodWord whole = PeriodWords.parse(words).orElse(null);
    PeriodWord period =
        whole != null ? whole : PeriodWords.parse(EDGES.matcher(words).replaceAll("")).orElse(null);
    boolean isSign = period != null && period.precision() == Precision.PART && words.length() < 4;
    return isSign ? null : period;
  }

  private static boolean isKnown(String rest, List<Meaning> meanings, Vocabulary vocabulary) {
    Set<Role> roles = vocabulary.rolesOf(rest);
    // "Change, Sep 2023 to Sep 2024" is a change, and notes name days of all kinds.
    boolean isWord = !roles.isEmpty() && !roles.contains(Role.RATE) && !roles.contains(Role.NOTE);
    return !meanings.isEmpty()
        || isWord
        || !vocabulary.meaningsOfPart(rest).isEmpty()
        || !vocabulary.meaningsOfTotal(rest).isEmpty();
  }

  private static boolean isAmong(Meaning one, List<Meaning> meanings) {
    return meanings.stream().anyMatch(other -> memberOf(one).equals(memberOf(other)));
  }

  private static Object memberOf(Meaning meaning) {
    if (meaning instanceof Meaning.OfIndicator of) {
      return of.indicator();
    }
    return meaning instanceof Meaning.OfTerritory of ? of.territory() : meaning.word();
  }

  private static boolean isName(Meaning meaning) {
    if (meaning instanceof Meaning.OfIndicator of) {
      return isName(of.indicator().name(), meaning.word());
    }
    return true;
  }

  private static boolean isName(Phrase name, String word) {
    return Label.normalise(name.it()).equals(Label.normalise(word))
        || Label.normalise(name.en()).equals(Label.normalise(word));
  }
}
