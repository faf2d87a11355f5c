package io.annuario.job;

import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.store.Figures;
import io.annuario.store.Vintage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The offices of whose return, which stands in several files, fewer files have figures now, and
 * whose figures are in none of those: a correction of one file is no reason to lose another.
 */
final class LostParts {

  private LostParts() {}

  /** The codes of such offices. */
  static Set<String> of(Figures figures, Optional<Vintage> standing, List<Vintage.Member> now) {
    List<Vintage.Member> before = standing.map(Vintage::members).orElse(List.of());
    Set<String> lost = new TreeSet<>();
    for (String office : before.stream().map(LostParts::office).collect(Collectors.toSet())) {
      List<Vintage.Member> had = withFigures(before, office);
      List<Vintage.Member> has = withFigures(now, office);
      if (!has.isEmpty() && has.size() < had.size() && isLost(figures, had, has)) {
        lost.add(office);
      }
    }
    return lost;
  }

  private static boolean isLost(
      Figures figures, List<Vintage.Member> had, List<Vintage.Member> has) {
    Set<Key> keys = new HashSet<>();
    try (Figures.Cursor<Observation> cursor = figures.stream(has)) {
      cursor.forEachRemaining(figure -> keys.add(figure.key()));
    }
    try (Figures.Cursor<Observation> cursor = figures.stream(had)) {
      while (cursor.hasNext()) {
        Observation figure = cursor.next();
        if (figure.value() != null && !keys.contains(figure.key())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Vintage.Member> withFigures(List<Vintage.Member> members, String office) {
    return members.stream()
        .filter(member -> office(member).equals(office))
        .filter(member -> member.reading().observations() > 0)
        .toList();
  }

  private static String office(Vintage.Member member) {
    return member.reading().source().office();
  }
}
