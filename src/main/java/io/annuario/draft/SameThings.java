package io.annuario.draft;

import io.annuario.definition.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which words of different examples are for the same thing: the same words, then words with a
 * stem that only one thing has, then what is left over at the same place of equally long lists.
 * Other than the same words each is asked about.
 */
final class SameThings {

  private static final int STEM = 5;

  /** Lists that are longer are not compared by place. */
  private static final int LONGEST = 40;

  /**
   * A thing of the job.
   *
   * @param supposed words that were only supposed to be for it, with where they stand
   */
  record Thing(FoundWords wording, List<FoundWords> supposed) {

    /** What it holds is still growing: it is itself, and like no other. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final List<Thing> all = new ArrayList<>();
  private final Map<String, Thing> byWord = new HashMap<>();

  static SameThings of(Map<String, Map<String, FoundWords>> examples) {
    SameThings same = new SameThings();
    examples.values().stream()
        .sorted(Comparator.comparingInt((Map<String, FoundWords> things) -> -things.size()))
        .forEach(same::add);
    return same;
  }

  List<Thing> all() {
    return List.copyOf(all);
  }

  Optional<Thing> named(String word) {
    return Optional.ofNullable(byWord.get(Label.normalise(word)));
  }

  private void add(Map<String, FoundWords> things) {
    Map<String, FoundWords> open = new LinkedHashMap<>(things);
    Set<Thing> met = new HashSet<>();
    things.forEach(
        (word, wording) -> {
          Thing known = byWord.get(word);
          if (known != null) {
            wording.words().values().forEach(known.wording()::add);
            met.add(known);
            open.remove(word);
          }
        });
    List<Thing> others = new ArrayList<>(all.stream().filter(one -> !met.contains(one)).toList());
    boolean alike = things.size() <= LONGEST && things.size() >= 2;
    if (alike) {
      byStem(open, others);
      if (things.size() == all.size() && open.size() == others.size()) {
        List.copyOf(open.values()).forEach(wording -> suppose(wording, others.remove(0), open));
      }
    }
    open.forEach(this::begin);
  }

  private void begin(String word, FoundWords wording) {
    Thing thing = new Thing(wording, new ArrayList<>());
    all.add(thing);
    byWord.put(word, thing);
  }

  private void suppose(FoundWords wording, Thing thing, Map<String, FoundWords> open) {
    thing.supposed().add(wording);
    wording.words().keySet().forEach(word -> byWord.put(word, thing));
    wording.words().keySet().forEach(open::remove);
  }

  private void byStem(Map<String, FoundWords> open, List<Thing> others) {
    Map<String, Long> usual = new HashMap<>();
    all.forEach(thing -> stems(thing).forEach(stem -> usual.merge(stem, 1L, Long::sum)));
    for (FoundWords wording : List.copyOf(open.values())) {
      Set<String> stems = stems(wording.name()).collect(Collectors.toSet());
      stems.removeIf(stem -> usual.getOrDefault(stem, 0L) != 1L);
      List<Thing> alike =
          others.stream().filter(thing -> stems(thing).anyMatch(stems::contains)).toList();
      if (alike.size() == 1) {
        others.remove(alike.get(0));
        suppose(wording, alike.get(0), open);
      }
    }
  }

  private static Stream<String> stems(Thing thing) {
    return Stream.concat(Stream.of(thing.wording()), thing.supposed().stream())
        .flatMap(wording -> wording.words().values().stream())
        .flatMap(SameThings::stems)
        .distinct();
  }

  private static Stream<String> stems(String label) {
    return Arrays.stream(Label.normalise(label).split(" ", -1))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, Math.min(STEM, word.length())));
  }
}
