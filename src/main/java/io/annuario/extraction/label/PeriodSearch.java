package io.annuario.extraction.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the periods that stand in the words of a title, the longest at each place. */
final class PeriodSearch {

  /** "Dal 1° gennaio 2024 al 30 giugno 2024" has eight words, and dates can be spaced out. */
  private static final int MOST_WORDS = 12;

  private static final int MOST_TOKENS = 60;
  private static final Pattern TOKEN = Pattern.compile("[^\\s_,;:()\\[\\]|\"“”]+");
  private static final Pattern BOUND_BEFORE = Pattern.compile(".*[:;,.()\\[\\]|/_–—-]$|^$");
  private static final Pattern BOUND_BEHIND =
      Pattern.compile("^[:;,()\\[\\]|/_–—-].*|^\\.(?:\\s.*)?$|^$");
  private static final Pattern EDGE = Pattern.compile("^[(\\[\"'“«]+|[)\\],;:.\"'”»]+$");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:anno|nell'anno|year|nel|in|del|al|periodo|edizione|dati|data|attività|for)");
  private static final Pattern LAW =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:act|law|bill|regulation|directive|convention|legge|decreto|d\\.?lgs\\.?|d\\.?l\\.?|l\\.|direttiva|regolamento|loi|ley|gesetz)(?:"
              + " of| n\\.?| del| von| vom| de)*");

  /** Words right before a year that is not that of the figures. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:nuts|lau|iccs|icd|isced|isco|nace|iso(?: \\d+)?|esa|sna|cofog"
              + "|tel\\.?|form|formulario|modello|mod\\.?|version|versione|versión|fassung|classification|classificazione|clasificación|klassifikation|based"
              + " on|basato su|codice"
              + " penale|c\\.p\\.|census|censimento|censo|recensement|zensus|published"
              + "|pubblicat[oaie]|publié|publicado|veröffentlicht|updated?|aggiornat[oaie]"
              + "|aggiornamento|extracted|estratt[oaie]|printed|agenda|copyright|©|rev\\.?|next"
              + " (?:report|release|publication)|prossim[oa] (?:rapporto|pubblicazione)"
              + "|(?:legge|law|act|decreto|gesetz|loi|ley|circular|circolare|circulaire|rundschreiben"
              + "|version|versione|rev\\.?|protocollo|prot\\.?|delibera|ordinanza|d\\.?p\\.?r\\.?|d\\.?m\\.?)(?:"
              + " no\\.?| nr\\.?| n\\.?| n°)? ?[\\d./-]+)(?: ?:| of| on| in| the| del| di| il| nel|"
              + " von| vom| de| du)*");

  /** Words right before the first of many years, or before one to compare with. */
  private static final Pattern OF_SERIES =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:since|dal|desde|depuis|seit|compared with|rispetto al|gegenüber)");

  /** Words right behind such a year. */
  private static final Pattern BY_OTHERS =
      Pattern.compile(
          "(?iu)(?:census|censimento|classification|version|edition|definition|revision|boundaries|regions|prices|prezzi|euros?|dollars"
              + "|act|law|reform|riforma|nuts|base|basis|population|popolazione|standard|onwards|e\\.\\s?v\\.)(?!\\p{L})");

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:in|im|en|during|durante|nel|mese(?: di)?|month of|mois de|mes de)");

  /** Then it is the month of a report, and not of its figures. */
  private static final Pattern PRODUCED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:elaborazione|edizione|pubblicazione|edition|publication|release|issue"
              + "|ausgabe|édition|edición|publicación)(?!\\p{L})");

  /** Words right before the day on which something was sent or written. */
  private static final Pattern SENT =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:data|date|datum|fecha|invi(?:o|at[oaie])|trasmess[oaie]|trasmissione"
              + "|compilat[oaie]|compilazione|ricevut[oaie]|ricezione|consegnat[oaie]|redatt[oaie]|stampat[oaie]|stampa|sent|received|submitted|compiled|returned|filled"
              + " in|dated"
              + "|envoyé|reçu|transmis|établi|enviado|recibido|eingang|eingegangen|übermittelt|erstellt)(?:"
              + " ?:| ?,| on| the| il| del| in data| le| el| am| den| di invio| of|"
              + " vom)*\\s*\\d.*");

  /** A day until which figures were drawn from registers that go on. */
  private static final Pattern DRAWN =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:extracted|estratt[oaie]|extraits?|extraíd[oa]s?)(?: on| in| il| al|"
              + " le| el)*");

  private static final int LONGEST_TITLE = 100;

  private static final Pattern TWO_YEARS = Pattern.compile("\\d{4}\\s+[–—-]\\s+\\d{4}");

  private PeriodSearch() {}

  /**
   * A period in a title.
   *
   * @param bounded whether nothing but punctuation stands beside it
   * @param led whether a word such as "nel" announces it, and nothing follows
   * @param ofLaw whether it is the year of a law, of a classification, of prices or of publication
   * @param plain whether it is one of the words of a short title, and of nothing else
   * @param within whether "in" stands before it
   * @param sent whether it is the day of a letter or of a form
   */
  record Found(
      PeriodWord word,
      boolean bounded,
      boolean led,
      boolean ofLaw,
      boolean plain,
      boolean within,
      boolean sent) {}

  static List<Found> in(String title) {
    PeriodWord whole = PeriodWords.parse(title).orElse(null);
    if (whole != null) {
      return List.of(
          new Found(whole, true, true, false, true, false, SENT.matcher(title).matches()));
    }
    List<Found> found = new ArrayList<>();
    List<int[]> tokens = tokens(title);
    int[] seeds = seeds(title, tokens);
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = Math.min(tokens.size(), from + MOST_WORDS); to > seeds[from]; to--) {
        Found one = at(title, tokens.get(from)[0], tokens.get(to - 1)[1]);
        if (one != null) {
          found.add(one);
          from = to - 1;
          break;
        }
      }
    }
    return found;
  }

  private static List<int[]> tokens(String title) {
    List<int[]> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(title);
    while (token.find() && tokens.size() < MOST_TOKENS) {
      tokens.add(new int[] {token.start(), token.end()});
    }
    return tokens;
  }

  /** For each word the next one, it or behind it, without which no words are a period. */
  private static int[] seeds(String title, List<int[]> tokens) {
    int[] seeds = new int[tokens.size()];
    int next = tokens.size();
    for (int at = tokens.size() - 1; at >= 0; at--) {
      String word = title.substring(tokens.get(at)[0], tokens.get(at)[1]);
      boolean isLetterOfSpacedOut = word.length() == 1;
      if (isLetterOfSpacedOut
          || word.chars().anyMatch(Character::isDigit)
          || PeriodText.canBePeriod(word)) {
        next = at;
      }
      seeds[at] = next;
    }
    return seeds;
  }

  private static @Nullable Found at(String title, int start, int end) {
    String words = title.substring(start, end).replace('_', ' ');
    if (!PeriodText.canBePeriod(words)) {
      return null;
    }
    String plain = EDGE.matcher(words).replaceAll("");
    PeriodWord word = PeriodWords.parse(plain).orElse(null);
    // "Confronto 2023 - 2024" is about two years, and none that lies between them.
    if (word == null || TWO_YEARS.matcher(plain).matches()) {
      return null;
    }
    int first = start + words.indexOf(plain);
    String before = title.substring(0, first).strip();
    String behind = title.substring(first + plain.length()).strip();
    boolean isEnd = BOUND_BEHIND.matcher(behind).matches();
    boolean isBounded = isEnd && BOUND_BEFORE.matcher(before).matches();
    boolean isLed = isEnd && (isLong(plain) || LEADS.matcher(before).matches());
    boolean isDrawn = word.isDay() && DRAWN.matcher(before).matches();
    boolean ofLaw =
        !isDrawn && (LAW.matcher(before).matches() || OF_OTHERS.matcher(before).matches());
    boolean isPlain = !ofLaw && !OF_SERIES.matcher(before).matches() && !isOther(behind);
    boolean isShort = title.length() <= LONGEST_TITLE;
    return new Found(
        word,
        isBounded && !ofLaw,
        isLed && !ofLaw,
        ofLaw,
        isPlain && isShort,
        !ofLaw && !PRODUCED.matcher(before).find() && isWithin(before, plain),
        SENT.matcher(before + " " + plain).matches());
  }

  private static boolean isOther(String behind) {
    return BY_OTHERS.matcher(behind).lookingAt();
  }

  private static boolean isWithin(String before, String plain) {
    return WITHIN.matcher(before).matches()
        || WITHIN.matcher((before + " " + leadOf(plain)).strip()).matches();
  }

  /** The words of a period before the last one: "in" of "in March". */
  private static String leadOf(String plain) {
    return plain.substring(0, Math.max(0, plain.lastIndexOf(' ')));
  }

  /** Whether a word that announces it was read together with a year. */
  private static boolean isLong(String plain) {
    return LEADS.matcher(leadOf(plain)).matches();
  }
}
