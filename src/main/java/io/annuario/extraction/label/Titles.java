package io.annuario.extraction.label;

import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.Meaning;
import io.annuario.definition.Office;
import io.annuario.definition.Role;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what titles, heading lines, sheet names and file names say about the tables below them. A
 * title is cut at its punctuation, and each piece is a known word or says nothing: "Regione
 * Lombardia - Persone arrestate - anno 2024".
 */
public final class Titles {

  /** "(a) ...", "* ...", and sentences that a number begins. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?us)^\\s*(?:(?:\\(\\p{L}\\)|\\p{Ll}\\)|[(\\[]?\\*{1,3}[)\\]]?|[¹²³⁴-⁹])\\s+\\S.*"
              + "|[(\\[]?\\d{1,2}[)\\]]\\s+\\p{Lu}.*\\s.*\\.\\s*)");

  /** What stands before the day with which a period ends. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:al|fino al|sino al|dal|up"
              + " to|until|till|to|from|bis|ab|vom|jusqu'au|au|du|hasta|desde|até)(?:[ _]el)?["
              + " _]+$");

  /** The day on which a file was written or came, which its figures need not be about. */
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}[-._]\\d{1,2}[-._]\\d{4}|\\d{4}[-._]\\d{2}[-._]\\d{2}");

  private static final int REMEMBERED = 5_000;
  private static final int LONGEST_REMEMBERED = 200;

  private final Map<String, Coordinates> known = new HashMap<>();
  private final Lexicon lexicon;
  private final Edition edition;
  private final Territories territories;
  private final TerritoriesNamed named;
  private final TitleTerritory unknown;
  private final TitlePieces pieces;
  private final TitleDoubts doubts;
  private final CategoriesNamed categories;

  public Titles(Lexicon lexicon, Edition edition, Territories territories) {
    this.lexicon = lexicon;
    this.edition = edition;
    this.territories = territories;
    this.named = new TerritoriesNamed(lexicon.vocabulary());
    this.unknown = new TitleTerritory(lexicon);
    this.pieces = new TitlePieces(lexicon);
    this.categories = new CategoriesNamed(lexicon.vocabulary());
    this.doubts = new TitleDoubts(lexicon, pieces, edition);
  }

  /**
   * What a title says in the dimensions of a figure; a kind that it says twice is left out. A
   * sentence that names one territory is about it; one that names several leaves open whose the
   * figures are, and so does one that names a territory that nobody knows, or all but one.
   */
  public Coordinates read(String text) {
    // Headers are asked of each table that they could belong to.
    Coordinates before = known.get(text);
    if (before != null) {
      return before;
    }
    Coordinates said = understood(TitlePieces.withoutNameOfData(text));
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    if (text.length() <= LONGEST_REMEMBERED) {
      known.put(text, said);
    }
    return said;
  }

  private Coordinates understood(String text) {
    Coordinates said = pieces(text);
    if (!lexicon.of(text).meanings().isEmpty()) {
      return said;
    }
    Set<Territory> leftOut = new LinkedHashSet<>();
    Set<Territory> anywhere = named.in(TableNumber.takenOff(text), leftOut);
    Territory own = said.territory();
    if (!leftOut.isEmpty() || (own == null && anywhere.isEmpty() && isOfUnknown(text))) {
      return said.without(DimensionKind.TERRITORY).with(Coordinates.UNDECIDED);
    }
    if (own != null) {
      anywhere.removeIf(other -> territories.contains(other.code(), own.code()));
    }
    if (anywhere.isEmpty()) {
      return said;
    }
    if (own == null && anywhere.size() == 1) {
      return said.with(Coordinates.of(anywhere.iterator().next()));
    }
    return said.without(DimensionKind.TERRITORY).with(Coordinates.UNDECIDED);
  }

  private boolean isOfUnknown(String text) {
    return unknown.isUnknown(TableNumber.takenOff(text));
  }

  /**
   * What a title leaves open of the figures below it, such as who "of which armed" is about; null
   * when nothing.
   */
  public @Nullable TitleDoubt doubt(String text) {
    return doubts.in(text);
  }

  /**
   * A breakdown of which a title names some categories, and not all, that are no part of what it
   * says: in a sentence, or more than one; null when there is none.
   *
   * @param known the codes of the breakdowns that rows and headers name themselves
   */
  public @Nullable String someCategories(String text, Set<String> known) {
    Set<String> said = read(text).dimensions();
    return categories.in(text).entrySet().stream()
        .filter(one -> CategoriesNamed.isSome(one.getKey(), one.getValue()))
        .map(one -> one.getKey().code())
        .filter(code -> !said.contains(code) && !known.contains(code))
        .findFirst()
        .orElse(null);
  }

  /** Of a sheet among others that are called after territories: its name is one, too. */
  public Coordinates ofTerritory(String text) {
    return lexicon.of(text).isOfFrame() ? Coordinates.NONE : Coordinates.UNDECIDED;
  }

  /** What the name of a sheet says. */
  public Coordinates ofSheet(String name) {
    Coordinates said = read(name);
    return codeIn(name) == null ? said : said.without(DimensionKind.CATEGORY);
  }

  /** What the name of a file says, which has no sentences. */
  public Coordinates ofFile(String name) {
    Coordinates said = pieces(withoutDayOfSending(name));
    return codeIn(name) == null ? said : said.without(DimensionKind.CATEGORY);
  }

  /**
   * One day alone is that on which a file came, unless a word before it says that it ends there.
   */
  private static String withoutDayOfSending(String name) {
    Matcher day = DAY.matcher(name);
    if (!day.find()) {
      return name;
    }
    String before = name.substring(0, day.start());
    String behind = name.substring(day.end());
    boolean isEnd = UNTIL.matcher(before).find();
    return isEnd || DAY.matcher(behind).find() ? name : before + " " + behind;
  }

  /**
   * The code of a category in the name of a sheet or a file, where codes are no words unless they
   * are aliases too; null when it has none.
   */
  public @Nullable String codeIn(String name) {
    return meanings(name).stream()
        .filter(Meaning.OfCategory.class::isInstance)
        .map(Meaning.OfCategory.class::cast)
        .filter(Meaning.OfCategory::isCode)
        .map(Meaning::word)
        .findFirst()
        .orElse(null);
  }

  /**
   * What the pieces of a title or of a name say, each a known word as it stands: names of files and
   * sheets have no sentences.
   */
  private Coordinates pieces(String text) {
    Set<Territory> territories = new LinkedHashSet<>();
    Set<Indicator> indicators = new LinkedHashSet<>();
    Map<Dimension, Set<Meaning>> categories = new LinkedHashMap<>();
    for (Meaning meaning : meanings(text)) {
      if (meaning instanceof Meaning.OfTerritory of) {
        territories.add(of.territory());
      } else if (meaning instanceof Meaning.OfIndicator of) {
        indicators.add(of.indicator());
      } else if (meaning instanceof Meaning.OfCategory of) {
        categories.computeIfAbsent(of.dimension(), one -> new LinkedHashSet<>()).add(of);
      }
    }
    List<Meaning> sure = new ArrayList<>();
    categories.values().stream().filter(ones -> ones.size() == 1).forEach(sure::addAll);
    Coordinates said = Coordinates.of(sure);
    Territory innermost = null;
    boolean inLine = true;
    for (Territory territory : territories) {
      Territory inner = this.territories.inner(innermost, territory);
      inLine &= inner != null;
      innermost = inner == null ? innermost : inner;
    }
    if (innermost != null) {
      said = said.with(inLine ? Coordinates.of(innermost) : Coordinates.UNDECIDED);
    }
    if (indicators.size() == 1) {
      said = said.with(Coordinates.of(indicators.iterator().next()));
    }
    PeriodWord period = periodOf(text);
    return period == null ? said : said.with(Coordinates.of(period));
  }

  /** The offices that a text names. */
  public Set<Office> offices(String text) {
    Set<Office> offices = new LinkedHashSet<>();
    for (Meaning meaning : meanings(text)) {
      if (meaning instanceof Meaning.OfOffice of) {
        offices.add(of.office());
      }
    }
    return offices;
  }

  private List<Meaning> meanings(String text) {
    List<Meaning> found = new ArrayList<>(lexicon.of(text).meanings());
    if (!found.isEmpty()) {
      return found;
    }
    boolean codesFollow = false;
    for (String piece : TitlePieces.of(text)) {
      if (codesFollow && lexicon.of(piece).meanings().isEmpty()) {
        found.addAll(lexicon.vocabulary().codesOf(piece));
      }
      codesFollow = lexicon.of(piece).has(Role.CODE);
      found.addAll(pieces.meaningsOf(piece));
    }
    return found;
  }

  private @Nullable PeriodWord periodOf(String text) {
    PeriodWord named = lexicon.names().in(text);
    return named != null ? named : TitlePeriods.of(text, edition);
  }

  /** Whether a line is for readers: a source, a remark, or a footnote that names nothing. */
  public boolean isNote(String text) {
    return lexicon.of(text).has(Role.NOTE)
        || (FOOTNOTE.matcher(text).matches() && meanings(text).isEmpty());
  }
}
