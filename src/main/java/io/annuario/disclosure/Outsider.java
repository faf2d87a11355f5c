package io.annuario.disclosure;

import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.Additions.Rest;
import io.annuario.disclosure.Additions.Sum;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads publications as somebody would who wants to know what is hidden: who keeps them all, knows
 * the definition and how cells are protected, and adds up whatever can be added up. He is credited
 * with knowing which figures did not change between two publications, even hidden ones, and by how
 * much figures fail to add up.
 */
final class Outsider {

  private final JobDefinition definition;
  private final Secrecy secrecy;
  private final Map<Count, Integer> numbers = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<SortedMap<Integer, Long>> relations = new LinkedHashSet<>();
  private int learnt;
  private boolean hidesZeros;

  /** A count; one that changed is another. */
  private record Count(Key key, Draft.Kind kind, String part, long value) {}

  /**
   * @param definition of the publication that is to be protected: it says what is sensitive
   */
  Outsider(JobDefinition definition) {
    this.definition = definition;
    this.secrecy = new Secrecy(definition);
  }

  /** Reckons with zeros that are hidden, too, in whatever he learns from now on. */
  void expectHiddenZeros() {
    hidesZeros = true;
  }

  boolean expectsHiddenZeros() {
    return hidesZeros;
  }

  /**
   * Takes in a publication.
   *
   * @param isNow whether it is the one that is to be protected
   */
  void learn(PublishedCounts counts, boolean isNow) {
    hidesZeros |= counts.hidden(Protected.Reason.SECONDARY).anyMatch(key -> counts.of(key) == 0);
    counts
        .counts()
        .forEach(
            (key, value) -> {
              Draft draft = drafts.get(number(key, value));
              draft.countIn(learnt);
              if (counts.isCell(key)) {
                draft.publish(isNow, counts.publication().hidden(), !hidesZeros);
              }
            });
    counts.shared().forEach((key, offices) -> learnOffices(counts, key, offices, isNow));
    Additions.of(counts, sum -> relate(counts, sum));
    learnt++;
  }

  /** A figure of several offices stands there office by office, and is hidden as a whole. */
  private void learnOffices(
      PublishedCounts counts, Key key, SortedMap<String, Long> offices, boolean isNow) {
    if (offices.values().stream().noneMatch(value -> secrecy.isSmall(key, value))) {
      return;
    }
    SortedMap<Integer, Long> terms = new TreeMap<>();
    int whole = number(key, counts.of(key));
    terms.put(whole, -1L);
    offices.forEach(
        (office, value) -> {
          int part = number(key, Draft.Kind.OFFICE, office, value);
          terms.put(part, 1L);
          drafts.get(part).judgeAs(key, secrecy);
          if (!isNow && counts.shows(key)) {
            drafts.get(part).publish(false, Protected.NOTHING, true);
          }
        });
    if (isNow) {
      drafts.get(whole).holdSmall();
    }
    relations.add(terms);
  }

  private void relate(PublishedCounts counts, Sum sum) {
    SortedMap<Integer, Long> terms = new TreeMap<>();
    sum.terms().forEach((key, coefficient) -> terms.put(number(key, counts.of(key)), coefficient));
    relate(terms, sum.rest(), sum.value(), sum.of());
  }

  private void relate(SortedMap<Integer, Long> terms, Rest rest, long value, Key of) {
    if (rest != Rest.KNOWN) {
      int number = number(of, Draft.Kind.REST, terms.toString(), value);
      Draft left = drafts.get(number);
      if (rest == Rest.COUNT && value > 0) {
        terms.keySet().forEach(term -> left.judgeAs(drafts.get(term).key, secrecy));
      }
      terms.put(number, 1L);
    }
    relations.add(terms);
  }

  /** Takes in that what is counted in a period is a part of what is counted in a longer one. */
  void nest(PublishedCounts one, PublishedCounts other) {
    Period inner = one.period();
    Period outer = other.period();
    if (inner.equals(outer)
        || inner.start().isBefore(outer.start())
        || inner.end().isAfter(outer.end())) {
      return;
    }
    one.counts()
        .forEach(
            (key, value) -> {
              Key of = new Key(key.territory(), key.indicator(), outer, key.breakdown());
              Long whole = other.counts().get(of);
              if (whole != null && key.period().equals(inner) && whole >= value) {
                SortedMap<Integer, Long> terms = new TreeMap<>();
                terms.put(number(key, value), 1L);
                terms.put(number(of, whole), -1L);
                relate(terms, Rest.COUNT, whole - value, of);
              }
            });
  }

  private int number(Key key, long value) {
    return number(key, Draft.Kind.WHOLE, "", value);
  }

  private int number(Key key, Draft.Kind kind, String part, long value) {
    return numbers.computeIfAbsent(
        new Count(key, kind, part, value),
        count -> {
          drafts.add(new Draft(key, kind, part, value));
          return drafts.size() - 1;
        });
  }

  /** All that he has to reckon with. */
  Knowledge knowledge() {
    List<Unknown> unknowns =
        drafts.stream().map(draft -> draft.unknown(secrecy, hidesZeros)).toList();
    List<Relation> all =
        relations.stream()
            .map(
                terms ->
                    new Relation(
                        terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        terms.values().stream().mapToLong(Long::longValue).toArray()))
            .toList();
    return new Knowledge(unknowns, all, new Lattice(definition, unknowns));
  }

  /** The cells that may not be shown any more and that somebody has seen. */
  Set<Key> alreadyPublic() {
    Set<Key> keys = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      if (draft.isLost(secrecy)) {
        keys.add(draft.key);
      }
    }
    return keys;
  }
}
