package io.annuario.privacy;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day behind a word that says that somebody was born on it. */
final class Birth {

  private static final String DATE = "(?:" + String.join("|", datesInWriting()) + ")";

  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:nat[oaie](?:/[aoei])?(?!\\p{L})(?!\\s+(?:da|dal|dall['’]|dalla|dallo"
              + "|dai|dalle|come|per|con|grazie|nell['’]ambito)\\b)"
              + "|n\\.\\s*(?=(?:a|il)\\s)|(?:data|luogo e data|giorno) di nascita|born"
              + "(?!\\s+(?:from|out))|d\\.?o\\.?b\\.?(?!\\p{L})|(?:date of birth|birth ?da(?:te|y))"
              + "|nées?\\s+(?:le|à|en)(?!\\p{L})|né(?:\\(e\\))?\\s+(?:le|à|en)(?!\\p{L})"
              + "|date de naissance"
              + "|geb(?:oren|\\.)|geburts(?:datum|tag)|nacid[oa]|fecha de nacimiento)");

  private static final Pattern DAY = Pattern.compile("(?iu)(?<!\\d)" + DATE + "(?!\\d)");

  /** Offices and projects are born, too: the noun stands before the word. */
  private static final Pattern THING =
      Pattern.compile(
          "(?iu)(?:sportello|ufficio|centro|servizio|progetto|sezione|unità|nucleo|reparto|gruppo"
              + "|sito|portale|programma|iniziativa|ente|associazione|comune|provincia|regione"
              + "|struttura|rete|tavolo|office|unit|centre|center|service|project|desk|programme"
              + "|department|agency)(?:\\s+[\\p{L}'’-]+){0,3},?\\s+(?:è\\s+|era\\s+|was\\s+)?$");

  private static final int LEAST_DIGITS = 3;
  private static final int REACH = 70;
  private static final int REACH_BACK = 90;

  private Birth() {}

  static boolean isIn(Glance glance) {
    String text = glance.text();
    if (glance.digits() < LEAST_DIGITS
        || !glance.has("nat", "nasc", "born", "birth", "n.", "né", "geb", "nac", "d.o.b", "dob")) {
      return false;
    }
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String before = text.substring(Math.max(0, word.start() - REACH_BACK), word.start());
      String after = text.substring(word.end(), Math.min(text.length(), word.end() + REACH));
      if (DAY.matcher(after).find() && !THING.matcher(before).find()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> datesInWriting() {
    String month = "(?:" + String.join("|", months()) + ")\\.?";
    String day = "\\d{1,2}(?:°|º|st|nd|rd|th|er|\\.)?";
    return Set.of(
        "\\d{1,2}\\s?[/.\\- ]\\s?\\d{1,2}\\s?[/.\\- ]\\s?(?:\\d{4}|\\d{2})",
        "\\d{4}[/.\\-]\\d{1,2}[/.\\-]\\d{1,2}",
        day
            + "[\\s/.-]+(?:de |di |of )?"
            + month
            + ",?[\\s/.-]+(?:de |del )?(?:\\d{4}|['’]?\\d{2})",
        month + "\\s+" + day + ",?\\s+\\d{4}",
        "\\d{1,2}[\\s/.-][IVX]{1,4}[\\s/.-]\\d{4}",
        "[0-3]\\d[01]\\d(?:19|20)\\d{2}");
  }

  /** Names of months, long and short, in the languages of the table words. */
  private static Set<String> months() {
    Set<String> names = new TreeSet<>((one, other) -> other.compareTo(one));
    for (String language : new String[] {"it", "en", "fr", "es", "de"}) {
      for (Month month : Month.values()) {
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
          String name = month.getDisplayName(style, Locale.forLanguageTag(language));
          names.add(Pattern.quote(name.replace(".", "")));
        }
      }
    }
    return names;
  }
}
