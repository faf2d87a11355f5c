package io.annuario.privacy;

import io.annuario.definition.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Two or three capitalised words, as names of persons are written: nobody's list of names decides,
 * but what stands beside and below; only what the registers know as a {@linkplain PlaceName place}
 * is nobody.
 */
final class PersonName {

  private static final int LONGEST = 60;
  private static final Pattern LISTED = Pattern.compile("\\s*(?:[,;\\n/]| e | and )\\s*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:\\d{1,3}[.)]\\s*)?(?:(?:[Dd]ott|[Dd]r|[Aa]vv|[Ii]ng|[Pp]rof|[Ss]ig|[Mm]rs?|[Mm]s)"
              + "(?:\\.?ssa|\\.?ra|\\.)?\\s+)?");
  private static final Pattern BEHIND = Pattern.compile("\\s*(?:\\(\\d{1,3}\\)|[*†]+)$");
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?iu)d[aei]|d[aei]l|dell[ao]|de[il]|degli|d[ou]s?|das|d['’]|l[aoie]|van|von|zu|ter|der|den|el|al|bin|ben|ibn|y");
  private static final String PART = "(?:\\p{Lu}['’])?\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?";
  private static final Pattern TITLE_CASE = Pattern.compile(PART + "(?:[-'’]" + PART + "|['’])?");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’-]+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)?");

  /** What offices, papers and places are called, whatever the rest of their names. */
  private static final Set<String> THINGS =
      Set.of(
          "san",
          "santa",
          "santo",
          "sant",
          "monte",
          "castel",
          "castello",
          "villa",
          "porto",
          "borgo",
          "ponte",
          "torre",
          "rocca",
          "marina",
          "reggio",
          "ministero",
          "dipartimento",
          "direzione",
          "questura",
          "polizia",
          "squadra",
          "ufficio",
          "sezione",
          "servizio",
          "centro",
          "comando",
          "procura",
          "tribunale",
          "prefettura",
          "comune",
          "provincia",
          "regione",
          "carabinieri",
          "guardia",
          "arma",
          "forze",
          "nucleo",
          "reparto",
          "operazione",
          "progetto",
          "codice",
          "dato",
          "dati",
          "nota",
          "foglio",
          "tavola",
          "tabella",
          "anno",
          "altri",
          "altre",
          "altro",
          "non",
          "nessun",
          "nessuna",
          "police",
          "ministry",
          "department",
          "office",
          "unit",
          "centre",
          "center",
          "county",
          "city",
          "north",
          "south",
          "east",
          "west",
          "new",
          "saint",
          "operation",
          "project",
          "table",
          "sheet",
          "data",
          "other",
          "not",
          "no",
          "il",
          "dirigente",
          "responsabile",
          "direttore",
          "capo",
          "limited",
          "ltd",
          "inc",
          "gmbh",
          "onlus",
          "fondazione",
          "foundation",
          "associazione",
          "association",
          "istituto",
          "institute",
          "scuola",
          "school",
          "liceo",
          "ospedale",
          "hospital",
          "azienda",
          "banca",
          "croce",
          "telefono",
          "the",
          "commissario",
          "ispettore",
          "vice");

  private PersonName() {}

  /**
   * Whether a text is a name, or several.
   *
   * @param isOfJob whether a word, normalised, is one of the job's
   */
  static boolean isIn(String text, Predicate<String> isOfJob) {
    if (text.length() > LONGEST || text.indexOf(' ') < 0 || !hasCapitals(text)) {
      return false;
    }
    String[] parts = LISTED.split(text.strip(), -1);
    return !PlaceName.is(text)
        && (isOne(text, isOfJob) || areNames(Arrays.stream(parts).toList(), isOfJob));
  }

  /** Whether some are names, and the others at most where they are of. */
  private static boolean areNames(List<String> parts, Predicate<String> isOfJob) {
    List<String> names =
        parts.stream()
            .filter(part -> !isOne(part, isOfJob) || !PlaceName.is(part))
            .filter(part -> !part.isBlank())
            .toList();
    return !names.isEmpty() && names.stream().allMatch(part -> isOne(part, isOfJob));
  }

  private static boolean hasCapitals(String text) {
    int capitals = 0;
    for (int at = 0; at < text.length() && capitals < 2; at++) {
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals == 2;
  }

  private static boolean isOne(String part, Predicate<String> isOfJob) {
    String name = BEHIND.matcher(BEFORE.matcher(part.strip()).replaceFirst("")).replaceFirst("");
    int names = 0;
    int initials = 0;
    for (String word : name.replace(",", " ").trim().split("\\s+", -1)) {
      if (PARTICLE.matcher(word).matches()) {
        continue;
      }
      String plain = Label.normalise(word);
      if (INITIAL.matcher(word).matches()) {
        initials++;
      } else if (THINGS.contains(plain) || isOfJob.test(plain)) {
        return false;
      } else if (TITLE_CASE.matcher(word).matches() || CAPITALS.matcher(word).matches()) {
        names++;
      } else {
        return false;
      }
    }
    return names >= 1 && names <= 3 && names + initials >= 2 && initials <= 1;
  }
}
