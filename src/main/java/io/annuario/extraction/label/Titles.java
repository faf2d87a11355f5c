package io.annuario.extraction.label;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.Meaning;
import io.annuario.definition.Office;
import io.annuario.definition.Role;
import io.annuario.definition.Territory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  private static final Pattern CUT =
      Pattern.compile("\\s+[-–—|/]\\s+|[:;,()\\[\\]_\\n]|\\s+[-–—]|\\.\\s+");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)(?:tabella|tavola|table|tab\\.|foglio|sheet|regione|provincia|comune|stato|paese|"
              + "territorio|indicatore|reato|region|province|state|country|member state|territory|"
              + "indicator|of|for|di|della|del|per)\\s*\\d*[.:]?\\s+(?=\\S)");
  private final Lexicon lexicon;
  private final Edition edition;

  public Titles(Lexicon lexicon, Edition edition) {
    this.lexicon = lexicon;
    this.edition = edition;
  }

  /** What a text says in the dimensions of a figure; a kind that it says twice is left out. */
  public Coordinates read(String text) {
    Set<Territory> territories = new LinkedHashSet<>();
    Set<Indicator> indicators = new LinkedHashSet<>();
    Set<Meaning.OfCategory> categories = new LinkedHashSet<>();
    for (Meaning meaning : meanings(text)) {
      if (meaning instanceof Meaning.OfTerritory of) {
        territories.add(of.territory());
      } else if (meaning instanceof Meaning.OfIndicator of) {
        indicators.add(of.indicator());
      } else if (meaning instanceof Meaning.OfCategory of) {
        categories.add(of);
      }
    }
    List<Meaning> sure = new ArrayList<>();
    if (categories.size() == 1) {
      sure.addAll(categories);
    }
    Coordinates said = Coordinates.of(sure);
    if (territories.size() == 1) {
      said = said.with(Coordinates.of(territories.iterator().next()));
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
    for (String piece : CUT.split(text, 40)) {
      String rest = piece.strip();
      while (!rest.isEmpty()) {
        List<Meaning> meanings = lexicon.of(rest).meanings();
        found.addAll(meanings);
        Matcher lead = LEAD.matcher(rest);
        if (!meanings.isEmpty() || !lead.lookingAt()) {
          break;
        }
        rest = rest.substring(lead.end());
      }
    }
    return found;
  }

  private @Nullable PeriodWord periodOf(String text) {
    PeriodWord named = lexicon.names().in(text);
    return named != null ? named : TitlePeriods.of(text, edition);
  }

  public boolean isNote(String text) {
    return lexicon.of(text).has(Role.NOTE);
  }
}
