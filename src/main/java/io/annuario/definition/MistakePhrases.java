package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Turns of phrase that many mistakes share. */
final class MistakePhrases {

  static final Phrase CORRECT_IT = new Phrase("Correggerlo", "Correct it");

  private MistakePhrases() {}

  /** "Did you mean …?" when something known looks like it, otherwise what is known. */
  static Phrase insteadOf(String unknown, Collection<String> known) {
    List<String> near =
        Likeness.nearest(
            Label.normalise(unknown),
            known.stream()
                .map(word -> new Likeness.Known(Label.normalise(word), word, word))
                .toList());
    if (!near.isEmpty()) {
      return new Phrase(
          "Forse si intendeva " + quoted(near, " o "),
          "Perhaps it should be " + quoted(near, " or "));
    }
    return known.isEmpty()
        ? new Phrase("Non ne esiste nessuno", "There are none")
        : new Phrase("Si può scrivere " + list(known), "It can be " + list(known));
  }

  /** What looks like something unknown, and everything that is known. */
  static Phrase insteadOfAny(String unknown, Collection<String> known) {
    Phrase near = insteadOf(unknown, known);
    String all = list(known);
    return near.en().endsWith(all) || known.isEmpty()
        ? near
        : new Phrase(near.it() + "; ci sono " + all, near.en() + "; there are " + all);
  }

  /** 'a', 'b', 'c', at most twenty of them. */
  static String list(Collection<String> words) {
    String some =
        words.stream().limit(20).map(MistakePhrases::quote).collect(Collectors.joining(", "));
    return words.size() > 20 ? some + ", …" : some;
  }

  private static String quoted(List<String> words, String or) {
    return words.stream().map(MistakePhrases::quote).collect(Collectors.joining(or));
  }

  /** In quotes and short enough for a line. */
  static String quote(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}]+", " ");
    return "'" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "'";
  }
}
