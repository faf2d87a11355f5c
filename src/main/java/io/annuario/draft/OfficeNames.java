package io.annuario.draft;

import io.annuario.definition.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what tells the files of an office from those of others, whatever their year. */
final class OfficeNames {

  /** A file's name is looked at for so many words. */
  private static final int MOST_WORDS = 12;

  private final List<String> stems;

  OfficeNames(List<Example> examples) {
    this.stems = examples.stream().map(example -> plain(example.stem())).toList();
  }

  private static String plain(String stem) {
    return Label.normalise(stem);
  }

  /** Words of the name that no other file's has: without numbers if there are such. */
  String alias(Example example) {
    String own = plain(example.stem());
    return segments(own).stream()
        .filter(
            segment ->
                segment.length() > 2 && stems.stream().filter(it -> has(it, segment)).count() == 1)
        .findFirst()
        .orElseGet(
            () ->
                Arrays.stream(own.split(" ", -1))
                    .limit(MOST_WORDS)
                    .reduce((a, b) -> a + " " + b)
                    .orElse(own));
  }

  private static boolean has(String stem, String segment) {
    return (" " + stem + " ").contains(" " + segment + " ");
  }

  /** Runs of words without a number, the longest first. */
  private static List<String> segments(String stem) {
    List<String> segments = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (String word : (stem + " 0").split(" ", -1)) {
      if (word.matches(".*[0-9].*") || run.size() == MOST_WORDS) {
        segments.add(String.join(" ", run));
        run.clear();
      } else {
        run.add(word);
      }
    }
    segments.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return segments;
  }

  /** The words of a name as people write them; those of the alias. */
  static String shown(Example example, String alias) {
    String spaced = example.stem().replaceAll("[_]+", " ").strip();
    return Optional.of(spaced)
        .filter(name -> Label.normalise(name).equals(alias))
        .orElse(alias.isEmpty() ? spaced : capital(alias));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
