package io.annuario.disclosure;

import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.Protected.Reason;
import io.annuario.observation.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which cells of a publication may not be shown: small counts, and those from which they
 * could be worked out with all that was published before.
 */
public final class Protection {

  private Protection() {}

  /**
   * The indicators that have to do with small counts: sensitive ones, and those from whose figures
   * theirs could be worked out. None when nothing is sensitive.
   */
  public static Set<String> concerned(JobDefinition definition) {
    Set<String> codes = new TreeSet<>();
    definition.indicators().all().stream()
        .filter(Indicator::sensitive)
        .forEach(indicator -> codes.add(indicator.code()));
    List<Set<String>> links = links(definition);
    boolean grown = !codes.isEmpty();
    while (grown) {
      grown = false;
      for (Set<String> link : links) {
        if (link.stream().anyMatch(codes::contains)) {
          grown |= codes.addAll(link);
        }
      }
    }
    return codes;
  }

  private static List<Set<String>> links(JobDefinition definition) {
    List<Set<String>> links = new ArrayList<>();
    for (Indicator indicator : definition.indicators().all()) {
      if (indicator.partOf() != null) {
        links.add(Set.of(indicator.code(), indicator.partOf()));
      }
    }
    definition
        .rules()
        .forEach(
            rule ->
                LinearRule.of(rule)
                    .forEach(
                        one -> {
                          Set<String> link = new TreeSet<>();
                          one.terms().keySet().forEach(term -> link.add(term.indicator()));
                          links.add(link);
                        }));
    return links;
  }

  /**
   * What may not be shown of a publication; the same for the same publications, on any machine.
   *
   * @param known what was published before: earlier vintages of the edition, and other editions of
   *     the job whose period overlaps its own, in the order of their publication
   * @return the cells, or why there is no safe way to publish it
   */
  public static Decision of(Publication now, List<Publication> known) {
    Set<String> concerned = concerned(now.definition());
    if (concerned.isEmpty()) {
      return Protected.NOTHING;
    }
    PublishedCounts current = new PublishedCounts(now, concerned);
    List<PublishedCounts> learnt = new ArrayList<>();
    known.forEach(one -> learnt.add(new PublishedCounts(one, concerned)));
    Attempt plain = new Attempt(outsider(current, learnt, false), now, known);
    if (plain.isWhole() || plain.outsider.expectsHiddenZeros()) {
      return plain.decision;
    }
    Attempt wider = new Attempt(outsider(current, learnt, true), now, known);
    return wider.isBetterThan(plain) ? wider.decision : plain.decision;
  }

  /**
   * @param zeros whether zeros may be hidden now: what else is hidden may be zero then
   */
  private static Outsider outsider(
      PublishedCounts now, List<PublishedCounts> known, boolean zeros) {
    Outsider outsider = new Outsider(now.definition());
    known.forEach(one -> outsider.learn(one, false));
    if (zeros) {
      outsider.expectHiddenZeros();
    }
    outsider.learn(now, true);
    for (PublishedCounts one : known) {
      outsider.nest(one, now);
      outsider.nest(now, one);
    }
    return outsider;
  }

  /** One way to protect a publication. */
  private static final class Attempt {

    private final Outsider outsider;
    private final long raised;
    private final Decision decision;

    Attempt(Outsider outsider, Publication now, List<Publication> known) {
      this.outsider = outsider;
      Knowledge knowledge = outsider.knowledge();
      Suppression suppression = new Suppression(knowledge);
      suppression.run();
      this.raised = suppression.raised();
      this.decision = decide(outsider, knowledge, suppression, now, known);
    }

    /** Whether every small count may be any small count that it can be. */
    boolean isWhole() {
      return decision instanceof Protected && raised == 0;
    }

    boolean isBetterThan(Attempt other) {
      return decision instanceof Protected
          && (other.decision instanceof Uncovered || raised < other.raised);
    }
  }

  private static Decision decide(
      Outsider outsider,
      Knowledge knowledge,
      Suppression suppression,
      Publication now,
      List<Publication> known) {
    SortedSet<Integer> failures = Audit.failures(knowledge, suppression);
    SortedSet<Key> alreadyPublic = new TreeSet<>(outsider.alreadyPublic());
    SortedSet<Key> uncovered = new TreeSet<>();
    failures.forEach(number -> uncovered.add(knowledge.unknown(number).key()));
    for (int number : suppression.lost()) {
      Unknown unknown = knowledge.unknown(number);
      if (unknown.small()) {
        uncovered.add(unknown.key());
      }
    }
    if (!uncovered.isEmpty()) {
      List<String> names = new ArrayList<>(known.stream().map(Publication::name).toList());
      names.add(now.name());
      return new Uncovered(uncovered, names);
    }
    SortedMap<Key, Reason> cells = new TreeMap<>();
    alreadyPublic.forEach(key -> cells.put(key, Reason.PRIMARY));
    for (int number = 0; number < knowledge.size(); number++) {
      Unknown unknown = knowledge.unknown(number);
      if (unknown.isCell() && suppression.hidden()[number]) {
        cells.put(unknown.key(), unknown.small() ? Reason.PRIMARY : Reason.SECONDARY);
      }
    }
    return new Protected(cells, alreadyPublic);
  }
}
