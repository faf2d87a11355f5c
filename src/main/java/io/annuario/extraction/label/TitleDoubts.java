package io.annuario.extraction.label;

import io.annuario.definition.Edition;
import io.annuario.definition.Label;
import io.annuario.definition.Meaning;
import io.annuario.definition.Role;
import io.annuario.extraction.label.PeriodWord.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a title that may make less of the figures below it than the rest of it says:
 * "Arrested: juveniles", "of which armed", "Quarterly data 2024". Words for which nothing speaks
 * are doubted where they stand beside what the title counts.
 */
final class TitleDoubts {

  private static final int REMEMBERED = 2_000;
  private static final int LONGEST = 200;

  /** More words are a sentence about the table, and not the name of a group. */
  private static final int MOST_WORDS = 6;

  /** So many are the name of what is counted, and of whom. */
  private static final int FEW_WORDS = 4;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[.'’][\\p{L}\\p{N}]+)*");

  /** How often something comes out, or a year that can begin in either of two. */
  private static final Pattern SOME_PART =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:semestral(?:e|i|es)?|trimestral(?:e|i|es)?|quadrimestral[ei]|bimestral[ei]"
              + "|mensil[ei]|semestrais|trimestrais|mensa(?:l|is)|mensual(?:es)?|semestriel(?:le)?s?|trimestriel(?:le)?s?|mensuel(?:le)?s?|half[-"
              + " ]year(?:ly)?|semi[- ]?annual|bi-?annual"
              + "|quarterly|monthly|weekly|(?:halb|viertel)jahres?\\p{L}*|(?:halb|viertel)jährlich\\p{L}*"
              + "|quartals\\p{L}*|monats\\p{L}+|monatlich\\p{L}*|settimanal[ei]|hebdomadaires?|(?:fy|financial"
              + " year|fiscal year|anno fiscale|année fiscale|año fiscal)"
              + "\\s*'?(?:(?:19|20)\\d\\d|\\d\\d)(?!\\s?[\\d/–-]))(?!\\p{L})");

  /** Words of titles that make nothing less, in five languages; normalised. */
  private static final Set<String> PLAIN = TitleWords.plain();

  private final Lexicon lexicon;
  private final TitlePieces pieces;
  private final Edition edition;
  private final Map<String, Optional<TitleDoubt>> known = new HashMap<>();

  TitleDoubts(Lexicon lexicon, TitlePieces pieces, Edition edition) {
    this.lexicon = lexicon;
    this.pieces = pieces;
    this.edition = edition;
  }

  /** Null when a title leaves nothing open. */
  @Nullable TitleDoubt in(String title) {
    Optional<TitleDoubt> before = known.get(title);
    if (before == null) {
      before = Optional.ofNullable(found(title));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(title, before);
    }
    return before.orElse(null);
  }

  private @Nullable TitleDoubt found(String title) {
    if (title.length() > LONGEST || !lexicon.of(title).meanings().isEmpty()) {
      return null;
    }
    List<String> all = TitlePieces.of(TitlePieces.withoutNameOfData(title));
    String less = partOf(all);
    less = less == null ? restriction(all) : less;
    if (less != null) {
      return new TitleDoubt(DimensionKind.CATEGORY, less);
    }
    Matcher part = SOME_PART.matcher(title);
    boolean isOpen = part.find() && lexicon.names().in(title) == null && !saysPart(title);
    return isOpen ? new TitleDoubt(DimensionKind.PERIOD, part.group()) : null;
  }

  private boolean saysPart(String title) {
    PeriodWord said = TitlePeriods.of(title, edition);
    return said != null && said.precision() != Precision.YEAR;
  }

  /** "Of which armed", also with a colon in between. */
  private @Nullable String partOf(List<String> all) {
    for (int at = 0; at < all.size(); at++) {
      String piece = all.get(at);
      boolean isAlone =
          lexicon.of(piece).has(Role.PART) && !lexicon.vocabulary().isPartOfUnknown(piece);
      String whole = isAlone && at + 1 < all.size() ? piece + " " + all.get(at + 1) : piece;
      if (lexicon.of(whole).coordinates().isEmpty()
          && lexicon.vocabulary().isPartOfUnknown(whole)) {
        return whole;
      }
    }
    return null;
  }

  /** Beside the one thing that a title counts, or around its name, words that nobody knows. */
  private @Nullable String restriction(List<String> all) {
    Set<Object> counted = new HashSet<>();
    List<String> others = new ArrayList<>();
    for (String piece : all) {
      List<Meaning> meanings = pieces.meaningsOf(piece);
      meanings.stream()
          .filter(Meaning.OfIndicator.class::isInstance)
          .map(Meaning.OfIndicator.class::cast)
          .forEach(of -> counted.add(of.indicator()));
      boolean isOnly = !TitlePieces.withoutOnly(piece).equals(piece);
      if (meanings.isEmpty() && !isPlain(TitlePieces.withoutOnly(piece))) {
        if (isOnly) {
          return piece;
        }
        others.add(piece);
      }
    }
    return others.stream()
        .filter(piece -> counted.isEmpty() ? countsWithin(piece) : counted.size() == 1)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether a few words have the name of what is counted among them: "Foreign persons arrested".
   */
  private boolean countsWithin(String piece) {
    List<MatchResult> words = WORD.matcher(piece).results().toList();
    for (int from = 0; words.size() <= FEW_WORDS && from < words.size(); from++) {
      for (int to = words.size(); to > from; to--) {
        String run = piece.substring(words.get(from).start(), words.get(to - 1).end());
        if (lexicon.of(run).meanings().stream().anyMatch(Meaning.OfIndicator.class::isInstance)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether each word of a piece says nothing of whom or what is counted. */
  private boolean isPlain(String piece) {
    String rest = SOME_PART.matcher(piece).replaceAll(" ");
    List<MatchResult> words = WORD.matcher(rest).results().toList();
    if (words.size() > MOST_WORDS
        || lexicon.of(piece).isOfFrame()
        || !TitleMeasure.of(piece).isNone()) {
      return true;
    }
    int from = 0;
    while (from < words.size()) {
      int taken = taken(rest, words, from);
      if (taken == 0) {
        return false;
      }
      from += taken;
    }
    return true;
  }

  /** How many words from one on are known or plain together. */
  private int taken(String piece, List<MatchResult> words, int from) {
    for (int to = words.size(); to > from; to--) {
      String run = piece.substring(words.get(from).start(), words.get(to - 1).end());
      String word = Label.normalise(run);
      boolean isKnown =
          PLAIN.containsAll(List.of(word.split(" ", -1)))
              || lexicon.vocabulary().isNameOfJob(word)
              || lexicon.of(run).isOfFrame()
              || !lexicon.of(run).meanings().isEmpty()
              || PeriodWords.parse(run).isPresent();
      if (isKnown || word.isEmpty() || word.chars().allMatch(Character::isDigit)) {
        return to - from;
      }
    }
    return 0;
  }
}
