package io.annuario.extraction.label;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The months of the year in Italian, English, French, Spanish, German and Portuguese. */
final class Months {

  private static final Map<String, Integer> NUMBERS = numbers();

  /** Matches the name of a month, with the dot of an abbreviation. */
  static final String NAME = "(" + String.join("|", NUMBERS.keySet()) + ")\\.?";

  /** As many letters as the shortest name has. */
  private static final int HEAD = 3;

  private static final Set<String> HEADS =
      NUMBERS.keySet().stream()
          .map(name -> name.substring(0, HEAD))
          .collect(Collectors.toUnmodifiableSet());

  private Months() {}

  /** Whether a name of a month can begin here, in a text in lower case. */
  static boolean canBegin(String text, int at) {
    return at + HEAD <= text.length() && HEADS.contains(text.substring(at, at + HEAD));
  }

  /** Null when a word is no month. */
  static @Nullable Integer number(String word) {
    return NUMBERS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  private static Map<String, Integer> numbers() {
    String[] words = {
      "gennaio|january|enero|janvier|januar|jänner|janeiro|genn|janv|gen|jan|ene",
      "febbraio|february|febrero|février|februar|fevereiro|febbr|févr|fevr|feb|fev|fév",
      "marzo|march|mars|märz|março|mar|mär",
      "aprile|april|abril|avril|apr|abr|avr",
      "maggio|may|mayo|mai|maio|mag",
      "giugno|june|junio|juin|juni|junho|giu|jun",
      "luglio|july|julio|juillet|juli|julho|juil|lug|jul",
      "agosto|august|août|ago|aug",
      "settembre|september|septiembre|septembre|setembro|sett|set|sept|sep",
      "ottobre|october|octubre|octobre|oktober|outubro|ott|oct|okt|out",
      "novembre|november|noviembre|novembro|nov",
      "dicembre|december|diciembre|décembre|dezember|dezembro|dic|dec|déc|dez"
    };
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int month = 0; month < words.length; month++) {
      for (String word : words[month].split("\\|", -1)) {
        numbers.put(word, month + 1);
      }
    }
    return numbers;
  }
}
